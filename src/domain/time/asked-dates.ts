/** Dates that are asked of as a window, in EDTF, sets included: what is asked is then more than one stretch of time. */
import { parseEdtf } from './edtf.ts';
import { parseEdtfSet, type SetDate, spanOfEdtf } from './edtf-set.ts';
import { type InstantRange, isLocalTime, localAt, type Precision, rangeOf } from './local-time.ts';
import {
  extentOf,
  knownBounds,
  ofOneOf,
  relateEach,
  relateIn,
  relateReadings,
  type TimeSpan,
  type WindowRelation,
} from './time-span.ts';

/**
 * `each`: one window that consists of all of these stretches, `{a,b}` or a single date. `one`: several windows of which one
 * is meant, and it is not known which: `[a,b]`.
 */
export type AskedDates =
  | { readonly kind: 'each'; readonly stretches: readonly InstantRange[] }
  | { readonly kind: 'one'; readonly dates: readonly OneDate[] };

interface OneDate {
  readonly range: InstantRange;
  /** Of `a..b`: the window is one of the units in the range, and not all of it. */
  readonly unit?: Precision | undefined;
}

/** `undefined` when the text is no EDTF that we read. */
export function askedDates(edtf: string): AskedDates | undefined {
  const set = parseEdtfSet(edtf);
  if (set?.kind === 'one') return { kind: 'one', dates: set.dates.map(oneDate) };
  if (set) return { kind: 'each', stretches: joined(set.dates.map((date) => extentOf(spanOfEdtf(date)))) };
  const date = parseEdtf(edtf);
  return date && { kind: 'each', stretches: [extentOf(spanOfEdtf(date))] };
}

function oneDate(date: SetDate): OneDate {
  return { range: extentOf(spanOfEdtf(date)), unit: date.unit };
}

/** In order; what touches is one stretch, since what lies over the seam lies inside. */
function joined(ranges: readonly InstantRange[]): InstantRange[] {
  const apart: InstantRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && from <= last.to) apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else apart.push({ from, to });
  }
  return apart;
}

/**
 * How a time, given as readings of which one is right, stands to dates. `each`: the four answers are of the stretches
 * together. `one`: each date has its answer, and they are put together as those of readings are.
 */
export function relateToDates(readings: readonly (readonly TimeSpan[])[], asked: AskedDates): WindowRelation {
  if (asked.kind === 'each') return relateEach(readings, (span) => strongest(span, asked.stretches));
  const bounds = readings.flat().flatMap(knownBounds);
  const windows = asked.dates.flatMap((date) => windowsOf(date, bounds));
  return ofOneOf(windows.map((window) => relateReadings('window', readings, window)));
}

const BY_STRENGTH: readonly WindowRelation[] = ['certain', 'under-way', 'possible'];

/**
 * Of one span to stretches that do not touch: it lies inside one of them or in none, and if no time that it can have
 * had misses all of them, there is one that none misses.
 */
function strongest(span: TimeSpan, stretches: readonly InstantRange[]): WindowRelation {
  const relations = stretches.map((stretch) => relateIn('window', span, stretch));
  return BY_STRENGTH.find((relation) => relations.includes(relation)) ?? 'out';
}

/**
 * The windows that one date may mean. Of `a..b` only those whose answers can differ: the first and the last, and those
 * beside the bounds of what is asked of; between two bounds all answers are the same.
 */
function windowsOf({ range, unit }: OneDate, bounds: readonly number[]): InstantRange[] {
  if (unit === undefined) return [range];
  const at = (instant: number) => unitAt(instant, unit);
  const beside = [range.from, range.to, ...bounds].flatMap((instant) => {
    const here = [at(instant - 1), at(instant)].flatMap((one) => one ?? []);
    return [...here, ...here.flatMap(({ from, to }) => [at(from - 1) ?? [], at(to) ?? []].flat())];
  });
  return beside.filter(({ from, to }) => from >= range.from && to <= range.to);
}

/** `undefined` for an open end, and beyond the years that a local time can say. */
function unitAt(instant: number, unit: Precision): InstantRange | undefined {
  const local = Number.isFinite(instant) ? localAt(instant, unit) : '';
  return isLocalTime(local) ? rangeOf(local) : undefined;
}

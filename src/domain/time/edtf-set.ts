/** EDTF's sets of dates (level 2): `{a,b}`, on each of them, and `[a,b]`, on one of them; `a..b` stands for all between. */
import { type Edtf, parseEdtf } from './edtf.ts';
import { fieldsOf, type Precision } from './local-time.ts';
import { NOT_OPEN, OPEN, spanOf, type TimeSpan } from './time-span.ts';

export interface EdtfSet {
  /** On each of the dates, or on one of them. */
  readonly kind: 'each' | 'one';
  /** In order of time, at least one. */
  readonly dates: readonly SetDate[];
}

export interface SetDate extends Edtf {
  /** Of `a..b` in a set of which one is right: how long the dates between are, of which it is one. */
  readonly unit?: Precision;
}

/** `undefined` when it is no set that we read. */
export function parseEdtfSet(text: string): EdtfSet | undefined {
  const match = /^(?:\{([^{}]+)\}|\[([^[\]]+)\])$/.exec(text.trim());
  if (!match) return undefined;
  const kind = match[1] === undefined ? 'one' : 'each';
  const dates = (match[1] ?? match[2] ?? '').split(',').map((one) => dateOf(one.trim(), kind));
  if (!dates.every((one) => one !== undefined)) return undefined;
  const sorted = dates.sort(
    (a, b) =>
      compare(spanOfEdtf(a).earliestStart, spanOfEdtf(b).earliestStart) ||
      compare(spanOfEdtf(a).latestEnd, spanOfEdtf(b).latestEnd) ||
      Number(a.uncertain) - Number(b.uncertain),
  );
  return {
    kind,
    dates: sorted.filter((date, at) => !sorted.slice(0, at).some((other) => areSame(date, other))),
  };
}

/** A date that is named twice is one; it is doubted only where each of them is. */
function areSame(one: SetDate, other: SetDate): boolean {
  const [a, b] = [spanOfEdtf(one), spanOfEdtf(other)];
  return BOUNDS.every((bound) => a[bound] === b[bound]) && one.unit === other.unit;
}

const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;

/** Subtraction would give NaN for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dateOf(text: string, kind: EdtfSet['kind']): SetDate | undefined {
  const ends = text.split('..');
  if (ends.length === 1) return text.includes('/') ? undefined : parseEdtf(text);
  // Nothing on one side of the dots says of a set what `..` says of an interval.
  const all = ends.length === 2 ? parseEdtf(ends.map((end) => end || OPEN).join('/')) : undefined;
  if (!all || kind === 'each') return all;
  // On one of the days between: both its ends can be any of them.
  const bound = { earliest: all.start.earliest, latest: all.end.latest };
  const said = bound.earliest ?? bound.latest;
  return { ...all, start: bound, end: bound, ...(said !== null && { unit: fieldsOf(said).precision }) };
}

export function spanOfEdtf({ start, end }: Pick<Edtf, 'start' | 'end'>): TimeSpan {
  return spanOf(start, end);
}

/** The bounds that all of the dates have together, and which ends a source says to be open. */
export function boundsOfSet({ kind, dates }: EdtfSet): Pick<Edtf, 'start' | 'end' | 'open'> {
  const [first] = dates;
  const last = dates.toSorted((a, b) => compare(spanOfEdtf(a).latestEnd, spanOfEdtf(b).latestEnd)).at(-1);
  const start = first?.start ?? { earliest: null, latest: null };
  const end = last?.end ?? { earliest: null, latest: null };
  if (kind === 'each')
    return { start, end, open: { start: first?.open.start ?? false, end: last?.open.end ?? false } };
  const bound = { earliest: start.earliest, latest: end.latest };
  // 'On one of the days from then on' does not say that it goes on.
  return { start: bound, end: bound, open: NOT_OPEN };
}

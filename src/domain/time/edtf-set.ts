/** EDTF's sets of dates (level 2): `{a,b}`, on each of them, and `[a,b]`, on one of them; `a..b` stands for all between. */
import { type Edtf, parseEdtf } from './edtf.ts';
import { fieldsOf, type Precision } from './local-time.ts';
import { spanOf, type TimeSpan } from './time-span.ts';

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
  return { kind, dates: dates.sort((a, b) => spanOfEdtf(a).earliestStart - spanOfEdtf(b).earliestStart) };
}

function dateOf(text: string, kind: EdtfSet['kind']): SetDate | undefined {
  const ends = text.split('..');
  if (ends.length === 1) return text.includes('/') ? undefined : parseEdtf(text);
  const all = ends.length === 2 ? parseEdtf(ends.join('/')) : undefined;
  if (!all || kind === 'each') return all;
  // On one of the days between: both its ends can be any of them.
  const bound = { earliest: all.start.earliest, latest: all.end.latest };
  const said = bound.earliest ?? bound.latest;
  return { ...all, start: bound, end: bound, ...(said !== null && { unit: fieldsOf(said).precision }) };
}

export function spanOfEdtf({ start, end }: Pick<Edtf, 'start' | 'end'>): TimeSpan {
  return spanOf(start, end);
}

/** The bounds that all of the dates have together. */
export function boundsOfSet({ kind, dates }: EdtfSet): Pick<Edtf, 'start' | 'end'> {
  const [first] = dates;
  const last = dates.toSorted((a, b) => spanOfEdtf(a).latestEnd - spanOfEdtf(b).latestEnd).at(-1);
  const start = first?.start ?? { earliest: null, latest: null };
  const end = last?.end ?? { earliest: null, latest: null };
  if (kind === 'each') return { start, end };
  const bound = { earliest: start.earliest, latest: end.latest };
  return { start: bound, end: bound };
}

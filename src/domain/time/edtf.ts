/**
 * The part of EDTF (ISO 8601-2, levels 0 and 1) that the record uses: dates of any precision down to the
 * minute, with seconds also in another zone than Korea's, unspecified digits (`2024-06-XX`, `201X`), qualifiers (`?` uncertain, `~` approximate, `%` both),
 * seasons, and intervals with open (`..`) or unknown (empty) ends.
 */
import { addLocal, isLocalTime, localAt, rangeOf } from './local-time.ts';
import { NOT_OPEN, type OpenEnds, type TimeBound } from './time-span.ts';

export interface Edtf {
  readonly start: TimeBound;
  readonly end: TimeBound;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** Ends that are open (`..`): it was always so, or goes on. An end that is merely unknown (empty) is not open. */
  readonly open: OpenEnds;
}

interface Bounds {
  readonly first: string;
  readonly last: string;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

const SEASON_START: Record<string, string> = { '21': '03', '22': '06', '23': '09', '24': '12' };

/** What an EDTF expression says, as local Korean time; `undefined` when it is none that we read. */
export function parseEdtf(text: string): Edtf | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return single(text);
  if (ends.length !== 2) return undefined;
  const [from = '', to = ''] = ends;
  const first = isOpen(from) ? null : dateBounds(from);
  const last = isOpen(to) ? null : dateBounds(to);
  if (first === undefined || last === undefined || (from === '' && to === '')) return undefined;
  const read = interval(first, last);
  return read && { ...read, open: { start: from === '..', end: to === '..' } };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function single(text: string): Edtf | undefined {
  const bounds = dateBounds(text);
  if (!bounds) return undefined;
  const bound = { earliest: bounds.first, latest: bounds.last };
  const { uncertain, approximate } = bounds;
  return { start: bound, end: bound, uncertain, approximate, open: NOT_OPEN };
}

/** The end that is said bounds the other only on its own side: what ended in 1968 had begun by then. */
function interval(first: Bounds | null, last: Bounds | null): Omit<Edtf, 'open'> | undefined {
  // As instants: as strings, a minute of a day would come after the day.
  if (first && last && rangeOf(first.first).from >= rangeOf(last.last).to) return undefined;
  return {
    start: { earliest: first?.first ?? null, latest: first?.last ?? last?.last ?? null },
    end: { earliest: last?.first ?? first?.first ?? null, latest: last?.last ?? null },
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    approximate: Boolean(first?.approximate || last?.approximate),
  };
}

function dateBounds(text: string): Bounds | undefined {
  const match = /^(.*?)([?~%]?)$/.exec(text);
  const body = match?.[1] ?? '';
  const qualifier = match?.[2] ?? '';
  const range = plain(body) ?? season(body) ?? unspecified(body);
  if (!range) return undefined;
  const [first, last] = range;
  return {
    first,
    last,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

function plain(body: string): [string, string] | undefined {
  const local = withSeconds(body) ?? body;
  return isLocalTime(local) ? [local, local] : undefined;
}

/** A date and time of level 0, which has seconds, and perhaps a shift from UTC (`Z`, `+09`, `-03:30`): the minute that it was in Korea. */
function withSeconds(body: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):[0-5]\d(Z|[+-]\d{2}(?::\d{2})?)?$/.exec(body);
  const [, minute = '', shift] = match ?? [];
  if (!match || !isLocalTime(minute) || shift === undefined) return match ? minute : undefined;
  // `Date.parse` reads a shift of hours alone only with their minutes.
  const instant = Date.parse(shift.length === 3 ? `${body}:00` : body);
  return Number.isNaN(instant) ? undefined : localAt(instant, 'minute');
}

function season(body: string): [string, string] | undefined {
  const match = /^(\d{4})-(2[1-4])$/.exec(body);
  const month = SEASON_START[match?.[2] ?? ''];
  if (!match || !month) return undefined;
  const first = `${match[1]}-${month}`;
  const last = addLocal(first, { months: 2 });
  // The winter of 9999 ends in a year that no local time can say.
  return isLocalTime(last) ? [first, last] : undefined;
}

/** Unspecified digits stand at the right of the year, month or day: the year 201X, some day of 2024-06-1X. */
function unspecified(body: string): [string, string] | undefined {
  const year = /^(\d{1,3})(X{1,3})$/.exec(body);
  if (year && body.length === 4) return [body.replaceAll('X', '0'), body.replaceAll('X', '9')];
  const month = /^(\d{4})-XX$/.exec(body);
  if (month) return [`${month[1]}-01`, `${month[1]}-12`];
  const anyDay = /^(\d{4})-XX-XX$/.exec(body);
  if (anyDay) return [`${anyDay[1]}-01-01`, `${anyDay[1]}-12-31`];
  const day = /^(\d{4}-\d{2})-(\dX|XX)$/.exec(body);
  return day?.[1] && day[2] ? daysOf(day[1], day[2]) : undefined;
}

function daysOf(month: string, pattern: string): [string, string] | undefined {
  if (!isLocalTime(month)) return undefined;
  const matches: string[] = [];
  for (let day = 1; day <= 31; day += 1) {
    const digits = String(day).padStart(2, '0');
    const date = `${month}-${digits}`;
    if ((pattern === 'XX' || digits[0] === pattern[0]) && isLocalTime(date)) matches.push(date);
  }
  const [first] = matches;
  const last = matches.at(-1);
  return first && last ? [first, last] : undefined;
}

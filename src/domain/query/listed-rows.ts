/** What is shown of many incidents as a list with headings. */
import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { RowCalendar } from './row-calendar.ts';

/** A year of which more are shown is divided by months. */
export const MOST_OF_YEAR = 50;

export interface ListedRows {
  /** Numbers of the incidents that are shown, in the order of the list. */
  readonly incidents: Uint32Array;
  /** In the order of the list; each incident stands under one. */
  readonly headings: readonly RowHeading[];
}

export interface RowHeading {
  /** A local year or month, `OPEN_START` or `UNDATED`. */
  readonly period: string;
  /** The position in the list of its first incident. */
  readonly first: number;
  readonly count: number;
}

/** Done several times a second: nothing is as long as the table but what is shown of it. */
export function listRows(calendar: RowCalendar, codes: Codes): ListedRows {
  const { months, monthOf, order } = calendar;
  const counts = new Uint32Array(months.length);
  const incidents = new Uint32Array(shownOf(codes));
  let position = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const incident = order ? (order[index] as number) : index;
    if (codes[incident] === CODES.out) continue;
    const month = monthOf[incident] as number;
    counts[month] = (counts[month] as number) + 1;
    incidents[position] = incident;
    position += 1;
  }
  return { incidents, headings: headingsOf(months, counts) };
}

function shownOf(codes: Codes): number {
  let shown = 0;
  for (let incident = 0; incident < codes.length; incident += 1)
    if (codes[incident] !== CODES.out) shown += 1;
  return shown;
}

function headingsOf(months: readonly string[], counts: Uint32Array): readonly RowHeading[] {
  const years = new Map<string, number>();
  months.forEach((month, index) => {
    const year = yearOf(month);
    years.set(year, (years.get(year) ?? 0) + (counts[index] as number));
  });
  const headings: { period: string; first: number; count: number }[] = [];
  let first = 0;
  months.forEach((month, index) => {
    const count = counts[index] as number;
    if (count === 0) return;
    const year = yearOf(month);
    const period = (years.get(year) as number) > MOST_OF_YEAR ? month : year;
    const last = headings.at(-1);
    if (last?.period === period) last.count += count;
    else headings.push({ period, first, count });
    first += count;
  });
  return headings;
}

/** What stands for no month is a year of its own. */
function yearOf(month: string): string {
  return /^\d/.test(month) ? month.slice(0, 4) : month;
}

/** In which month each incident of a table begins: what a list of many is divided by. */
import { type EventTable, type RowNumbers, rowNumbers } from '#domain/rows/event-table.ts';
import { isUndated } from '#domain/rows/time/row-span.ts';
import { type InstantRange, localAt, rangeOf } from '#domain/time/local-time.ts';

/** Stands for the month of incidents that may have begun at any time before; they come first. */
export const OPEN_START = 'open-start';
/** Stands for the month of incidents without a date; they come last. */
export const UNDATED = 'undated';

export interface RowCalendar {
  /** Months in which any begins, `YYYY-MM` of Korean time in ascending order, between `OPEN_START` and `UNDATED`. */
  readonly months: readonly string[];
  /** By incident, the index of its month. */
  readonly monthOf: RowNumbers;
  /** Incidents in the order of their months; null where the table has them in that order. */
  readonly order: Uint32Array | null;
}

/** By the earliest start. O(rows), and an instant in each month is asked for its local date. */
export function calendarOf(table: EventTable): RowCalendar {
  const { names, nameOf } = monthNames(table);
  const months = names.toSorted(compareMonths);
  const place = new Map(months.map((month, index) => [month, index]));
  const places = names.map((month) => place.get(month) ?? 0);
  const monthOf = rowNumbers(table.incidents, months.length);
  let isOrdered = true;
  for (let incident = 0; incident < table.incidents; incident += 1) {
    monthOf[incident] = places[nameOf[incident] as number] as number;
    isOrdered &&= incident === 0 || (monthOf[incident - 1] as number) <= (monthOf[incident] as number);
  }
  return { months, monthOf, order: isOrdered ? null : orderedBy(monthOf, months.length) };
}

/** The months that occur, as they are met, and by incident the index among them. Neighbours mostly share a month. */
function monthNames(table: EventTable) {
  const names = new Map<string, number>();
  const nameOf = new Uint32Array(table.incidents);
  let month: InstantRange & { readonly index: number } = { from: 0, to: 0, index: 0 };
  const indexOf = (name: string) => {
    const index = names.get(name) ?? names.size;
    names.set(name, index);
    return index;
  };
  for (let incident = 0; incident < table.incidents; incident += 1) {
    const start = earliestStart(table, incident);
    if (Number.isFinite(start)) {
      if (start < month.from || start >= month.to) {
        const name = localAt(start, 'month');
        month = { ...rangeOf(name), index: indexOf(name) };
      }
      nameOf[incident] = month.index;
    } else nameOf[incident] = indexOf(Number.isNaN(start) ? UNDATED : OPEN_START);
  }
  return { names: [...names.keys()], nameOf };
}

/** NaN: undated. */
function earliestStart(table: EventTable, incident: number): number {
  if (isUndated(table, incident)) return Number.NaN;
  const { firstRow, time } = table;
  let earliest = Infinity;
  for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1)
    earliest = Math.min(earliest, time.earliestStart[row] as number);
  return earliest;
}

function compareMonths(a: string, b: string): number {
  const rank = (month: string) => (month === OPEN_START ? 0 : month === UNDATED ? 2 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Those of one month stay as they were. */
function orderedBy(monthOf: RowNumbers, months: number): Uint32Array {
  const next = new Uint32Array(months + 1);
  for (const month of monthOf) next[month + 1] = (next[month + 1] as number) + 1;
  for (let month = 0; month < months; month += 1)
    next[month + 1] = (next[month + 1] as number) + (next[month] as number);
  const order = new Uint32Array(monthOf.length);
  for (let incident = 0; incident < monthOf.length; incident += 1) {
    const month = monthOf[incident] as number;
    order[next[month] as number] = incident;
    next[month] = (next[month] as number) + 1;
  }
  return order;
}

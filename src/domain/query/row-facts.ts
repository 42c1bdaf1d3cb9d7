/** What follows from a table alone, whatever is asked of it: a million rows are gone through once, away from the page. */
import type { Codes } from '#domain/rows/codes.ts';
import { type DrawnTable, drawnTable } from '#domain/rows/drawn/drawn-table.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { knownRange } from '#domain/rows/time/known-range.ts';
import type { RowIndex } from '#domain/rows/time/row-index.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { calendarOf, type RowCalendar } from './row-calendar.ts';
import { type RowTimes, rowTimes } from './row-times.ts';

export interface RowFacts {
  readonly calendar: RowCalendar;
  /** Of all incidents. */
  readonly times: RowTimes;
  /** From the first to the last instant of all. */
  readonly known: InstantRange | undefined;
  /** By kind of the table, how many incidents it has. */
  readonly perKind: Uint32Array;
  readonly drawn: DrawnTable;
}

type Asked<Fact extends keyof RowFacts> = () => RowFacts[Fact];
/** Each is there once it is asked for. */
export type AskedFacts = { readonly [Fact in keyof RowFacts]: Asked<Fact> };

/** `facts`: where they came with the table. */
export function askedFacts(table: EventTable, index: RowIndex, facts?: RowFacts): AskedFacts {
  return {
    calendar: madeOnce(() => (facts ? facts.calendar : calendarOf(table))),
    times: madeOnce(() => (facts ? facts.times : rowTimes(table, index, null))),
    known: madeOnce(() => (facts ? facts.known : knownRange(table, null))),
    perKind: madeOnce(() => (facts ? facts.perKind : perKindOf(table))),
    drawn: madeOnce(() => (facts ? facts.drawn : drawnTable(table))),
  };
}

export function factsOf(table: EventTable, index: RowIndex): RowFacts {
  const asked = askedFacts(table, index);
  return {
    calendar: asked.calendar(),
    times: asked.times(),
    known: asked.known(),
    perKind: asked.perKind(),
    drawn: asked.drawn(),
  };
}

/** The times of what filters leave; of all they are a fact of the table. */
export function timesLeft(
  {
    table,
    index,
    times,
  }: Pick<AskedFacts, 'times'> & { readonly table: EventTable; readonly index: RowIndex },
  caps: Codes | null,
): RowTimes {
  return caps ? rowTimes(table, index, caps) : times();
}

/** The same of the first and last instant. */
export function rangeLeft(
  { table, known }: Pick<AskedFacts, 'known'> & { readonly table: EventTable },
  caps: Codes | null,
): InstantRange | undefined {
  return caps ? knownRange(table, caps) : known();
}

function perKindOf({ kind, kindIds }: EventTable): Uint32Array {
  const counts = new Uint32Array(kindIds.length);
  for (const one of kind) counts[one] = (counts[one] as number) + 1;
  return counts;
}

function madeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

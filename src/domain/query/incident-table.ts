/** A list of incidents as a table, made once for each list. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { KindId } from '#domain/record/subject.ts';
import { CODES, type CodeCounts, countsOfKind, type StandingCounts } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { type Answers, answersOf, codeInTime } from '#domain/rows/time/answers.ts';
import { countRowsWithin, indexRows, type RowIndex } from '#domain/rows/time/row-index.ts';
import type { InstantRange } from '#domain/time/local-time.ts';

export interface IncidentTable {
  readonly table: EventTable;
  readonly index: RowIndex;
  readonly answers: Answers;
}

const tables = new WeakMap<readonly ResolvedIncident[], IncidentTable>();

export function tableOf(incidents: readonly ResolvedIncident[]): IncidentTable {
  const known = tables.get(incidents);
  if (known) return known;
  const table = rowsOfIncidents(incidents);
  const index = indexRows(table);
  const made = { table, index, answers: answersOf(table, index) };
  tables.set(incidents, made);
  return made;
}

/** Of the kinds that occur. */
export type KindCounts = ReadonlyMap<KindId, StandingCounts>;

export function countsByKind({ kindIds }: EventTable, counts: CodeCounts): KindCounts {
  return new Map(kindIds.map((id, kind) => [id, countsOfKind(counts, kind)]));
}

/** How many may have been under way in this time, which is not empty. */
export function countOverlaps(incidents: readonly ResolvedIncident[], window: InstantRange): number {
  const { table, index } = tableOf(incidents);
  let more = 0;
  for (const incident of index.several) {
    const rows = rowsWithin(table, incident, window);
    const isIn = rows > 0 && codeInTime(table, incident, 'window', window) !== CODES.out;
    more += rows - (isIn ? 1 : 0);
  }
  return countRowsWithin(index, window) - more;
}

function rowsWithin({ firstRow, time }: EventTable, incident: number, { from, to }: InstantRange): number {
  let count = 0;
  for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1)
    if ((time.earliestStart[row] as number) < to && (time.latestEnd[row] as number) > from) count += 1;
  return count;
}

const places = new WeakMap<readonly ResolvedIncident[], ReadonlyMap<string, number>>();

/** At which place of the list each incident stands, by id: its number in the table. */
export function rowsOf(incidents: readonly ResolvedIncident[]): ReadonlyMap<string, number> {
  const known = places.get(incidents) ?? new Map(incidents.map(({ id }, row) => [id, row]));
  places.set(incidents, known);
  return known;
}

/** The one mark of a table that the Tab key reaches, and where the keys lead from it. */
import { useMemo, useState } from 'react';
import type { RowSet } from '#domain/query/row-set.ts';
import { nextRow } from '#domain/query/row-steps.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { anchorOfIncident } from '#domain/rows/time/row-span.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { stepOfArrow } from '#ui/focus/use-roving-focus.ts';

export type MoveKey = Parameters<typeof stepOfArrow>[0];

/**
 * An incident that has any time in sight: the one that had the focus, else the selected, else the first of the list.
 * `inSight`: where they are few those that have; null where they are not.
 */
export function useTabStop(
  rows: RowSet | null,
  inSight: readonly number[] | null,
  selected: number | undefined,
  axis: InstantRange,
) {
  const [focused, setFocused] = useState<number>();
  const first = useMemo(() => {
    if (!rows) return undefined;
    return inSight ? inSight[0] : nextRow(rows.table, -1, 1, (one) => isWithin(rows.table, one, axis));
  }, [rows, inSight, axis]);
  const stop = useMemo(() => {
    const isThere = (one: number | undefined) => rows && one !== undefined && isWithin(rows.table, one, axis);
    return [focused, selected].find(isThere) ?? first;
  }, [rows, focused, selected, first, axis]);
  return { stop, setFocused };
}

function isWithin({ firstRow, time }: EventTable, incident: number, { from, to }: InstantRange): boolean {
  for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1)
    if ((time.earliestStart[row] as number) < to && (time.latestEnd[row] as number) > from) return true;
  return false;
}

/** The dated incident that a key leads to, in the order of the list; at its ends the same. Undefined: it means nothing. */
export function rowAfterKey(table: EventTable, from: number, event: MoveKey): number | undefined {
  const isDated = (incident: number) => !Number.isNaN(anchorOfIncident(table, incident));
  const step = stepOfArrow(event);
  if (step === 'first') return nextRow(table, -1, 1, isDated);
  if (step === 'last') return nextRow(table, table.incidents, -1, isDated);
  return step && (nextRow(table, from, step, isDated) ?? from);
}

/** Bounds of a table's rows in order, by which a window that moves finds the rows that it passes. */

import type { EventTable } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { sureBounds, type TimeMode } from '#domain/time/time-span.ts';
import { countBefore, rowsBetween, type SortedBounds, sortedBounds } from './sorted-bounds.ts';

export interface RowIndex {
  /** By row, the number of its incident. */
  readonly incidentOf: Uint32Array;
  /** Incidents of more than one row. */
  readonly several: Uint32Array;
  readonly starts: SortedBounds;
  readonly ends: SortedBounds;
  /** By when each has surely begun, and until when it has surely not ended. */
  readonly begun: SortedBounds;
  readonly notEnded: SortedBounds;
}

export function indexRows({ rows, incidents, firstRow, time }: EventTable): RowIndex {
  const incidentOf = new Uint32Array(rows);
  const several: number[] = [];
  for (let incident = 0; incident < incidents; incident += 1) {
    const [first, end] = [firstRow[incident] ?? 0, firstRow[incident + 1] ?? 0];
    incidentOf.fill(incident, first, end);
    if (end - first > 1) several.push(incident);
  }
  const [begun, notEnded] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    const sure = sureBounds({
      earliestStart: time.earliestStart[row] as number,
      latestStart: time.latestStart[row] as number,
      earliestEnd: time.earliestEnd[row] as number,
      latestEnd: time.latestEnd[row] as number,
    });
    begun[row] = sure.begun;
    notEnded[row] = sure.notEnded;
  }
  const starts = sortedBounds(time.earliestStart);
  const ends = sortedBounds(time.latestEnd);
  // Of rows of which no more is known than within what they were, both are the same as these.
  return {
    incidentOf,
    several: Uint32Array.from(several),
    starts,
    ends,
    begun: areSame(begun, time.latestEnd) ? ends : sortedBounds(begun),
    notEnded: areSame(notEnded, time.earliestStart) ? starts : sortedBounds(notEnded),
  };
}

/** NaN is itself here. */
function areSame(one: Float64Array, other: Float64Array): boolean {
  return one.every((bound, row) => Object.is(bound, other[row]));
}

/** The rows that may stand otherwise in one window than in another; null where that is asked of most of them, or of a moment. */
export function passedRows(
  { starts, ends, begun, notEnded, incidentOf }: RowIndex,
  before: InstantRange,
  after: InstantRange,
  mode: TimeMode,
): readonly Uint32Array[] | null {
  // A moment is asked anew, and an empty window holds nothing, whatever the bounds.
  if (mode === 'moment' || before.to <= before.from || after.to <= after.from) return null;
  const passed = (bounds: readonly SortedBounds[], one: number, other: number) =>
    one === other ? [] : bounds.map((sorted) => rowsBetween(sorted, one, other));
  const rows = [
    ...(mode === 'window' ? passed([starts, ends, notEnded], before.from, after.from) : []),
    ...passed([starts, ends, begun], before.to, after.to),
  ];
  return rows.reduce((sum, { length }) => sum + length, 0) > incidentOf.length / 2 ? null : rows;
}

/** How many rows may have been under way in this time, which is not empty. */
export function countRowsWithin({ starts, ends }: RowIndex, { from, to }: InstantRange): number {
  // Those that begin before its end, less those that are over by its beginning: none of these begins after its end.
  return countBefore(starts, to) - rowsBetween(ends, Number.NEGATIVE_INFINITY, from).length;
}

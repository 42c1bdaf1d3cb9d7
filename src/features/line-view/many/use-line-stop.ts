/** The one incident of a table that the Tab key reaches in the plot, and where the keys lead from it. */
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RowSet } from '#domain/query/row-set.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { eastOfRow, westOfRow } from '#domain/rows/ink/line-ink.ts';
import type { Move } from '#features/line-view/boxes/box-layout.ts';

export interface LineStop {
  readonly number: number | undefined;
  readonly id: string | undefined;
  readonly setFocused: (number: number | undefined) => void;
  /** Makes the incident that a move leads to the stop. Gives its id. */
  readonly move: (move: Move) => string | undefined;
}

/** The one that had the focus, else the selected, else the first in sight. */
export function useLineStop(
  rows: RowSet | null,
  inSight: Uint32Array,
  selected: number | undefined,
  lineKm: number,
): LineStop {
  const [focused, setFocused] = useState<number>();
  const number = useMemo(() => {
    const isThere = (one: number | undefined) => one !== undefined && placeOf(inSight, one) >= 0;
    return [focused, selected].find(isThere) ?? inSight[0];
  }, [inSight, focused, selected]);
  return {
    number,
    id: number === undefined ? undefined : rows?.idAt(number),
    setFocused,
    move: (move) => {
      if (!rows || number === undefined) return undefined;
      const next = rowAfterMove(rows.table, inSight, number, move, lineKm);
      flushSync(() => setFocused(next));
      return rows.idAt(next);
    },
  };
}

/** In the order of the list, or west to east; at an end the same. `inSight` in the order of the list. */
export function rowAfterMove(
  table: EventTable,
  inSight: Uint32Array,
  from: number,
  move: Move,
  lineKm: number,
): number {
  const here = placeOf(inSight, from);
  if (move === 'first' || here < 0) return inSight[0] ?? from;
  if (move === 'last') return inSight[inSight.length - 1] ?? from;
  if (move === 'earlier') return inSight[here - 1] ?? from;
  if (move === 'later') return inSight[here + 1] ?? from;
  return beside(table, inSight, from, move === 'east' ? 1 : -1, lineKm) ?? from;
}

/** Those in the middle of one stretch follow in the order of the list, so that none is skipped. */
function beside(
  table: EventTable,
  inSight: Uint32Array,
  from: number,
  step: 1 | -1,
  lineKm: number,
): number | undefined {
  const isFurther = (one: number, km: number, other: number, otherKm: number) =>
    step * (km - otherKm || one - other) > 0;
  const here = middleOf(table, from, lineKm);
  let [nearest, nearestKm] = [undefined as number | undefined, 0];
  for (const incident of inSight) {
    const km = middleOf(table, incident, lineKm);
    if (!isFurther(incident, km, from, here)) continue;
    if (nearest === undefined || isFurther(nearest, nearestKm, incident, km))
      [nearest, nearestKm] = [incident, km];
  }
  return nearest;
}

/** Km; what was elsewhere comes after the line, as its strip does. */
function middleOf({ firstRow, place }: EventTable, incident: number, lineKm: number): number {
  const row = firstRow[incident] as number;
  const west = westOfRow(place, row, lineKm);
  return Number.isNaN(west) ? 2 * lineKm : (west + eastOfRow(place, row, lineKm)) / 2;
}

/** At which place of an ascending list a number stands; negative: at none. */
function placeOf(list: Uint32Array, number: number): number {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = list[middle] as number;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Of many incidents those that are shown and of which the map draws no row. */
import type { Codes } from '#domain/rows/codes.ts';
import { CODES } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { FORMS, formOfRow } from '#features/map/events/sums/row-form.ts';

export interface ShownTable {
  readonly rows: { readonly table: Pick<EventTable, 'firstRow' | 'place'> };
  readonly codes: Codes;
}

/** How many they are, and the numbers of the first so many. */
export function unplacedRows(
  { rows: { table }, codes }: ShownTable,
  most: number,
): { readonly count: number; readonly first: readonly number[] } {
  const first: number[] = [];
  let count = 0;
  for (let incident = 0; incident < codes.length; incident += 1) {
    if (codes[incident] === CODES.out || isDrawn(table, incident)) continue;
    count += 1;
    if (first.length < most) first.push(incident);
  }
  return { count, first };
}

function isDrawn({ firstRow, place }: ShownTable['rows']['table'], incident: number): boolean {
  for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1)
    if (formOfRow(place, row) !== FORMS.none) return true;
  return false;
}

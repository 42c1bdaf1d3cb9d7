/** The marks and brackets of what is selected or hovered: drawn last, whatever lies there. */
import { FORMS } from '#domain/rows/drawn/row-form.ts';
import { type Emphasis, type Heights, type Mark, type MarkList, symbolOf } from './marks.ts';
import type { EventSums } from './sums/event-sums.ts';
import { BIN_KM, stretchWithin } from './sums/line-ink.ts';

export interface EventEmphasis {
  /** Numbers of incidents of the table. */
  readonly selected: number | null;
  readonly hovered: number | null;
}

export type KmRange = readonly [from: number, to: number];

/** Puts them into a list that is emptied first, the selected one last. */
export function packEmphasis(
  sums: EventSums,
  { selected, hovered }: EventEmphasis,
  course: Float32Array | null,
  heights: Heights,
  into: MarkList,
): void {
  into.clear();
  if (hovered !== selected) addMarks(sums, hovered, course, heights, 'hovered', into);
  addMarks(sums, selected, course, heights, 'selected', into);
}

function addMarks(
  sums: EventSums,
  incident: number | null,
  course: Float32Array | null,
  heights: Heights,
  emphasis: Emphasis,
  into: MarkList,
): void {
  for (const row of rowsOf(sums, incident)) {
    const form = sums.places.form[row];
    if (form === FORMS.none) continue;
    const mark = symbolOf(sums, row, heights, emphasis);
    if (form !== FORMS.stretch) into.add(mark);
    else if (course) into.add(onStrip(mark, stretchOf(sums, row), course, heights));
  }
}

/** At the middle of its stretch, on the base of the strip. */
function onStrip(mark: Mark, [from, to]: KmRange, course: Float32Array, heights: Heights): Mark {
  const bin = Math.min(Math.floor((from + to) / 2 / BIN_KM), course.length / 4 - 1);
  const [x, y] = [course[4 * bin] as number, course[4 * bin + 1] as number];
  return { ...mark, x, y, height: heights?.(x, y) ?? 0 };
}

/** The stretch of an incident's first row that has one. */
export function bracketOf(sums: EventSums, incident: number | null): KmRange | null {
  const row = rowsOf(sums, incident).find((one) => sums.places.form[one] === FORMS.stretch);
  return row === undefined ? null : stretchOf(sums, row);
}

function stretchOf({ table, line }: EventSums, row: number): KmRange {
  const { kmFrom, kmTo } = table.place;
  return stretchWithin(kmFrom[row] as number, kmTo[row] as number, line.totalKm);
}

function rowsOf({ table: { firstRow } }: EventSums, incident: number | null): number[] {
  if (incident === null) return [];
  const [first, end] = [firstRow[incident] as number, firstRow[incident + 1] as number];
  return Array.from({ length: end - first }, (_, at) => first + at);
}

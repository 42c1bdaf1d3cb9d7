/** The rows of an incident that are drawn: where several have the same place, as for several times, the first of them. */
import type { EventTable } from '#domain/rows/event-table.ts';
import { FORMS } from './row-form.ts';

export type TableOfPlaces = Pick<EventTable, 'rows' | 'incidents' | 'firstRow' | 'place'>;

export interface DrawnRows {
  /** By row, one of `FORMS`; `none` also where an earlier row of the incident is drawn at the same place. */
  readonly form: Uint8Array;
  /** By row, in Web Mercator from `ORIGIN`; 0 where it has no point. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** By row, of its circle, in Web Mercator; 0 where it has none. */
  readonly radius: Float32Array;
}

/** Takes the form of the others away. By incident, how many rows are left. */
export function leaveOutRepeated(table: TableOfPlaces, places: DrawnRows): Uint32Array {
  const { incidents, firstRow } = table;
  const { form } = places;
  const compare = compareRows(table, places);
  const drawn = new Uint32Array(incidents);
  for (let incident = 0; incident < incidents; incident += 1) {
    const [first, end] = [firstRow[incident] as number, firstRow[incident + 1] as number];
    if (end - first > 1) leaveOut(form, repeatedOf(first, end, compare));
    for (let row = first; row < end; row += 1)
      drawn[incident] = (drawn[incident] as number) + Number(form[row] !== FORMS.none);
  }
  return drawn;
}

type CompareRows = (one: number, other: number) => number;

/** 0: at the same place, drawn alike. */
function compareRows(
  { place: { kmFrom, kmTo } }: TableOfPlaces,
  { form, x, y, radius }: DrawnRows,
): CompareRows {
  return (one, other) => {
    const by = (column: ArrayLike<number>) => {
      const [a, b] = [column[one] as number, column[other] as number];
      // Both may be infinite.
      return a === b ? 0 : a - b;
    };
    return by(form) || (form[one] === FORMS.stretch ? by(kmFrom) || by(kmTo) : by(x) || by(y) || by(radius));
  };
}

/** Sorting keeps the order of equal rows, so that the first of them stays. */
function repeatedOf(first: number, end: number, compare: CompareRows): readonly number[] {
  // Most have two.
  if (end - first === 2) return compare(first, first + 1) === 0 ? [first + 1] : [];
  const sorted = Array.from({ length: end - first }, (_, at) => first + at).sort(compare);
  return sorted.filter((row, at) => at > 0 && compare(row, sorted[at - 1] as number) === 0);
}

function leaveOut(form: Uint8Array, rows: readonly number[]): void {
  for (const row of rows) form[row] = FORMS.none;
}

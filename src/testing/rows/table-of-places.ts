/** Tables of rows of which only the place is given. */
import { type EventTable, rowNumbers } from '#domain/rows/event-table.ts';

/** One row, whose place is given as a catalogue gives it; NaN where it has none. */
export interface PlacedRow {
  readonly kind?: number;
  readonly lon?: number;
  readonly lat?: number;
  readonly radius?: number;
  readonly kmFrom?: number;
  readonly kmTo?: number;
  readonly near?: boolean;
  readonly beyond?: boolean;
}

/** Each an incident: of one row, or of several. */
export function tableOfPlaces(
  incidents: readonly (PlacedRow | readonly PlacedRow[])[],
  kindIds: readonly string[] = ['kind'],
): EventTable {
  const rowsOf = incidents.map((one) => ('length' in one ? one : [one]));
  const rows = rowsOf.flat();
  const firstRow = new Uint32Array(incidents.length + 1);
  rowsOf.forEach(({ length }, at) => {
    firstRow[at + 1] = (firstRow[at] as number) + length;
  });
  const doubles = () => new Float64Array(rows.length).fill(Number.NaN);
  const numbers = () => new Float32Array(rows.length).fill(Number.NaN);
  const place = {
    lon: numbers(),
    lat: numbers(),
    radius: numbers(),
    kmFrom: doubles(),
    kmTo: doubles(),
    measured: new Uint8Array(rows.length),
    near: new Uint8Array(rows.length),
    beyond: new Uint8Array(rows.length),
  };
  const kind = rowNumbers(incidents.length, kindIds.length);
  rowsOf.forEach(([first], at) => {
    kind[at] = first?.kind ?? 0;
  });
  rows.forEach((row, at) => {
    for (const column of ['lon', 'lat', 'radius', 'kmFrom', 'kmTo'] as const)
      place[column][at] = row[column] ?? Number.NaN;
    for (const column of ['near', 'beyond'] as const) place[column][at] = Number(row[column] ?? false);
  });
  return {
    rows: rows.length,
    incidents: incidents.length,
    firstRow,
    reading: new Uint8Array(rows.length),
    time: { earliestStart: doubles(), latestStart: doubles(), earliestEnd: doubles(), latestEnd: doubles() },
    place,
    kind,
    kindIds,
  };
}

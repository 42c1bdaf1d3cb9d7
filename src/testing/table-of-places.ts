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

/** An incident a row. */
export function tableOfPlaces(rows: readonly PlacedRow[], kindIds: readonly string[] = ['kind']): EventTable {
  const doubles = () => new Float64Array(rows.length).fill(Number.NaN);
  const numbers = () => new Float32Array(rows.length).fill(Number.NaN);
  const place = {
    lon: numbers(),
    lat: numbers(),
    radius: numbers(),
    kmFrom: doubles(),
    kmTo: doubles(),
    near: new Uint8Array(rows.length),
    beyond: new Uint8Array(rows.length),
  };
  const kind = rowNumbers(rows.length, kindIds.length);
  rows.forEach((row, at) => {
    kind[at] = row.kind ?? 0;
    for (const column of ['lon', 'lat', 'radius', 'kmFrom', 'kmTo'] as const)
      place[column][at] = row[column] ?? Number.NaN;
    for (const column of ['near', 'beyond'] as const) place[column][at] = Number(row[column] ?? false);
  });
  return {
    rows: rows.length,
    incidents: rows.length,
    firstRow: Uint32Array.from({ length: rows.length + 1 }, (_, at) => at),
    reading: new Uint8Array(rows.length),
    time: { earliestStart: doubles(), latestStart: doubles(), earliestEnd: doubles(), latestEnd: doubles() },
    place,
    kind,
    kindIds,
  };
}

/** Incidents of many along the line and in time, as sums of ink by cell: see row-share.ts. */
import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { type Cells, countTimedRows, endCell, endOfRow, firstCell, startOfRow } from './row-share.ts';

export interface LineInkOf {
  readonly table: EventTable;
  /** What the filters leave of each incident; null: all. */
  readonly caps: Codes | null;
  readonly km: Cells;
  readonly time: Cells;
  readonly lineKm: number;
  /** As far as open ends last, ms. */
  readonly limits: InstantRange;
  /** By kind of the table, the number of its layer. */
  readonly layerOfKind: readonly number[];
  readonly layers: number;
}

/** Ink by cell, row after row from the top; a layer for each kind. An incident is 1 in all. */
export interface InkGrid {
  readonly columns: number;
  readonly rows: number;
  readonly layers: readonly Float64Array[];
}

export interface LineInk {
  readonly line: InkGrid;
  /** Of what was elsewhere, or where no source says: one column. */
  readonly strip: InkGrid;
}

/** O(rows), for axes or filters that have changed. */
export function lineInk(of: LineInkOf): LineInk {
  const { table, caps, km, time, layers } = of;
  const [line, strip] = [emptyGrid(km.count, time.count, layers), emptyGrid(1, time.count, layers)];
  for (let incident = 0; incident < table.incidents; incident += 1)
    if (!caps || caps[incident] !== CODES.out) spread(of, line, strip, incident);
  return { line: summed(line), strip: summed(strip) };
}

/** One more column and row than there are, for where ink ends. */
function emptyGrid(columns: number, rows: number, layers: number): InkGrid {
  const empty = () => new Float64Array((columns + 1) * (rows + 1));
  return { columns, rows, layers: Array.from({ length: layers }, empty) };
}

/** Each of its times at each of its places: which of them belong together makes no difference to where ink may be. */
function spread(of: LineInkOf, line: InkGrid, strip: InkGrid, incident: number): void {
  const { table, time, km, lineKm, limits, layerOfKind } = of;
  const first = table.firstRow[incident] as number;
  const end = table.firstRow[incident + 1] as number;
  const layer = layerOfKind[table.kind[incident] as number] as number;
  const share = 1 / countTimedRows(table, first, end) / (end - first);
  for (let row = first; row < end; row += 1) {
    const start = startOfRow(table.time, row, limits);
    const top = firstCell(time, start);
    // At no time, or beyond the axis.
    if (!(top < time.count)) continue;
    const bottom = endCell(time, endOfRow(table.time, row, limits, start), top);
    if (bottom <= 0) continue;
    for (let at = first; at < end; at += 1) {
      const west = westOfRow(table.place, at, lineKm);
      if (Number.isNaN(west)) {
        put(strip, layer, 0, 1, top, bottom, share);
        continue;
      }
      const left = firstCell(km, west);
      put(line, layer, left, endCell(km, eastOfRow(table.place, at, lineKm), left), top, bottom, share);
    }
  }
}

/** From where on along the line a row may be, km; NaN where it was elsewhere, or nothing says where. */
export function westOfRow({ kmFrom }: EventTable['place'], row: number, lineKm: number): number {
  return Math.min(Math.max(kmFrom[row] as number, 0), lineKm);
}

/** How far it reaches, of one that is along the line. */
export function eastOfRow({ kmTo }: EventTable['place'], row: number, lineKm: number): number {
  return Math.min(kmTo[row] as number, lineKm);
}

/** Spreads ink over a box of cells: at its corners it is added and taken away, to be summed up at the end. */
function put(
  { columns, rows, layers }: InkGrid,
  layer: number,
  west: number,
  east: number,
  top: number,
  bottom: number,
  share: number,
): void {
  const ink = layers[layer];
  if (!ink || east <= 0 || west >= columns) return;
  const amount = share / (east - west) / (bottom - top);
  const [left, right] = [Math.max(west, 0), Math.min(east, columns)];
  const above = Math.max(top, 0) * (columns + 1);
  const below = Math.min(bottom, rows) * (columns + 1);
  ink[above + left] = (ink[above + left] as number) + amount;
  ink[above + right] = (ink[above + right] as number) - amount;
  ink[below + left] = (ink[below + left] as number) - amount;
  ink[below + right] = (ink[below + right] as number) + amount;
}

/** Less than any incident leaves: what rounding leaves of sums that come to nothing. */
const NOTHING = 1e-9;

function summed({ columns, rows, layers }: InkGrid): InkGrid {
  return { columns, rows, layers: layers.map((changes) => summedLayer(changes, columns, rows)) };
}

function summedLayer(changes: Float64Array, columns: number, rows: number): Float64Array {
  const ink = new Float64Array(columns * rows);
  const column = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let at = 0; at < columns; at += 1) {
      sum += changes[row * (columns + 1) + at] as number;
      const here = (column[at] as number) + sum;
      column[at] = here;
      if (here > NOTHING) ink[row * columns + at] = here;
    }
  }
  return ink;
}

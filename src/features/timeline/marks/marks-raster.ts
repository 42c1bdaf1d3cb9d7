/** Many marks reduced to what can be seen: marks that would paint the same pixels are painted once. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { rowsOf } from '#domain/query/incident-table.ts';
import { CODES, type CodedStanding, type Codes } from '#domain/rows/codes.ts';
import type { Lane, LaneMark } from './lanes.ts';

export interface RasterBar {
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly standing: CodedStanding;
}

export interface RasterSymbol {
  readonly lane: number;
  readonly x: number;
  readonly standing: CodedStanding;
}

export interface RasterContent {
  /** Painted first, so that a long bar never covers an exact day. */
  readonly bars: readonly RasterBar[];
  readonly symbols: readonly RasterSymbol[];
}

/** What to paint for some marks, rounded to pixels: a symbol for a point, else a bar. */
export function rasterContent(
  marks: Iterable<MarkRow>,
  standingOf: (entry: MarkRow) => CodedStanding,
): RasterContent {
  const bars = new Map<string, RasterBar>();
  const symbols = new Map<number, RasterSymbol>();
  for (const entry of marks) {
    const { mark, lane } = entry;
    const standing = standingOf(entry);
    for (const { inSight, isPoint, x: middle, x0, x1 } of mark.parts ?? [mark.shape]) {
      if (!inSight) continue;
      if (isPoint) {
        const x = Math.round(middle);
        const place = (x * 64 + lane) * 8 + CODES[standing];
        if (!symbols.has(place)) symbols.set(place, { lane, x, standing });
        continue;
      }
      const bar = { lane, x0: Math.round(x0), x1: Math.round(x1), standing };
      bars.set(`${lane} ${bar.x0} ${bar.x1} ${standing}`, bar);
    }
  }
  // What is certainly in the window lies on top.
  const byRank = (a: RasterSymbol, b: RasterSymbol) => CODES[a.standing] - CODES[b.standing];
  return { bars: [...bars.values()], symbols: [...symbols.values()].sort(byRank) };
}

export interface MarkRow {
  readonly mark: LaneMark;
  readonly lane: number;
  /** Index of its incident in the list. */
  readonly row: number;
}

/** The marks that are on the axis, and the columns of the picture (whole px) that each paints into. */
export interface MarkTable {
  readonly marks: readonly MarkRow[];
  readonly rows: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** `incidents` is the list that the lanes were made of; a symbol reaches `reach` px to either side. */
export function markTable(
  lanes: readonly Lane[],
  incidents: readonly ResolvedIncident[],
  reach: number,
): MarkTable {
  const rows = rowsOf(incidents);
  const marks = lanes.flatMap(({ marks }, lane) =>
    marks.flatMap((mark): MarkRow[] => {
      const row = rows.get(mark.id);
      return row === undefined || !mark.shape.inSight ? [] : [{ mark, lane, row }];
    }),
  );
  const columns = marks.map(({ mark }) => reachOf(mark, reach));
  return {
    marks,
    rows: Int32Array.from(marks, ({ row }) => row),
    from: Int32Array.from(columns, ({ from }) => from),
    to: Int32Array.from(columns, ({ to }) => to),
  };
}

/** Columns of the picture, whole ones, px. */
export interface PixelRange {
  readonly from: number;
  readonly to: number;
}

/** Changes closer together than this (px) are painted as one: each costs a pass over all marks. */
const MERGE_DISTANCE = 64;

/** The columns to paint again after the standings of some marks changed, from left to right. */
export function changedColumns(
  { rows, from, to }: MarkTable,
  before: Codes,
  after: Codes,
): readonly PixelRange[] {
  const touched: PixelRange[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (before[row] !== after[row]) touched.push({ from: from[index] ?? 0, to: to[index] ?? 0 });
  }
  return merged(touched);
}

function merged(columns: readonly PixelRange[]): readonly PixelRange[] {
  const ranges: PixelRange[] = [];
  for (const { from, to } of [...columns].sort((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last && from <= last.to + MERGE_DISTANCE)
      ranges.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else ranges.push({ from, to });
  }
  return ranges;
}

/** The marks not out of the window that paint into these columns, in order. */
export function marksIn(columns: PixelRange, { marks, rows, from, to }: MarkTable, shown: Codes): MarkRow[] {
  const found: MarkRow[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const isThere = (from[index] ?? 0) < columns.to && (to[index] ?? 0) > columns.from;
    if (isThere && shown[rows[index] ?? 0] !== CODES.out) found.push(marks[index] as MarkRow);
  }
  return found;
}

function reachOf({ shape, parts }: LaneMark, reach: number): PixelRange {
  const { isPoint, x, x0, x1 } = shape;
  if (parts) return { from: Math.floor(x0 - reach) - 1, to: Math.ceil(x1 + reach) + 1 };
  // Bars and symbols are rounded to pixels, so one more column on either side can be painted.
  return isPoint
    ? { from: Math.floor(x - reach) - 1, to: Math.ceil(x + reach) + 1 }
    : { from: Math.floor(x0) - 1, to: Math.ceil(x1) + 1 };
}

/** A crowd of marks, thinned to what can be seen: marks that would paint the same pixels are painted once. */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { CODES, type CodedStanding, type Codes, rowsOf } from '#domain/query/event-table.ts';
import type { Lane, LaneMark } from './lanes.ts';

export interface CrowdBar {
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly standing: CodedStanding;
}

export interface CrowdSymbol {
  readonly lane: number;
  readonly x: number;
  readonly standing: CodedStanding;
}

export interface Crowd {
  /** Painted first, so that a long bar never covers an exact day. */
  readonly bars: readonly CrowdBar[];
  readonly symbols: readonly CrowdSymbol[];
}

/** An exact mark is a symbol at its pixel; any other a bar to the pixel, and its symbol. */
export function crowdOf(
  marks: Iterable<PlacedMark>,
  standingOf: (placed: PlacedMark) => CodedStanding,
): Crowd {
  const bars = new Map<string, CrowdBar>();
  const symbols = new Map<number, CrowdSymbol>();
  for (const placed of marks) {
    const { mark, lane } = placed;
    const { inSight, exact, symbolX, x0, x1 } = mark.shape;
    if (!inSight) continue;
    const standing = standingOf(placed);
    const x = Math.round(symbolX);
    const place = (x * 64 + lane) * 4 + CODES[standing];
    if (!symbols.has(place)) symbols.set(place, { lane, x, standing });
    if (exact) continue;
    const bar = { lane, x0: Math.round(x0), x1: Math.round(x1), standing };
    bars.set(`${lane} ${bar.x0} ${bar.x1} ${standing}`, bar);
  }
  // What is certainly in the window lies on top.
  const byRank = (a: CrowdSymbol, b: CrowdSymbol) => CODES[a.standing] - CODES[b.standing];
  return { bars: [...bars.values()], symbols: [...symbols.values()].sort(byRank) };
}

export interface PlacedMark {
  readonly mark: LaneMark;
  readonly lane: number;
  /** At which place of the list its incident stands. */
  readonly row: number;
}

/** The marks that are in sight, and the whole columns of the picture (px) that each paints into. */
export interface PlacedMarks {
  readonly marks: readonly PlacedMark[];
  readonly rows: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** `incidents` is the list that the lanes were made of; a symbol reaches so many px to either side. */
export function placedMarks(
  lanes: readonly Lane[],
  incidents: readonly ResolvedIncident[],
  reach: number,
): PlacedMarks {
  const rows = rowsOf(incidents);
  const marks = lanes.flatMap(({ marks }, lane) =>
    marks.flatMap((mark): PlacedMark[] => {
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

/** Nearer than this (px) two changes are one: each is painted for itself, and all marks are asked for each. */
const APART = 64;

/** Where the picture becomes another when some marks stand otherwise, from left to right. */
export function changedColumns(
  { rows, from, to }: PlacedMarks,
  before: Codes,
  after: Codes,
): readonly PixelRange[] {
  const touched: PixelRange[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (before[row] !== after[row]) touched.push({ from: from[at] ?? 0, to: to[at] ?? 0 });
  }
  return united(touched);
}

function united(columns: readonly PixelRange[]): readonly PixelRange[] {
  const apart: PixelRange[] = [];
  for (const { from, to } of [...columns].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && from <= last.to + APART) apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else apart.push({ from, to });
  }
  return apart;
}

/** The shown marks that paint into these columns, in their order. */
export function marksIn(
  columns: PixelRange,
  { marks, rows, from, to }: PlacedMarks,
  shown: Codes,
): PlacedMark[] {
  const found: PlacedMark[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const isThere = (from[at] ?? 0) < columns.to && (to[at] ?? 0) > columns.from;
    if (isThere && shown[rows[at] ?? 0] !== CODES.out) found.push(marks[at] as PlacedMark);
  }
  return found;
}

function reachOf({ shape: { symbolX, x0, x1 } }: LaneMark, reach: number): PixelRange {
  // Bars and symbols are rounded to pixels: one more on either side.
  return {
    from: Math.floor(Math.min(x0, symbolX - reach)) - 1,
    to: Math.ceil(Math.max(x1, symbolX + reach)) + 1,
  };
}

/** Incidents of many in lanes along a time axis, as sums of ink by column: see row-share.ts. */
import { CODES, type Code, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { forEachChange } from './changed-codes.ts';
import { type Cells, countTimedRows, endCell, endOfRow, firstCell, startOfRow } from './row-share.ts';

export interface LaneInkOf {
  readonly table: EventTable;
  /** By kind of the table, the number of its lane; negative: it has none. */
  readonly laneOfKind: readonly number[];
  readonly lanes: number;
  /** The columns of the axis, ms. */
  readonly cells: Cells;
  /** As far as open ends last, ms. */
  readonly limits: InstantRange;
}

/** Ink by lane and column, a row of columns for each lane; an incident is 1 in all. */
export interface ShownInk {
  readonly certain: Float64Array;
  readonly underWay: Float64Array;
  readonly possible: Float64Array;
}

export interface LaneInk {
  /** Of all incidents, whatever window and filters. */
  readonly all: Float64Array;
  /** Of those that are shown. Only those are counted anew that stand otherwise than when it was last asked. */
  shown(codes: Codes): ShownInk;
}

/** O(rows), for an axis that has moved. */
export function laneInk(of: LaneInkOf): LaneInk {
  const { table, lanes, cells } = of;
  const width = cells.count + 1;
  const all = new Float64Array(lanes * width);
  for (let incident = 0; incident < table.incidents; incident += 1) spread(of, all, incident, 1);
  const byCode = new Map<number, Float64Array>(SHOWN.map((code) => [code, new Float64Array(lanes * width)]));
  let last: Codes = new Uint8Array(table.incidents);
  const ink = (code: Code) => summed(byCode.get(code) ?? all, lanes, cells.count);
  return {
    all: summed(all, lanes, cells.count),
    shown(codes) {
      forEachChange(last, codes, (incident) => {
        const [before, after] = [byCode.get(last[incident] ?? 0), byCode.get(codes[incident] ?? 0)];
        if (before) spread(of, before, incident, -1);
        if (after) spread(of, after, incident, 1);
      });
      last = codes;
      return {
        certain: ink(CODES.certain),
        underWay: ink(CODES['under-way']),
        possible: ink(CODES.possible),
      };
    },
  };
}

const SHOWN = [CODES.possible, CODES['under-way'], CODES.certain];

/** Adds the ink of an incident where it begins, and takes it away where it ends. */
function spread(of: LaneInkOf, ink: Float64Array, incident: number, amount: 1 | -1): void {
  const { table, laneOfKind, cells, limits } = of;
  const lane = laneOfKind[table.kind[incident] as number] as number;
  if (lane < 0) return;
  const first = table.firstRow[incident] as number;
  const end = table.firstRow[incident + 1] as number;
  const share = amount / countTimedRows(table, first, end);
  const base = lane * (cells.count + 1);
  for (let row = first; row < end; row += 1) {
    const start = startOfRow(table.time, row, limits);
    // At no time, or beyond the axis.
    const from = firstCell(cells, start);
    if (!(from < cells.count)) continue;
    const to = endCell(cells, endOfRow(table.time, row, limits, start), from);
    if (to <= 0) continue;
    const weight = share / (to - from);
    const [at, after] = [base + Math.max(from, 0), base + Math.min(to, cells.count)];
    ink[at] = (ink[at] as number) + weight;
    ink[after] = (ink[after] as number) - weight;
  }
}

/** Less than any incident leaves: what rounding leaves of sums that come to nothing. */
const NOTHING = 1e-9;

function summed(changes: Float64Array, lanes: number, columns: number): Float64Array {
  const ink = new Float64Array(lanes * columns);
  for (let lane = 0; lane < lanes; lane += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      sum += changes[lane * (columns + 1) + column] as number;
      ink[lane * columns + column] = sum > NOTHING ? sum : 0;
    }
  }
  return ink;
}

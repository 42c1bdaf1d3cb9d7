/** Incidents of many in lanes along a time axis, as sums of ink by column: see row-share.ts. */
import { CODES, type Code, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { forEachChange } from './changed-codes.ts';
import {
  type Cells,
  countTimedRows,
  endCell,
  endOfRow,
  firstCell,
  solidOfRow,
  startOfRow,
} from './row-share.ts';

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

/** As many incidents are spread at a time: some ten milliseconds. */
const PART = 100_000;

/** O(rows), for an axis that has moved. In parts of so many incidents. */
export function* laneInk(of: LaneInkOf, part = PART): Generator<void, LaneInk> {
  const { table, lanes, cells } = of;
  const width = cells.count + 1;
  const all = noChanges(lanes * width);
  for (let incident = 0; incident < table.incidents; incident += 1) {
    if (incident > 0 && incident % part === 0) yield;
    spread(of, all, incident, 1);
  }
  const byCode = new Map<number, Changes>(SHOWN.map((code) => [code, noChanges(lanes * width)]));
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

/** By column, by how much there is more ink than in the one before, and by how much more that grows from column to column. */
interface Changes {
  readonly level: Float64Array;
  readonly slope: Float64Array;
}

function noChanges(length: number): Changes {
  return { level: new Float64Array(length), slope: new Float64Array(length) };
}

/** Adds the ink of an incident where it begins, and takes it away where it ends: all at once, or evenly over an open end. */
function spread(of: LaneInkOf, ink: Changes, incident: number, amount: 1 | -1): void {
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
    const finish = endOfRow(table.time, row, limits, start);
    const to = endCell(cells, finish, from);
    if (to <= 0) continue;
    if (table.time.earliestStart[row] === start && table.time.latestEnd[row] === finish) {
      // No end is open: all of it is solid. Most are so, and a step of the window asks thousands.
      leap(ink, base, cells.count, from, share / (to - from));
      leap(ink, base, cells.count, to, -share / (to - from));
      continue;
    }
    const [first, last] = solidOfRow(table.time, row, start, finish);
    const rise = within(firstCell(cells, first), from, to);
    const fall = within(endCell(cells, last, rise), rise, to);
    const weight = share / (fall - rise + (rise - from + to - fall) / 2);
    ramp(ink, base, cells.count, [from, rise], weight);
    ramp(ink, base, cells.count, [fall, to], -weight);
  }
}

function within(cell: number, first: number, last: number): number {
  return Math.min(Math.max(cell, first), last);
}

/** From a column on the ink is greater by so much; from the first where that is before it. */
function leap(
  { level }: Pick<Changes, 'level'>,
  base: number,
  count: number,
  column: number,
  amount: number,
): void {
  if (column >= count) return;
  const at = base + Math.max(column, 0);
  level[at] = (level[at] as number) + amount;
}

/** From one column up to another the ink grows evenly by so much, and stays so; all at once where they are the same. */
function ramp(
  { level, slope }: Changes,
  base: number,
  count: number,
  [from, to]: readonly [from: number, to: number],
  amount: number,
): void {
  if (to <= 0 || from === to) {
    leap({ level }, base, count, from, amount);
    return;
  }
  if (from >= count) return;
  const width = to - from;
  const step = amount / width;
  // Columns have what is in their middle: half a step at the first, and another half at the end.
  const seen = Math.max(from, 0);
  level[base + seen] = (level[base + seen] as number) + step * (seen - from + 0.5);
  slope[base + seen + 1] = (slope[base + seen + 1] as number) + step;
  if (to >= count) return;
  slope[base + to] = (slope[base + to] as number) - step;
  level[base + to] = (level[base + to] as number) + step / 2;
}

/** Less than any incident leaves: what rounding leaves of sums that come to nothing. */
const NOTHING = 1e-9;

function summed({ level, slope }: Changes, lanes: number, columns: number): Float64Array {
  const ink = new Float64Array(lanes * columns);
  for (let lane = 0; lane < lanes; lane += 1) {
    let [sum, growth] = [0, 0];
    for (let column = 0; column < columns; column += 1) {
      const at = lane * (columns + 1) + column;
      growth += slope[at] as number;
      sum += (level[at] as number) + growth;
      ink[lane * columns + column] = sum > NOTHING ? sum : 0;
    }
  }
  return ink;
}

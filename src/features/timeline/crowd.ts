/** A crowd of marks, thinned to what can be seen: marks that would paint the same pixels are painted once. */
import type { Standing } from '../../domain/query';
import type { Lane, LaneMark } from './lanes';

export type CrowdStanding = Standing | 'out';

export interface CrowdBar {
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly standing: CrowdStanding;
}

export interface CrowdSymbol {
  readonly lane: number;
  readonly x: number;
  readonly standing: CrowdStanding;
}

export interface Crowd {
  /** Painted first, so that a long bar never covers an exact day. */
  readonly bars: readonly CrowdBar[];
  readonly symbols: readonly CrowdSymbol[];
}

/** An exact mark is a symbol at its pixel; any other a bar to the pixel, and its symbol. */
export function crowdOf(
  marks: Iterable<{ readonly mark: LaneMark; readonly lane: number }>,
  standingOf: (id: string) => CrowdStanding,
): Crowd {
  const bars = new Map<string, CrowdBar>();
  const symbols = new Map<number, CrowdSymbol>();
  for (const { mark, lane } of marks) {
    const { inSight, exact, symbolX, x0, x1 } = mark.shape;
    if (!inSight) continue;
    const standing = standingOf(mark.id);
    const x = Math.round(symbolX);
    const place = (x * 64 + lane) * 4 + RANK[standing];
    if (!symbols.has(place)) symbols.set(place, { lane, x, standing });
    if (exact) continue;
    const bar = { lane, x0: Math.round(x0), x1: Math.round(x1), standing };
    bars.set(`${lane} ${bar.x0} ${bar.x1} ${standing}`, bar);
  }
  const byRank = (a: CrowdSymbol, b: CrowdSymbol) => RANK[a.standing] - RANK[b.standing];
  return { bars: [...bars.values()], symbols: [...symbols.values()].sort(byRank) };
}

/** What is certainly in the window lies on top. */
const RANK: Record<CrowdStanding, number> = { out: 0, undated: 1, possible: 2, certain: 3 };

export interface PlacedMark {
  readonly mark: LaneMark;
  readonly lane: number;
}

export function placedMarks(lanes: readonly Lane[]): ReadonlyMap<string, PlacedMark> {
  return new Map(lanes.flatMap(({ marks }, lane) => marks.map((mark) => [mark.id, { mark, lane }] as const)));
}

type Standings = ReadonlyMap<string, Standing>;

/** Columns of the picture, px: whole ones. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** Nearer than this (px) two changes are one: each is painted for itself, and all marks are asked for each. */
const APART = 64;

/**
 * Where the picture becomes another when some marks stand otherwise, from left to right. A symbol reaches so many px
 * to either side.
 */
export function changedColumns(
  marks: ReadonlyMap<string, PlacedMark>,
  before: Standings,
  after: Standings,
  reach: number,
): readonly Columns[] {
  const touched: Columns[] = [];
  const touch = (id: string) => {
    const placed = marks.get(id);
    if (placed?.mark.shape.inSight) touched.push(columnsOf(placed.mark, reach));
  };
  for (const [id, standing] of after) if (before.get(id) !== standing) touch(id);
  for (const id of before.keys()) if (!after.has(id)) touch(id);
  return united(touched);
}

function united(columns: readonly Columns[]): readonly Columns[] {
  const apart: Columns[] = [];
  for (const { from, to } of [...columns].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && from <= last.to + APART) apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else apart.push({ from, to });
  }
  return apart;
}

/** The shown marks that paint into these columns, in their order. */
export function marksIn(
  { from, to }: Columns,
  marks: ReadonlyMap<string, PlacedMark>,
  shown: Standings,
  reach: number,
): readonly PlacedMark[] {
  const found: PlacedMark[] = [];
  for (const id of shown.keys()) {
    const placed = marks.get(id);
    if (!placed) continue;
    const own = columnsOf(placed.mark, reach);
    if (own.from < to && own.to > from) found.push(placed);
  }
  return found;
}

function columnsOf({ shape: { symbolX, x0, x1 } }: LaneMark, reach: number): Columns {
  // Bars and symbols are rounded to pixels: one more on either side.
  return {
    from: Math.floor(Math.min(x0, symbolX - reach)) - 1,
    to: Math.ceil(Math.max(x1, symbolX + reach)) + 1,
  };
}

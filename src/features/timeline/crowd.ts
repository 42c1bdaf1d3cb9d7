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

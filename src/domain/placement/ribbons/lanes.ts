/**
 * Lanes beside the line, dealt like intervals: as few as the ribbons need, the same in every run. A ribbon of several
 * pieces has its lane from the first to the last, so that nothing lies between what belongs together.
 */
import { type Ribbon, ribbonsOf } from './ribbon.ts';
import type { RibbonRow } from './ribbon-row.ts';
import type { Side } from './side-curve.ts';

/** So much of a lane stays free between two ribbons, km. */
export const LANE_GAP_KM = 6;
/** Beyond so many lanes on a side ribbons are no longer told apart, and neither are they beyond so many rows. */
export const MOST_LANES = 8;
export const MOST_ROWS = 120;

export interface DealtRibbon {
  readonly ribbon: Ribbon;
  /** From 0, beside the line, outwards. */
  readonly lane: number;
}

export interface Dealt {
  /** In chronological order. */
  readonly ribbons: readonly DealtRibbon[];
  /** For which no lane is left. */
  readonly rest: readonly RibbonRow[];
}

/** Lanes by the ids of incidents. */
export type Lanes = ReadonlyMap<string, { readonly side: Side; readonly lane: number }>;

const NO_LANES: Lanes = new Map();

/**
 * The ribbons of rows, in lanes. Each that has a lane in `previous` keeps it; without any the earliest lie nearest to
 * the line. Incidents whose ids are in `always` have a ribbon even where no lane is left: then it lies outside all others.
 */
export function dealLanes(
  rows: readonly RibbonRow[],
  previous: Lanes = NO_LANES,
  always: readonly (string | null)[] = [],
): Dealt {
  const isAlways = ({ incident }: RibbonRow) => always.includes(incident.id);
  const few = rows.length > MOST_ROWS ? rows.filter(isAlways) : rows;
  const rest = rows.length > MOST_ROWS ? rows.filter((row) => !isAlways(row)) : [];
  const all = ribbonsOf(few);
  const lanes = new Map<Ribbon, number>();
  for (const side of ['north', 'south'] as const) {
    const beside = all.filter((ribbon) => ribbon.side === side);
    const dealt = previous.size > 0 ? dealAround(beside, previous) : dealAnew(beside);
    let outside = MOST_LANES;
    for (const [ribbon, lane] of dealt) {
      if (lane < MOST_LANES) lanes.set(ribbon, lane);
      else if (ribbon.members.some(isAlways)) lanes.set(ribbon, outside++);
      else rest.push(...ribbon.members);
    }
  }
  const ribbons = all.flatMap((ribbon) => {
    const lane = lanes.get(ribbon);
    return lane === undefined ? [] : [{ ribbon, lane }];
  });
  return { ribbons, rest };
}

/** What the next deal is told of this one. */
export function lanesOf({ ribbons }: Dealt): Lanes {
  return new Map(
    ribbons.flatMap(({ ribbon: { side, members }, lane }) =>
      members.map(({ incident }) => [incident.id, { side, lane }] as const),
    ),
  );
}

/** From the first to the last km of a ribbon, and the gap after it. */
function roomOf({ pieces }: Ribbon): readonly [number, number] {
  return [pieces[0]?.west[0] ?? 0, (pieces.at(-1)?.east[1] ?? 0) + LANE_GAP_KM];
}

/** From west to east each in the first lane that is free again: as many lanes as ribbons lie beside each other at most. */
function dealAnew(ribbons: readonly Ribbon[]): Map<Ribbon, number> {
  const order = new Map(ribbons.map((ribbon, at) => [ribbon, at]));
  const lanes: { freeFrom: number; readonly ribbons: Ribbon[] }[] = [];
  // The sort is stable: of those that begin at one km the earliest comes first.
  for (const ribbon of ribbons.toSorted((a, b) => roomOf(a)[0] - roomOf(b)[0])) {
    const [from, to] = roomOf(ribbon);
    const free = lanes.find(({ freeFrom }) => freeFrom <= from);
    const lane = free ?? { freeFrom: 0, ribbons: [] };
    if (!free) lanes.push(lane);
    lane.freeFrom = to;
    lane.ribbons.push(ribbon);
  }
  const earliest = (lane: readonly Ribbon[]) => Math.min(...lane.map((ribbon) => order.get(ribbon) ?? 0));
  const inTime = lanes.map((lane) => lane.ribbons).sort((a, b) => earliest(a) - earliest(b));
  return new Map(inTime.flatMap((lane, at) => lane.map((ribbon) => [ribbon, at] as const)));
}

/** Those that had a lane first, then the others in the order of time, each in the first lane with room. */
function dealAround(ribbons: readonly Ribbon[], previous: Lanes): Map<Ribbon, number> {
  const dealt = new Map<Ribbon, number>();
  const lanes: Ribbon[][] = [];
  const hasRoom = (lane: number, ribbon: Ribbon) => !lanes[lane]?.some((other) => meet(other, ribbon));
  const put = (ribbon: Ribbon, lane: number) => {
    dealt.set(ribbon, lane);
    lanes[lane] = [...(lanes[lane] ?? []), ribbon];
  };
  for (const ribbon of ribbons) {
    const before = ribbon.members.map(({ incident }) => previous.get(incident.id));
    const had = before.find((one) => one?.side === ribbon.side && one.lane < MOST_LANES);
    if (had && hasRoom(had.lane, ribbon)) put(ribbon, had.lane);
  }
  for (const ribbon of ribbons) {
    if (dealt.has(ribbon)) continue;
    let lane = 0;
    while (!hasRoom(lane, ribbon)) lane += 1;
    put(ribbon, lane);
  }
  return dealt;
}

function meet(a: Ribbon, b: Ribbon): boolean {
  const [[fromA, toA], [fromB, toB]] = [roomOf(a), roomOf(b)];
  return fromA < toB && fromB < toA;
}

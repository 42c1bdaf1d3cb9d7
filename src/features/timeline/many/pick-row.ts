/** Which incident of a table a press on its painted lanes hits. */
import type { TimeScale } from '#axis/time-scale.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import { CODES, type Codes } from '#domain/rows/codes.ts';
import { countBefore } from '#domain/rows/time/sorted-bounds.ts';
import type { LaneKinds } from './lane-kinds.ts';

export interface PaintedLanes {
  readonly rows: Pick<RowSet, 'table' | 'index'>;
  readonly laneKinds: LaneKinds;
  readonly scale: TimeScale;
  /** How each incident stands. */
  readonly codes: Codes;
}

/** So many of what began before a press are asked whether they reach it. */
const LOOKED_AT = 50_000;

/**
 * The nearest incident to a place within `radius`, px from the lanes' top left corner: first of those that are shown, of
 * several at the same distance the shortest. Undefined: none is as near.
 */
export function pickRow(
  lanes: PaintedLanes,
  laneHeight: number,
  x: number,
  y: number,
  radius: number,
): number | undefined {
  const { rows, laneKinds, scale, codes } = lanes;
  const { table, index } = rows;
  const { time, kind } = table;
  let best: { readonly incident: number; readonly rank: readonly number[] } | undefined;
  const last = countBefore(index.starts, scale.instant(x + radius)) - 1;
  const begun = scale.instant(x - radius);
  for (let at = last; at >= 0 && at > last - LOOKED_AT; at -= 1) {
    const start = index.starts.values[at] as number;
    // What began earlier can only be longer.
    if (start < begun && best?.rank[0] === 0) break;
    const row = index.starts.rows[at] as number;
    const incident = index.incidentOf[row] as number;
    const lane = laneKinds.laneOfKind[kind[incident] as number] as number;
    const dy = y - (lane + 0.5) * laneHeight;
    if (lane < 0 || Math.abs(dy) > radius) continue;
    const end = time.latestEnd[row] as number;
    const dx = Math.max(scale.x(start) - x, x - scale.x(end), 0);
    const away = Math.round(Math.hypot(dx, dy));
    if (away > radius) continue;
    const rank = [(codes[incident] as number) >= CODES.possible ? 0 : 1, away, end - start];
    if (!best || isBefore(rank, best.rank)) best = { incident, rank };
  }
  return best?.incident;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
}

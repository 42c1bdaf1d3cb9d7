/** Which mark a press near it hits. */
import type { Lane, LaneMark } from './lanes.ts';

/** The mark nearest to a place, px from the lanes' top left corner; `undefined` when none is within `radius`. */
export function nearestMark(
  lanes: readonly Lane[],
  laneHeight: number,
  x: number,
  y: number,
  radius: number,
): LaneMark | undefined {
  let nearest: LaneMark | undefined;
  let least = radius ** 2;
  lanes.forEach(({ marks }, index) => {
    const dy = y - (index + 0.5) * laneHeight;
    if (Math.abs(dy) > radius) return;
    for (const mark of marks) {
      if (!mark.shape.inSight) continue;
      const away = distanceAcross(mark, x) ** 2 + dy ** 2;
      // Of two at the same distance the exact one is hit: a bar can be hit elsewhere along its length.
      if (away < least || (away === least && mark.shape.exact)) [nearest, least] = [mark, away];
    }
  });
  return nearest;
}

function distanceAcross({ shape }: LaneMark, x: number): number {
  if (shape.isPoint) return Math.abs(x - shape.x);
  return Math.max(shape.x0 - x, x - shape.x1, 0);
}

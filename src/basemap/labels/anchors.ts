/** Sides of a label that may touch its dot, and how far from it each stands. */

const OFFSETS = {
  left: [0.5, 0],
  right: [-0.5, 0],
  top: [0, 0.5],
  bottom: [0, -0.5],
  'top-left': [0.5, 0.4],
  'top-right': [-0.5, 0.4],
  'bottom-left': [0.5, -0.4],
  'bottom-right': [-0.5, -0.4],
};

type Side = keyof typeof OFFSETS;

/** For `text-variable-anchor-offset`: the sides, best first, each followed by its distance in ems. */
export function anchors(...sides: Side[]): (string | number[])[] {
  return sides.flatMap((side) => [side, OFFSETS[side]]);
}

/** Below and above, so many ems from the dot. */
export function anchorsFartherOff(ems: number): (string | number[])[] {
  return ['top', [0, ems], 'bottom', [0, -ems]];
}

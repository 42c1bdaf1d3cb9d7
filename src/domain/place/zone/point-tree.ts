/**
 * Positions on the globe in a given order, asked for the first and the last of them that lie within a distance. In place of
 * degrees, points in space: distances between these are right everywhere, and take no sines.
 */

/** Mean radius, km, as Turf has it. */
const EARTH_KM = 6371.0088;
/** So many points are compared one by one. */
const LEAF = 8;

/** A point on the globe, km from its middle. */
export type SpacePoint = readonly [x: number, y: number, z: number];

export function spacePoint(longitude: number, latitude: number): SpacePoint {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  const east = EARTH_KM * Math.cos(phi);
  return [east * Math.cos(lambda), east * Math.sin(lambda), EARTH_KM * Math.sin(phi)];
}

/** The straight way between two points that are so many km apart on the ground. */
export function chordOf(km: number): number {
  return 2 * EARTH_KM * Math.sin(Math.min(km / EARTH_KM, Math.PI) / 2);
}

/** A balanced tree of boxes over runs of the points; node `n` has `2 n` and `2 n + 1` below it. */
export class PointTree {
  /** x, y and z of each. */
  readonly #points: Float32Array;
  readonly #leaves: number;
  /** By node, eight numbers: the least and the most of x, y and z; two are spare. */
  readonly #boxes: Float32Array;

  constructor(points: Float32Array) {
    this.#points = points;
    this.#leaves = 2 ** Math.max(0, Math.ceil(Math.log2(points.length / 3 / LEAF)));
    this.#boxes = boxesOver(points, this.#leaves);
  }

  /** The first within a straight way; -1: none. */
  first(x: number, y: number, z: number, way: number): number {
    const [points, boxes, leaves] = [this.#points, this.#boxes, this.#leaves];
    let node = 1;
    for (;;) {
      if (touches(boxes, node, x, y, z, way)) {
        if (node < leaves) {
          node *= 2;
          continue;
        }
        const start = (node - leaves) * LEAF;
        for (let point = start; point < start + LEAF; point += 1)
          if (squaredWay(points, 3 * point, x, y, z) <= way * way) return point;
      }
      while (node & 1) node >>= 1;
      if (node === 0) return -1;
      node += 1;
    }
  }

  /** The last. */
  last(x: number, y: number, z: number, way: number): number {
    const [points, boxes, leaves] = [this.#points, this.#boxes, this.#leaves];
    let node = 1;
    for (;;) {
      if (touches(boxes, node, x, y, z, way)) {
        if (node < leaves) {
          node = 2 * node + 1;
          continue;
        }
        const start = (node - leaves) * LEAF;
        for (let point = start + LEAF - 1; point >= start; point -= 1)
          if (squaredWay(points, 3 * point, x, y, z) <= way * way) return point;
      }
      while (node > 1 && (node & 1) === 0) node >>= 1;
      if (node === 1) return -1;
      node -= 1;
    }
  }

  /** The nearest of them. `guess`: one that may be near, which makes it fast. */
  nearest(x: number, y: number, z: number, guess: number): number {
    const [points, boxes, leaves] = [this.#points, this.#boxes, this.#leaves];
    let best = guess;
    let least = squaredWay(points, 3 * guess, x, y, z);
    let node = 1;
    while (node !== 0) {
      if (touches(boxes, node, x, y, z, Math.sqrt(least))) {
        if (node < leaves) {
          node *= 2;
          continue;
        }
        const start = (node - leaves) * LEAF;
        for (let point = start; point < start + LEAF; point += 1) {
          const squared = squaredWay(points, 3 * point, x, y, z);
          if (squared < least) [best, least] = [point, squared];
        }
      }
      while (node & 1) node >>= 1;
      if (node !== 0) node += 1;
    }
    return best;
  }
}

/** NaN, which is no more and no less than anything, behind the last point. */
function squaredWay(points: Float32Array, at: number, x: number, y: number, z: number): number {
  const dx = (points[at] as number) - x;
  const dy = (points[at + 1] as number) - y;
  const dz = (points[at + 2] as number) - z;
  return dx * dx + dy * dy + dz * dz;
}

/** `Math.max` and no branches: which way they go cannot be guessed, and a million rows are asked. */
function touches(boxes: Float32Array, node: number, x: number, y: number, z: number, way: number): boolean {
  const at = 8 * node;
  const dx = Math.max((boxes[at] as number) - x, x - (boxes[at + 1] as number), 0);
  const dy = Math.max((boxes[at + 2] as number) - y, y - (boxes[at + 3] as number), 0);
  const dz = Math.max((boxes[at + 4] as number) - z, z - (boxes[at + 5] as number), 0);
  return dx * dx + dy * dy + dz * dz <= way * way;
}

function boxesOver(points: Float32Array, leaves: number): Float32Array {
  const boxes = new Float32Array(16 * leaves);
  for (let at = 0; at < boxes.length; at += 2) [boxes[at], boxes[at + 1]] = [Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 1) {
    const leaf = leaves + Math.floor(at / 3 / LEAF);
    const value = points[at] as number;
    widen(boxes, 8 * leaf + 2 * (at % 3), value, value);
  }
  for (let node = leaves - 1; node > 0; node -= 1)
    for (const below of [2 * node, 2 * node + 1])
      for (let side = 0; side < 6; side += 2)
        widen(
          boxes,
          8 * node + side,
          boxes[8 * below + side] as number,
          boxes[8 * below + side + 1] as number,
        );
  return boxes;
}

function widen(boxes: Float32Array, at: number, least: number, most: number): void {
  if (least < (boxes[at] as number)) boxes[at] = least;
  if (most > (boxes[at + 1] as number)) boxes[at + 1] = most;
}

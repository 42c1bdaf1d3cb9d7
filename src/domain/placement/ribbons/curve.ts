/**
 * Open curves on a plane, as samples in order: x to the right and y downwards, as on a screen. The left of a curve
 * that runs to the right is above it.
 */

export interface Curve {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Unit normals to the left of each sample. */
export function leftNormals({ x, y }: Curve): Curve {
  const count = x.length;
  const normals = { x: new Float64Array(count), y: new Float64Array(count) };
  for (let at = 0; at < count; at += 1) {
    const [before, after] = [Math.max(at - 1, 0), Math.min(at + 1, count - 1)];
    const [dx, dy] = [(x[after] ?? 0) - (x[before] ?? 0), (y[after] ?? 0) - (y[before] ?? 0)];
    const length = Math.hypot(dx, dy) || 1;
    normals.x[at] = dy / length;
    normals.y[at] = -dx / length;
  }
  return normals;
}

/** Each sample moved along its own left normal; `distances` may be negative. */
export function movedLeft(curve: Curve, distances: (at: number) => number): Curve {
  const normals = leftNormals(curve);
  const moved = (from: Float64Array, along: Float64Array) =>
    from.map((value, at) => value + (along[at] ?? 0) * distances(at));
  return { x: moved(curve.x, normals.x), y: moved(curve.y, normals.y) };
}

/** Weighted by a bell curve of this standard deviation, in samples. Beyond its ends a curve goes on mirrored in them, so that they stay. */
export function smoothed({ x, y }: Curve, deviation: number): Curve {
  const weights = bell(deviation, x.length - 1);
  return { x: convolved(x, weights, 'through'), y: convolved(y, weights, 'through') };
}

/** The same of numbers along a curve, which beyond the ends go back as they came. */
export function smoothedValues(values: Float64Array, deviation: number): Float64Array {
  return convolved(values, bell(deviation, values.length - 1), 'back');
}

/** The largest of the values within so many samples of each. */
export function largestWithin(values: Float64Array, reach: number): Float64Array {
  return values.map((_, at) => {
    let largest = -Infinity;
    const last = Math.min(at + reach, values.length - 1);
    for (let near = Math.max(at - reach, 0); near <= last; near += 1)
      largest = Math.max(largest, values[near] ?? 0);
    return largest;
  });
}

/** Weights of a sample and of those on one side of it; they add up to 1 with both sides. */
function bell(deviation: number, most: number): Float64Array {
  const reach = Math.max(0, Math.min(Math.ceil(3 * deviation), most));
  const weights = Float64Array.from({ length: reach + 1 }, (_, away) =>
    deviation > 0 ? Math.exp(-0.5 * (away / deviation) ** 2) : 1,
  );
  const sum = weights.reduce((total, weight, away) => total + (away === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / sum);
}

function convolved(values: Float64Array, weights: Float64Array, end: 'through' | 'back'): Float64Array {
  const last = values.length - 1;
  const valueAt = (at: number): number => {
    if (at < 0) return end === 'back' ? (values[-at] ?? 0) : 2 * (values[0] ?? 0) - (values[-at] ?? 0);
    if (at <= last) return values[at] ?? 0;
    const mirrored = values[2 * last - at] ?? 0;
    return end === 'back' ? mirrored : 2 * (values[last] ?? 0) - mirrored;
  };
  return values.map((value, at) => {
    let sum = value * (weights[0] ?? 1);
    for (let away = 1; away < weights.length; away += 1)
      sum += (weights[away] ?? 0) * (valueAt(at - away) + valueAt(at + away));
    return sum;
  });
}

/** How a curve bends at a sample: 1 over the radius, positive where the middle of the bend lies to the left. */
export function bendAt({ x, y }: Curve, at: number): number {
  const [toX, toY] = [(x[at] as number) - (x[at - 1] as number), (y[at] as number) - (y[at - 1] as number)];
  const [onX, onY] = [(x[at + 1] as number) - (x[at] as number), (y[at + 1] as number) - (y[at] as number)];
  const sides = Math.sqrt(
    (toX * toX + toY * toY) * (onX * onX + onY * onY) * ((toX + onX) ** 2 + (toY + onY) ** 2),
  );
  return sides > 0 ? (2 * (toY * onX - toX * onY)) / sides : 0;
}

/** Enough for a bend as long as the whole curve. */
const MOST_ROUNDS = 6000;
/** Bends come to their bound ever more slowly: so much over it is enough. */
const SLACK = 1.05;
/** Of the way to the middle of its neighbours; half of it would let neighbours swing. */
const STEP = 0.45;

/**
 * Widens bends until none to the left is tighter than one radius and none to the right tighter than another: samples in
 * tighter bends move towards the middle of their neighbours. The ends stay.
 */
export function widened({ x, y }: Curve, leftRadius: number, rightRadius: number): Curve {
  const curve = { x: x.slice(), y: y.slice() };
  const [mostLeft, mostRight] = [1 / leftRadius, -1 / rightRadius];
  let asked: readonly number[] = Array.from({ length: Math.max(0, x.length - 2) }, (_, index) => index + 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const bends = asked.map((at) => bendAt(curve, at));
    const tight = asked.filter((_, index) => isBeyond(bends[index] as number, mostLeft, mostRight));
    if (!bends.some((bend) => isBeyond(bend, SLACK * mostLeft, SLACK * mostRight))) break;
    relax(curve, tight);
    asked = withNeighbours(tight, x.length);
  }
  return curve;
}

function isBeyond(bend: number, mostLeft: number, mostRight: number): boolean {
  return bend > mostLeft || bend < mostRight;
}

/** All at once, so that no order of the samples is another curve. */
function relax({ x, y }: Curve, samples: readonly number[]): void {
  const [toX, toY] = [x, y].map((axis) => samples.map((at) => relaxedAt(axis, at))) as [number[], number[]];
  for (let index = 0; index < samples.length; index += 1) {
    const at = samples[index] as number;
    x[at] = toX[index] as number;
    y[at] = toY[index] as number;
  }
}

function relaxedAt(axis: Float64Array, at: number): number {
  const here = axis[at] as number;
  return here + STEP * (((axis[at - 1] as number) + (axis[at + 1] as number)) / 2 - here);
}

/** Ascending, as the samples are; none of the two ends. Only their bends can have become tighter. */
function withNeighbours(samples: readonly number[], count: number): number[] {
  const all: number[] = [];
  for (const sample of samples)
    for (let at = Math.max(sample - 1, (all.at(-1) ?? 0) + 1); at <= sample + 1 && at < count - 1; at += 1)
      all.push(at);
  return all;
}

/** A picture as three planes of numbers, and their means. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha, row by row, 0 to 255. */
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** One number for each pixel, row by row. */
export type Plane = Float32Array;

/** Red, green and blue, 0 to 255. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly planes: readonly [Plane, Plane, Plane];
}

export function planesOf({ width, height, data }: Picture): Planes {
  const plane = (channel: number) => {
    const values = new Float32Array(width * height);
    for (let at = 0; at < values.length; at += 1) values[at] = data[at * 4 + channel] ?? 0;
    return values;
  };
  return { width, height, planes: [plane(0), plane(1), plane(2)] };
}

export function blurred({ width, height, planes }: Planes, reach: number): Planes {
  const [red, green, blue] = planes;
  const mean = (plane: Plane) => meanAround(plane, width, reach);
  return { width, height, planes: [mean(red), mean(green), mean(blue)] };
}

/** The mean of the square around each pixel, `reach` pixels either way; at an edge, of the part of it that there is. */
export function meanAround(plane: Plane, width: number, reach: number): Plane {
  const height = plane.length / width;
  const inRows = new Float32Array(plane.length);
  const means = new Float32Array(plane.length);
  for (let y = 0; y < height; y += 1) meanAlong(plane, inRows, y * width, 1, width, reach);
  for (let x = 0; x < width; x += 1) meanAlong(inRows, means, x, width, height, reach);
  return means;
}

/** Along `length` values that begin at `start` and are `step` apart. */
function meanAlong(
  values: Plane,
  means: Plane,
  start: number,
  step: number,
  length: number,
  reach: number,
): void {
  let sum = 0;
  for (let at = -reach; at < length; at += 1) {
    if (at + reach < length) sum += values[start + (at + reach) * step] ?? 0;
    if (at > reach) sum -= values[start + (at - reach - 1) * step] ?? 0;
    if (at < 0) continue;
    const count = Math.min(length - 1, at + reach) - Math.max(0, at - reach) + 1;
    means[start + at * step] = sum / count;
  }
}

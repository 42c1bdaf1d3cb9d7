/** The strips above the plot in pixels: what is drawn where, and which names there is room for. */

import type { Stretch } from '../../domain/place';
import { textWidth } from '../../ui/text-width';
import type { Projection } from './projection';
import { area as areaShape, line } from './svg-path';

export interface Segment {
  readonly x0: number;
  readonly x1: number;
  /** Middle of the name, px. */
  readonly labelX: number;
  /** Empty where there is no room for it. */
  readonly label: string;
}

const PADDING = 8;

/** A stretch on the screen with its name in the middle of what can be seen of it; undefined out of sight. */
export function segmentOf(
  km: Stretch,
  names: readonly string[],
  on: Projection,
  fontSize: number,
): Segment | undefined {
  const within = (x: number) => Math.min(Math.max(x, 0), on.line.width);
  const [x0, x1] = [within(on.x(km[0])), within(on.x(km[1]))];
  if (x1 <= x0) return undefined;
  const label = names.find((name) => textWidth(name, fontSize) + PADDING <= x1 - x0) ?? '';
  return { x0, x1, labelX: (x0 + x1) / 2, label };
}

export interface Flag {
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Names at points of the line, the longest form that fits between neighbours; none leaves the plot. */
export function flagsOf(
  points: readonly { readonly km: number; readonly names: readonly string[] }[],
  on: Projection,
  fontSize: number,
): Flag[] {
  let free = 0;
  return points.flatMap(({ km, names }, index) => {
    const x = on.x(km);
    if (x < -1 || x > on.line.width + 1) return [];
    const next = points[index + 1];
    const limit = Math.min(on.line.width, next ? Math.max(on.x(next.km), x) : on.line.width);
    for (const name of names) {
      const width = textWidth(name, fontSize) + PADDING;
      const fits = (from: number) =>
        from >= free && from + width <= Math.max(limit, x + width / 2) && from + width <= on.line.width;
      if (fits(x - width / 2)) return keep(x, name, 'middle', x + width / 2);
      if (x - 4 >= free && x + width <= limit) return keep(x, name, 'start', x + width);
      if (x - width >= free) return keep(x, name, 'end', x + 4);
    }
    return [{ x, label: '', anchor: 'middle' as const }];
  });

  function keep(x: number, label: string, anchor: Flag['anchor'], end: number): Flag[] {
    free = end;
    return [{ x, label, anchor }];
  }
}

/** The ground along the line as a closed shape on a base line, and its upper edge. */
export function reliefPath(
  relief: readonly (readonly [km: number, metres: number])[],
  on: Projection,
  base: number,
  height: number,
): { readonly ground: string; readonly ridge: string } {
  const highest = Math.max(1, ...relief.map(([, metres]) => metres));
  const points = relief.map(([km, metres]): [number, number] => [
    on.x(km),
    base - (metres / highest) * height,
  ]);
  return { ground: areaShape(points, base), ridge: line(points) };
}

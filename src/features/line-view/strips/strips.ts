/** The strips above the plot in pixels: what is drawn where, and which names there is room for. */

import type { Stretch } from '#domain/place/footprint.ts';
import type { Projection } from '#features/line-view/plot/projection.ts';
import { textWidth } from '#ui/layout/text-width.ts';
import { area as areaShape, line } from './svg-path.ts';

export interface Segment {
  readonly x0: number;
  readonly x1: number;
  /** Middle of the name, px. */
  readonly labelX: number;
  /** Empty where there is no room for it. */
  readonly label: string;
}

const PADDING = 8;
/** Where there is little room: names may reach the ends of their stretch. */
const TIGHT = 2;

/** The visible part of a stretch, with its name in the middle; undefined where none of it is visible. */
export function segmentOf(
  km: Stretch,
  names: readonly string[],
  projection: Projection,
  fontSize: number,
  tight = false,
): Segment | undefined {
  const within = (x: number) => Math.min(Math.max(x, 0), projection.line.width);
  const [x0, x1] = [within(projection.x(km[0])), within(projection.x(km[1]))];
  if (x1 <= x0) return undefined;
  const label = names.find((name) => nameWidth(name, fontSize) + (tight ? TIGHT : PADDING) <= x1 - x0) ?? '';
  return { x0, x1, labelX: (x0 + x1) / 2, label };
}

/** The first syllable of a Korean name in Latin letters, as an abbreviation: 'Chol.' for 'Cholwon'. Other names stay. */
export function abbreviated(name: string): string {
  const [syllable] = /^[^aeiou]*[aeiou]+(?:ng|[nlmrkp])?(?=[^aeiou])/i.exec(name) ?? [];
  if (!syllable) return name;
  // Two letters say too little where there are many more.
  return `${syllable.length < 3 && name.length > 4 ? name.slice(0, 3) : syllable}.`;
}

/** A full stop at the end is narrower than a letter. */
function nameWidth(name: string, fontSize: number): number {
  return textWidth(name.replace(/\.$/, ''), fontSize) + (name.endsWith('.') ? 0.3 * fontSize : 0);
}

export interface Flag {
  readonly x: number;
  /** Empty where there is no room for it. */
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Names that would touch are put in different rows. */
  readonly row: number;
}

const FLAG_ROWS = 2;

/** Into the gap beside the plot a name may reach so far, px. */
const BEYOND = 3;

/**
 * Names at points of the line on two rows, none of which leaves the plot: the long forms, or where one of them has no
 * room the short ones.
 */
export function flagsOf(
  points: readonly { readonly km: number; readonly names: readonly string[] }[],
  projection: Projection,
  fontSize: number,
): Flag[] {
  const long = flagsFrom(points, projection, fontSize);
  if (long.every(({ label }) => label !== '')) return long;
  const shortest = points.map(({ km, names }) => ({ km, names: names.slice(-1) }));
  return flagsFrom(shortest, projection, fontSize);
}

function flagsFrom(points: Parameters<typeof flagsOf>[0], projection: Projection, fontSize: number): Flag[] {
  const taken: { row: number; from: number; to: number }[] = [];
  const free = (row: number, from: number, to: number) =>
    from >= 0 &&
    to <= projection.line.width + BEYOND &&
    taken.every((one) => one.row !== row || to <= one.from || from >= one.to);
  return points.flatMap(({ km, names }): Flag[] => {
    const x = projection.x(km);
    if (x < -1 || x > projection.line.width + 1) return [];
    for (const name of names) {
      const width = textWidth(name, fontSize) + PADDING / 2;
      const anchors = [
        { anchor: 'middle', from: x - width / 2 },
        { anchor: 'start', from: x - 2 },
        { anchor: 'end', from: x + 2 - width },
      ] as const;
      for (let row = 0; row < FLAG_ROWS; row += 1) {
        const fit = anchors.find(({ from }) => free(row, from, from + width));
        if (!fit) continue;
        taken.push({ row, from: fit.from, to: fit.from + width });
        return [{ x, label: name, anchor: fit.anchor, row }];
      }
    }
    return [{ x, label: '', anchor: 'middle', row: 0 }];
  });
}

/** The ground along the line as a closed shape on a base line, and its upper edge. */
export function reliefPath(
  relief: readonly (readonly [km: number, metres: number])[],
  projection: Projection,
  base: number,
  height: number,
): { readonly ground: string; readonly ridge: string } {
  const highest = Math.max(1, ...relief.map(([, metres]) => metres));
  const points = relief.map(([km, metres]): [number, number] => [
    projection.x(km),
    base - (metres / highest) * height,
  ]);
  return { ground: areaShape(points, base), ridge: line(points) };
}

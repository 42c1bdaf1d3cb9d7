/** The course of a line's wash: the line without the bends in which a band that wide would lie over itself. */
import { simplify } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { BAND_TOLERANCE } from './band.ts';

/** Half the band from near, in km on the ground: a leg that is shorter than its two bends need makes a blot. */
const HALF_KM = 1.1;
/** Km in a degree along the zone's parallel and meridian. */
const KM_IN_DEGREE = [87.4, 111.1] as const;

/** A line for {@link LineString} that the band can follow. Its ends stay. */
export function washLine(line: LineString): LineString {
  const { coordinates } = simplify(line, { tolerance: BAND_TOLERANCE, highQuality: true });
  return { ...line, coordinates: withoutShortLegs(coordinates) };
}

/** Takes away, one after the other, the corner that is missed least among those of legs that are too short. */
function withoutShortLegs(coordinates: readonly Position[]): Position[] {
  const kept = [...coordinates];
  for (;;) {
    const needs = kept.map((_, index) => needOf(kept, index));
    const tooShort = (leg: number) =>
      leg >= 0 &&
      leg + 1 < kept.length &&
      distance(kept[leg], kept[leg + 1]) < (needs[leg] ?? 0) + (needs[leg + 1] ?? 0);
    const corners = kept.flatMap((_, index) =>
      index > 0 && index + 1 < kept.length && (tooShort(index - 1) || tooShort(index)) ? [index] : [],
    );
    const [least] = corners.sort((a, b) => detour(kept, a) - detour(kept, b));
    if (least === undefined) return kept;
    kept.splice(least, 1);
  }
}

/** How much of each leg the bend at a corner takes up on the band's inner side, in km. */
function needOf(points: readonly Position[], index: number): number {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (!before || !at || !after) return 0;
  const turn = heading(at, after) - heading(before, at);
  const angle = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  return HALF_KM * Math.tan(Math.min(angle, MOST_TURN) / 2);
}

/** Beyond it the engine rounds the corner. */
const MOST_TURN = 2.1;

/** What the way gets shorter by without a corner, in km. */
function detour(points: readonly Position[], index: number): number {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  return distance(before, at) + distance(at, after) - distance(before, after);
}

function heading(from: Position, to: Position): number {
  const [x, y] = offset(from, to);
  return Math.atan2(y, x);
}

function distance(from: Position | undefined, to: Position | undefined): number {
  return from && to ? Math.hypot(...offset(from, to)) : 0;
}

function offset([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): [number, number] {
  return [(x2 - x1) * KM_IN_DEGREE[0], (y2 - y1) * KM_IN_DEGREE[1]];
}

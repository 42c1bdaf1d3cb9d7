/**
 * Of what OGC Simple Features asks of areas beyond RFC 7946 that which cut and dissolved areas can break: rings that do not
 * cross or touch themselves, rings that share no edge, parts that do not overlap, holes within their shell.
 */
import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';

/** Coordinates are written with 5 decimals: as whole numbers their products are exact. */
const SCALE = 1e5;

interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly west: number;
  readonly east: number;
  /** Number of its ring among all rings of the geometry, its place in it, and how many segments that has. */
  readonly ring: number;
  readonly at: number;
  readonly of: number;
}

/** What is wrong with an area, in words; undefined for one that is valid, and for what is none. */
export function areaFault(geometry: Geometry): string | undefined {
  const parts = partsOf(geometry);
  const segments = parts.flat().flatMap(segmentsOf);
  return (
    crossingFault(segments) ??
    (parts.some(hasHoleOutside) ? 'a hole lies outside' : undefined) ??
    (haveCommonArea(parts) ? 'two parts overlap' : undefined)
  );
}

function partsOf(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function segmentsOf(line: Position[], ring: number): Segment[] {
  const points = line.map(([x = 0, y = 0]) => [Math.round(x * SCALE), Math.round(y * SCALE)] as const);
  const of = points.length - 1;
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    if (!from) return [];
    return [{ from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]), ring, at, of }];
  });
}

/** Swept from west to east, so that only those are compared that lie above each other. */
function crossingFault(segments: readonly Segment[]): string | undefined {
  const sorted = segments.toSorted((a, b) => a.west - b.west);
  for (const [index, one] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next] as Segment;
      if (other.west > one.east) break;
      const fault = faultOf(one, other);
      if (fault) return fault;
    }
  return undefined;
}

function faultOf(one: Segment, other: Segment): string | undefined {
  const meeting = meetingOf(one, other);
  if (meeting === 'apart') return undefined;
  if (one.ring !== other.ring) {
    if (meeting === 'along') return 'two rings share an edge';
    return meeting === 'across' ? 'two rings cross' : undefined;
  }
  const steps = Math.abs(one.at - other.at);
  const areNeighbours = steps === 1 || steps === one.of - 1;
  if (areNeighbours && meeting === 'touching') return undefined;
  return meeting === 'touching' ? 'a ring touches itself' : 'a ring crosses itself';
}

type Meeting = 'apart' | 'touching' | 'across' | 'along';

function meetingOf(one: Segment, other: Segment): Meeting {
  const [a, b] = [sideOf(one, other.from), sideOf(one, other.to)];
  const [c, d] = [sideOf(other, one.from), sideOf(other, one.to)];
  if (a === 0 && b === 0) return alongOf(one, other);
  if (a * b > 0 || c * d > 0) return 'apart';
  return a * b < 0 && c * d < 0 ? 'across' : 'touching';
}

/** Of two on one straight line. */
function alongOf(one: Segment, other: Segment): Meeting {
  const axis = one.from[0] === one.to[0] ? 1 : 0;
  const ends = ({ from, to }: Segment) => [from[axis], to[axis]].sort((a, b) => a - b) as [number, number];
  const [[low, high], [otherLow, otherHigh]] = [ends(one), ends(other)];
  const shared = Math.min(high, otherHigh) - Math.max(low, otherLow);
  if (shared < 0) return 'apart';
  return shared > 0 ? 'along' : 'touching';
}

/** -1, 0 or 1: on which side of the segment's line a point lies. */
function sideOf({ from: [x, y], to }: Segment, [px, py]: readonly [number, number]): number {
  return Math.sign((to[0] - x) * (py - y) - (to[1] - y) * (px - x));
}

/** Rings do not cross here: two parts overlap where one lies within the other, and not in a hole of it. */
function haveCommonArea(parts: readonly Position[][][]): boolean {
  return parts.some((one, index) =>
    parts.some((other, at) => {
      const inside = at === index ? undefined : pointBeside(one);
      return inside !== undefined && booleanPointInPolygon(inside, polygon(other), { ignoreBoundary: true });
    }),
  );
}

function hasHoleOutside([shell = [], ...holes]: Position[][]): boolean {
  return holes.some((hole, index) => {
    const inside = pointBeside([hole]);
    if (!inside) return false;
    const isIn = (ring: Position[]) => booleanPointInPolygon(inside, polygon([ring]));
    return !isIn(shell) || holes.some((other, at) => at !== index && isIn(other));
  });
}

/** The middle of the first edge: parts may share vertices, but no edge. */
function pointBeside([outer = []]: Position[][]): Position | undefined {
  const [first, second] = outer;
  if (!first || !second) return undefined;
  return [((first[0] ?? 0) + (second[0] ?? 0)) / 2, ((first[1] ?? 0) + (second[1] ?? 0)) / 2];
}

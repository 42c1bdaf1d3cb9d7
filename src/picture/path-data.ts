/** Lines and areas as the data of an SVG path, no finer than can be seen. */
import type { Geometry, Position } from 'geojson';
import type { Bounds } from '#domain/place/mercator.ts';
import type { Frame } from './frame.ts';

/** Positions nearer to the one before than this are left out, px. */
const FINEST = 0.8;
/** Rings smaller than this either way are left out, px. */
const LEAST = 2;

interface Parts {
  readonly lines: readonly Position[][];
  readonly rings: readonly Position[][];
}

/** What of a geometry is drawn as lines, and what as an area. */
export function partsOf(geometry: Geometry): Parts {
  switch (geometry.type) {
    case 'LineString':
      return { lines: [geometry.coordinates], rings: [] };
    case 'MultiLineString':
      return { lines: geometry.coordinates, rings: [] };
    case 'Polygon':
      return { lines: [], rings: geometry.coordinates };
    case 'MultiPolygon':
      return { lines: [], rings: geometry.coordinates.flat() };
    case 'GeometryCollection': {
      const all = geometry.geometries.map(partsOf);
      return { lines: all.flatMap(({ lines }) => lines), rings: all.flatMap(({ rings }) => rings) };
    }
    default:
      return { lines: [], rings: [] };
  }
}

export function lineData(positions: readonly Position[], frame: Frame, finest = FINEST): string {
  const points = thinned(positions.map(frame.project), finest);
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${figure(x)} ${figure(y)}`).join('');
}

/** Rings that are in sight, without what lies far outside of it. */
export function areaData(rings: readonly Position[][], frame: Frame): string {
  return rings
    .map((ring) => thinned(clipped(ring, beyond(frame.bounds)).map(frame.project), FINEST))
    .filter((ring) => ring.length > 2 && extent(ring) >= LEAST)
    .map(
      (ring) => `${ring.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${figure(x)} ${figure(y)}`).join('')}Z`,
    )
    .join('');
}

/** A tenth of a pixel, without a nought behind the point. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

type Point = readonly [number, number];

function thinned(points: readonly Point[], finest: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, at) => {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finest;
    if (isFar || at === points.length - 1) kept.push(point);
  });
  return kept;
}

function extent(ring: readonly Point[]): number {
  const spread = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.min(spread(0), spread(1));
}

/** So that the edges along which is cut lie out of sight. */
function beyond([west, south, east, north]: Bounds): Bounds {
  const room = (east - west) / 50;
  return [west - room, south - room, east + room, north + room];
}

/** The part of a ring within bounds (Sutherland and Hodgman's way): one edge after another cuts away what lies behind it. */
function clipped(ring: readonly Position[], [west, south, east, north]: Bounds): Position[] {
  const edges = [
    { axis: 0, at: west, sign: 1 },
    { axis: 0, at: east, sign: -1 },
    { axis: 1, at: south, sign: 1 },
    { axis: 1, at: north, sign: -1 },
  ] as const;
  return edges.reduce<Position[]>(
    (points, { axis, at, sign }) => {
      const isInside = (point: Position) => sign * ((point[axis] ?? 0) - at) >= 0;
      return points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const crossing = isInside(point) === isInside(before) ? [] : [crossed(before, point, axis, at)];
        return isInside(point) ? [...crossing, point] : crossing;
      });
    },
    [...ring],
  );
}

function crossed(from: Position, to: Position, axis: 0 | 1, at: number): Position {
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const share = axis === 0 ? (at - x0) / (x1 - x0) : (at - y0) / (y1 - y0);
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

/** RFC 7946 on a geometry as it was read: finite positions, longitude first, closed rings, right winding, valid areas. */
import type { Geometry, Position } from 'geojson';
import type { Fault } from '#domain/record/faults.ts';
import { areaFault } from './check-areas.ts';
import { visit } from './check-json.ts';

/** Korea and its waters, [longitude, latitude]: a position outside is a mistake, not an incident. */
const WEST = 123;
const EAST = 132;
const SOUTH = 32;
const NORTH = 44;

/** Faults of the positions and rings of a geometry of any type; what the schema sees to is left to it. */
export function checkGeometry(geometry: unknown, path: string): Fault[] {
  const faults: Fault[] = [];
  const positions: unknown[][] = [];
  visit(geometry, [], (_, value) => {
    if (isPosition(value)) positions.push(value);
  });
  const message = positions.map(positionFault).find(Boolean);
  if (message) return [{ path, message }];
  visit(geometry, [], (_, value) => {
    const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
    if (type === 'Polygon') faults.push(...checkRings(coordinates, path));
    if (type === 'MultiPolygon' && Array.isArray(coordinates)) {
      faults.push(...coordinates.flatMap((polygon: unknown) => checkRings(polygon, path)));
    }
    if (type === 'Polygon' || type === 'MultiPolygon') {
      const fault = faults.length === 0 && areaFault(value as Geometry);
      if (fault) faults.push({ path, message: fault });
    }
    if (type === 'LineString' && hasRepeats(coordinates))
      faults.push({ path, message: 'a vertex is repeated' });
  });
  return faults;
}

/** The first thing wrong with a position, in words. */
export function positionFault(position: readonly unknown[]): string | undefined {
  const [longitude, latitude] = position;
  if (position.length !== 2) return 'a position has longitude and latitude, and nothing else';
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return 'a coordinate is not a finite number';
  const [x, y] = [Number(longitude), Number(latitude)];
  if (inKorea(x, y)) return undefined;
  if (inKorea(y, x)) return `coordinates swapped: [${x}, ${y}] has the latitude first`;
  return `[${x}, ${y}] lies outside Korea (${WEST} to ${EAST} E, ${SOUTH} to ${NORTH} N)`;
}

function inKorea(longitude: number, latitude: number): boolean {
  return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
}

function isPosition(value: unknown): value is unknown[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => !Array.isArray(one) && !isObject(one))
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function checkRings(rings: unknown, path: string): Fault[] {
  if (!Array.isArray(rings)) return [];
  return rings.flatMap((ring: unknown, index) => {
    if (!Array.isArray(ring) || ring.length < 4) return [];
    const message = ringFault(ring as Position[], index === 0);
    return message ? [{ path, message }] : [];
  });
}

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6). */
function ringFault(ring: readonly Position[], outer: boolean): string | undefined {
  const [first] = ring;
  const last = ring.at(-1);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'a ring is not closed';
  if (hasRepeats(ring)) return 'a vertex is repeated';
  const area = signedArea(ring);
  if (area === 0) return 'a ring has no area';
  if (area > 0 === outer) return undefined;
  return outer ? 'an outer ring runs clockwise' : 'a hole runs counter-clockwise';
}

function hasRepeats(line: unknown): boolean {
  if (!Array.isArray(line)) return false;
  return (line as Position[]).some(
    (position, index) =>
      index > 0 && position[0] === line[index - 1]?.[0] && position[1] === line[index - 1]?.[1],
  );
}

/** Shoelace formula in square degrees; positive when counter-clockwise. Taken from the first vertex, which keeps it exact. */
function signedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  const twice = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + (beforeX - originX) * (y - originY) - (x - originX) * (beforeY - originY);
  }, 0);
  return twice / 2;
}

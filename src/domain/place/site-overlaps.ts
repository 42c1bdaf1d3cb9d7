/**
 * How a site meets the line, the zone and the other areas, worked out from the geography. Everything is taken
 * outwards to the tenth of a kilometre, so that what a site has in common with the line is never made too small.
 */
import {
  area,
  bbox,
  bboxPolygon,
  booleanIntersects,
  booleanPointInPolygon,
  circle,
  difference,
  featureCollection,
  intersect,
  lineIntersect,
  lineString,
  polygon,
} from '@turf/turf';
import { bisectLeft } from 'd3-array';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { chainagesOf, kmOfPoint, lengthKm, pointAtKm } from './chainage.ts';
import type { Geography } from './footprint.ts';
import { isPolygonal, siteGeometry } from './footprint-geometry.ts';
import { type Meets, type Site, siteKey } from './sites.ts';
import { type Stretch, uniteStretches } from './stretches.ts';

/** The line and the gazetteer's points are no more exact than this. */
const POINT_KM = 0.1;
/** How far apart the positions of an outline are that are set against the line. */
const STEP_KM = 0.1;
/** Slivers that rounding leaves along a common edge, as a share of the whole. */
const SLIVER = 1e-4;

type Shape = Feature<Polygon | MultiPolygon>;

const known = new WeakMap<Geography, Map<string, Meets | undefined>>();

/**
 * `undefined`: it meets neither the zone nor another area. Throws RangeError for an area the gazetteer does not have. Many
 * claims name one site, so each is worked out once for a geography.
 */
export function meetsOf(site: Site, geography: Geography): Meets | undefined {
  const ofGeography = known.get(geography) ?? new Map<string, Meets | undefined>();
  known.set(geography, ofGeography);
  const key = siteKey(site);
  if (!ofGeography.has(key)) ofGeography.set(key, newMeets(site, geography));
  return ofGeography.get(key);
}

function newMeets(site: Site, geography: Geography): Meets | undefined {
  const shape = shapeOf(siteGeometry(site, geography));
  const { mdl, dmz } = geography;
  const total = lengthKm(mdl);
  const line = outwards(lineReach(shape, mdl), total);
  const [north, south] = [dmz.north, dmz.south].map((half) =>
    outwards([...zoneReach(shape, polygon(half), mdl), ...line], total),
  );
  const areas = [...geography.areas]
    .filter(([id, other]) => site.on !== `area:${id}` && booleanIntersects(shape, shapeOf(other)))
    .map(([id]) => id)
    .sort();
  const meets = {
    ...(line.length > 0 && { mdl: line }),
    ...(north && north.length > 0 && { 'dmz-north': north }),
    ...(south && south.length > 0 && { 'dmz-south': south }),
    ...(isInZone(shape, dmz) && { within: true as const }),
    ...(areas.length > 0 && { areas }),
  };
  return Object.keys(meets).length > 0 ? meets : undefined;
}

/** A point as the ground about it; a line as its frame, which is more than it can mean. */
function shapeOf(geometry: Geometry): Shape {
  if (isPolygonal(geometry)) return { type: 'Feature', properties: {}, geometry };
  if (geometry.type === 'Point') return circle(geometry.coordinates, POINT_KM, { units: 'kilometers' });
  return bboxPolygon(bbox(geometry));
}

/** The stretches of the line inside the shape: between two crossings of its outline the line is in it or out of it. */
function lineReach(shape: Shape, mdl: readonly Position[]): Stretch[] {
  const line = lineString(mdl.map((position) => [...position]));
  const crossings = lineIntersect(line, shape).features.map(
    ({ geometry }) => kmOfPoint(mdl, geometry.coordinates).km,
  );
  const ends = [0, ...crossings, lengthKm(mdl)].sort((a, b) => a - b);
  return ends.flatMap((from, index): Stretch[] => {
    const to = ends[index + 1] ?? from;
    const inside = to > from && booleanPointInPolygon(pointAtKm(mdl, (from + to) / 2), shape);
    return inside ? [[from, to]] : [];
  });
}

/** The stretches beside which each piece of the shape lies in a half of the zone: from its first to its last position. */
function zoneReach(shape: Shape, half: Feature<Polygon>, mdl: readonly Position[]): Stretch[] {
  const shared = intersect(featureCollection<Polygon | MultiPolygon>([shape, half]))?.geometry;
  if (!shared) return [];
  const pieces = shared.type === 'Polygon' ? [shared.coordinates] : shared.coordinates;
  return pieces.map(([outline = []]) => {
    const km = dense(outline).map((position) => kmAlong(mdl, position));
    return [Math.min(...km) - STEP_KM / 2, Math.max(...km) + STEP_KM / 2];
  });
}

/** How far the chainage of the nearest vertex can be from that of the nearest place on the line, km: more than any bend. */
const BEND_KM = 10;

/** Chainage (km) of the place on the line nearest to a position: only the part about its nearest vertex is measured. */
function kmAlong(mdl: readonly Position[], position: Position): number {
  const at = chainagesOf(mdl);
  const km = at[nearestVertex(position, mdl)] ?? 0;
  const first = Math.max(0, bisectLeft(at, km - BEND_KM) - 1);
  const part = mdl.slice(first, bisectLeft(at, km + BEND_KM) + 1);
  return (at[first] ?? 0) + kmOfPoint(part, position).km;
}

/** On a plane on which a degree of longitude is as much shorter as it is here. */
function nearestVertex([x = 0, y = 0]: Position, line: readonly Position[]): number {
  const shorter = Math.cos((y * Math.PI) / 180);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, [vx = 0, vy = 0]] of line.entries()) {
    const away = ((vx - x) * shorter) ** 2 + (vy - y) ** 2;
    if (away < least) [best, least] = [index, away];
  }
  return best;
}

/** The outline with positions added, so that none is farther than a step from the next. */
function dense(outline: readonly Position[]): Position[] {
  return outline.slice(1).flatMap((to, index) => {
    const from = outline[index] ?? to;
    const count = Math.max(1, Math.ceil(lengthKm([from, to]) / STEP_KM));
    return Array.from({ length: count }, (_, step) =>
      to.map((value, axis) => value + (((from[axis] ?? value) - value) * step) / count),
    );
  });
}

function outwards(stretches: readonly Stretch[], total: number): Stretch[] {
  const last = Math.floor(total * 10);
  // The last hundredths of the line count to its last whole tenth, so that what lies in them has a stretch at all.
  return uniteStretches(
    stretches.map(([from, to]) => [
      Math.max(0, Math.min(Math.floor(from * 10), last - 1)) / 10,
      Math.min(last, Math.ceil(to * 10)) / 10,
    ]),
  );
}

function isInZone(shape: Shape, { north, south }: Geography['dmz']): boolean {
  const beyond = difference(
    featureCollection<Polygon | MultiPolygon>([shape, polygon(north), polygon(south)]),
  );
  return !beyond || area(beyond) < area(shape) * SLIVER;
}

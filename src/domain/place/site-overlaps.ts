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
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { kmOfPoint, lengthKm, pointAtKm } from './chainage.ts';
import type { Geography } from './footprint.ts';
import { isPolygonal, siteGeometry } from './footprint-geometry.ts';
import type { Meets, Site } from './sites.ts';
import { type Stretch, uniteStretches } from './stretches.ts';

/** The line and the gazetteer's points are no more exact than this. */
const POINT_KM = 0.1;
/** How far apart the positions of an outline are that are set against the line. */
const STEP_KM = 0.1;
/** Slivers that rounding leaves along a common edge, as a share of the whole. */
const SLIVER = 1e-4;

type Shape = Feature<Polygon | MultiPolygon>;

/** `undefined`: it meets neither the zone nor another area. Throws RangeError for an area the gazetteer does not have. */
export function meetsOf(site: Site, geography: Geography): Meets | undefined {
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
    const km = dense(outline).map((position) => kmOfPoint(mdl, position).km);
    return [Math.min(...km) - STEP_KM / 2, Math.max(...km) + STEP_KM / 2];
  });
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

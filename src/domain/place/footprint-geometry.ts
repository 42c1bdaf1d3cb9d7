/** Footprints as geometry: cut out of the line, the zone and the gazetteer. */
import { area, circle, featureCollection, intersect, multiPolygon, polygon, union } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { kmOfPoint, lengthKm, pointAtKm, sliceByKm } from './chainage.ts';
import { type Footprint, type Geography, isLineSurface, type LineSurface, sitesOf } from './footprint.ts';
import { commonReach, ofArea, type Site } from './sites.ts';
import { type Stretch, uniteStretches } from './stretches.ts';

/** A polygon of so many sides is drawn round a circle, not in it: it leaves out nothing, and reaches 0.12 % beyond. */
const SIDES = 64;
/**
 * The zone is about 4 km wide. Where a stretch ends only because a site does, it is cut so much farther out: the
 * site bounds it better than a cut across the zone, which in a bend of the line can take a corner off the site.
 */
const ZONE_WIDTH_KM = 4;

/** The geometry of a footprint. Throws RangeError for an area the gazetteer does not have. */
export function geometryOf(footprint: Footprint, geography: Geography): Geometry {
  const { on, km } = footprint;
  const sites = sitesOf(footprint).map((site) => siteGeometry(site, geography));
  if (on === 'mdl') return lineGeometry(geography.mdl, km ?? [[0, lengthKm(geography.mdl)]]);
  if (!isLineSurface(on)) return common(sites, sites);
  if (sites.length === 0) return zoneGeometry(on, km, geography);
  return common([zoneGeometry(on, km && untrimmed(footprint, km), geography), ...sites], sites);
}

/** Throws RangeError for an area the gazetteer does not have. */
export function siteGeometry({ on, at, metres }: Site, { areas }: Geography): Geometry {
  if (at) {
    // Of a position without a stated precision no outline is known.
    if (metres === undefined) return { type: 'Point', coordinates: [...at] };
    const radius = metres / 1000 / Math.cos(Math.PI / SIDES);
    return circle([...at], radius, { steps: SIDES, units: 'kilometers' }).geometry;
  }
  const found = ofArea({ on }, areas);
  if (!found) throw new RangeError(`no such area in the gazetteer: ${on}`);
  return found;
}

/**
 * What all geometries have in common. A point or a line among the sites says it best. Of three sites any two can
 * overlap and all three not: then the smallest is drawn, which is more than is left, and never less.
 */
function common(geometries: readonly Geometry[], sites: readonly Geometry[]): Geometry {
  const [smallest, ...others] = sites.toSorted((a, b) => area(a) - area(b));
  if (!smallest || !isPolygonal(smallest) || (geometries.length === 1 && others.length === 0)) {
    return smallest as Geometry;
  }
  const parts = geometries.filter(isPolygonal).map((one) => multiPolygon(polygonsOf(one)));
  return intersect(featureCollection(parts))?.geometry ?? smallest;
}

type Polygonal = Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }>;

export function isPolygonal(geometry: Geometry): geometry is Polygonal {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function polygonsOf(geometry: Polygonal): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function untrimmed(footprint: Footprint, km: readonly Stretch[]): Stretch[] {
  const reach = commonReach(sitesOf(footprint), footprint.on as LineSurface) ?? [];
  return uniteStretches(
    km.map(([from, to]) => [
      reach.some((one) => one[0] === from) ? from - ZONE_WIDTH_KM : from,
      reach.some((one) => one[1] === to) ? to + ZONE_WIDTH_KM : to,
    ]),
  );
}

function lineGeometry(mdl: readonly Position[], stretches: readonly Stretch[]): Geometry {
  const lines = stretches.map(([from, to]) => sliceByKm(mdl, from, to));
  const [first] = lines;
  return first && lines.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: lines };
}

type Zone = Exclude<LineSurface, 'mdl'>;

function zoneGeometry(on: Zone, km: readonly Stretch[] | undefined, geography: Geography): Geometry {
  if (km) return dissolved(km.flatMap((stretch) => zoneStretch(on, stretch, geography)));
  const { north, south } = geography.dmz;
  if (on === 'dmz-north') return polygons([north]);
  return on === 'dmz-south' ? polygons([south]) : dissolved([north, south]);
}

function polygons(parts: Position[][][]): Geometry {
  const [first] = parts;
  return first && parts.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: parts };
}

/** As one area: polygons that share an edge, as the halves of the zone share the line, are no valid parts of one geometry. */
function dissolved(parts: Position[][][]): Geometry {
  if (parts.length < 2) return polygons(parts);
  const whole = union(featureCollection(parts.map((part) => polygon(part))));
  return whole?.geometry ?? polygons(parts);
}

/** One half of the zone, or both, between two chainages: from the line to the nearest of the zone's edge. */
function zoneStretch(on: Zone, [from, to]: Stretch, geography: Geography): Position[][][] {
  const { mdl, limits } = geography;
  const total = lengthKm(mdl);
  const line = sliceByKm(mdl, from, to);
  const half = (limit: readonly Position[], isNorth: boolean): Position[][] => {
    const edgeAt = (km: number) => {
      if (km <= 0) return 0;
      return km >= total ? lengthKm(limit) : kmOfPoint(limit, pointAtKm(mdl, km)).km;
    };
    const [first, last] = [edgeAt(from), edgeAt(to)];
    // Inside a bend of the line both ends can have the same nearest point of the edge.
    const edge = last > first ? sliceByKm(limit, first, last) : [pointAtKm(limit, first)];
    // Outer rings run counter-clockwise: along the southern side eastwards, back along the northern one.
    const ring = isNorth ? [...line, ...edge.toReversed()] : [...edge, ...line.toReversed()];
    return [[...ring, ring[0] ?? [0, 0]]];
  };
  const parts: Position[][][] = [];
  if (on !== 'dmz-south') parts.push(half(limits.north, true));
  if (on !== 'dmz-north') parts.push(half(limits.south, false));
  return parts;
}

/** Where incidents are drawn, given what the enabled sources leave open: a ribbon beside the line, or an outline with a symbol. */
import type { Geometry, Position } from 'geojson';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type Footprint, type Geography, sitesOf } from '#domain/place/footprint.ts';
import { geometryOf } from '#domain/place/footprint-geometry.ts';
import { boundsOf } from '#domain/place/geometry-bounds.ts';
import { isOnMap } from '#domain/place/map-bounds.ts';
import type { Bounds } from '#domain/place/mercator.ts';
import { siteKey } from '#domain/place/sites.ts';
import { alongLine, type RibbonRow, ribbonRowOf } from '#domain/placement/ribbons/ribbon-row.ts';
import type { Subject } from '#domain/record/subject.ts';
import { representativePoints } from './representative-points.ts';

export interface Placement {
  /** The outline of all that the claims leave open; null where no enabled source places the incident. */
  readonly footprint: Geometry | null;
  /** Of what is known to a stretch of the line or the zone alone: drawn beside the line, along all of it. */
  readonly ribbon: RibbonRow | null;
  /** Of what a source puts at a site or in an area of its own: its outline, and a point in it for the symbol. */
  readonly area: Geometry | null;
  readonly symbolAt: Position | null;
}

/** Of the outline, where any of it can be on the map; null: it is placed nowhere, or where the map is not. */
export function boundsOnMap(placement: Placement | undefined): Bounds | null {
  const bounds = placement?.footprint && boundsOf(placement.footprint);
  return bounds && isOnMap(bounds) ? bounds : null;
}

/** What is needed of the subject. */
type PlacedSubject = Pick<Subject, 'kinds' | 'line'>;

/** A placement for every incident. The same incidents always give the same placements. */
export function placeAll(
  incidents: readonly ResolvedIncident[],
  geography: Geography,
  { kinds, line }: PlacedSubject,
): ReadonlyMap<string, Placement> {
  const points = representativePoints(incidents.flatMap(inAreas), geography);
  const contexts = new Set(kinds.filter(({ group }) => group === 'context').map(({ id }) => id));
  const stretches = { totalKm: line.lengthKm, stretches: geography.stretches };
  return new Map(
    incidents.map((incident) => {
      const { id, kind, resolution } = incident;
      const areas = resolution.place && areasOf(resolution.place);
      return [
        id,
        {
          footprint: resolution.place && outlineOf(resolution.place, geography),
          ribbon: ribbonRowOf(incident, contexts.has(kind), stretches) ?? null,
          area: areas && outlineOf(areas, geography),
          symbolAt: points.get(id) ?? null,
        },
      ];
    }),
  );
}

/** The part of a place that is not known along the line; null where there is none. */
function areasOf(place: ResolvedPlace): ResolvedPlace | null {
  const along = alongLine(place.footprints);
  const readings = place.readings.filter(({ footprint }) => !along.includes(footprint));
  const footprints = readings.map(({ footprint }) => footprint);
  return readings.length > 0 ? { ...place, readings, footprints } : null;
}

/** The incident as if that part were all of its place; nothing where there is none. */
function inAreas(incident: ResolvedIncident): readonly ResolvedIncident[] {
  const { place } = incident.resolution;
  const areas = place && areasOf(place);
  return areas ? [{ ...incident, resolution: { ...incident.resolution, place: areas } }] : [];
}

/** The outline of everything that the claims leave open: one geometry, whatever its parts. */
export function outlineOf(place: ResolvedPlace, geography: Geography): Geometry {
  const geometries = place.footprints.map((footprint) => cut(footprint, geography));
  const [first] = geometries;
  if (first && geometries.length === 1) return first;
  const lines = geometries.flatMap((geometry) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : [],
  );
  return lines.length === geometries.length
    ? { type: 'MultiLineString', coordinates: lines }
    : { type: 'GeometryCollection', geometries };
}

const outlines = new WeakMap<Geography, Map<string, Geometry>>();

/** Many incidents share a footprint, and switching a source changes few: each is cut once. */
function cut(footprint: Footprint, geography: Geography): Geometry {
  const known = outlines.get(geography) ?? new Map<string, Geometry>();
  outlines.set(geography, known);
  const { on, km = null } = footprint;
  const key = JSON.stringify([on, km, sitesOf(footprint).map(siteKey)]);
  const geometry = known.get(key) ?? geometryOf(footprint, geography);
  known.set(key, geometry);
  return geometry;
}

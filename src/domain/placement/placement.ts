/** Where incidents are drawn, given what the enabled sources leave open: the outline first, the symbol second. */
import type { Geometry, Position } from 'geojson';
import type { ResolvedPlace } from '#domain/evidence/evidence.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type Footprint, type Geography, sitesOf } from '#domain/place/footprint.ts';
import { geometryOf } from '#domain/place/footprint-geometry.ts';
import { siteKey } from '#domain/place/sites.ts';
import { representativePoints } from './representative-points.ts';

/** Both null where no enabled source places the incident. */
export interface Placement {
  readonly footprint: Geometry | null;
  /** Chosen so that the symbol can be seen; marks no site. */
  readonly symbolAt: Position | null;
}

/** A placement for every incident. The same incidents always give the same placements. */
export function placeAll(
  incidents: readonly ResolvedIncident[],
  geography: Geography,
): ReadonlyMap<string, Placement> {
  const points = representativePoints(incidents, geography);
  return new Map(
    incidents.map(({ id, resolution: { place } }) => [
      id,
      { footprint: place && outlineOf(place, geography), symbolAt: points.get(id) ?? null },
    ]),
  );
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

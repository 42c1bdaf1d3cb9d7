/**
 * Uncertain place. Sources name the line, the zone or an area; a footprint is that and no more:
 * a surface and, along the MDL, a stretch of it by chainage (km from the western end).
 */
import type { Geometry, Position } from 'geojson';
import { lengthKm, sliceByKm } from './chainage';

/** Surfaces that run along the MDL, from the most to the least specific. */
export const LINE_SURFACES = ['mdl', 'dmz-north', 'dmz-south', 'dmz'] as const;
export type LineSurface = (typeof LINE_SURFACES)[number];

/** Where a claim says that something was. `km` absent: the whole length of the line. */
export interface Footprint {
  readonly on: LineSurface | `area:${string}`;
  readonly km?: readonly [number, number] | undefined;
  /** The source says 'near' and sets no bound: the outline is the least that it can mean. */
  readonly near?: boolean | undefined;
}

/** The geography that footprints are cut from. Positions are [longitude, latitude]. */
export interface Geography {
  readonly mdl: readonly Position[];
  /** The DMZ's two halves as polygons over the whole length of the line. */
  readonly dmz: { readonly north: Position[][]; readonly south: Position[][] };
  /** Named areas: id (without the `area:` prefix) to geometry. */
  readonly areas: ReadonlyMap<string, Geometry>;
}

export function isLineSurface(on: string): on is LineSurface {
  return (LINE_SURFACES as readonly string[]).includes(on);
}

/** The stretch of the MDL a footprint covers, in km; `undefined` for an area away from the line. */
export function stretchOf(footprint: Footprint, totalKm: number): [number, number] | undefined {
  if (!isLineSurface(footprint.on)) return undefined;
  const [from, to] = footprint.km ?? [0, totalKm];
  return [Math.max(0, from), Math.min(to, totalKm)];
}

/**
 * What two footprints both allow. The line is part of both halves of the zone; an area away from the line
 * meets only itself. `undefined`: they exclude each other.
 */
export function intersectFootprints(a: Footprint, b: Footprint): Footprint | undefined {
  const on = intersectSurfaces(a.on, b.on);
  if (!on) return undefined;
  const near = Boolean(a.near && b.near);
  const km = intersectStretches(a.km, b.km);
  if (km === 'none') return undefined;
  return { on, ...(km && { km }), ...(near && { near }) };
}

function intersectSurfaces(a: Footprint['on'], b: Footprint['on']): Footprint['on'] | undefined {
  if (a === b) return a;
  if (!isLineSurface(a) || !isLineSurface(b)) return undefined;
  if (a === 'dmz') return b;
  if (b === 'dmz') return a;
  return 'mdl';
}

type Stretch = Footprint['km'];

function intersectStretches(a: Stretch, b: Stretch): Stretch | 'none' {
  if (!a || !b) return a ?? b;
  const from = Math.max(a[0], b[0]);
  const to = Math.min(a[1], b[1]);
  return to > from ? [from, to] : 'none';
}

/**
 * The geometry of a footprint. A stretch of the zone (rather than of the line) is not cut yet: the three
 * articles support none. Throws RangeError for an area the gazetteer does not have.
 */
export function geometryOf(footprint: Footprint, geography: Geography): Geometry {
  const { on, km } = footprint;
  if (on === 'mdl') {
    const [from, to] = km ?? [0, lengthKm(geography.mdl)];
    return { type: 'LineString', coordinates: sliceByKm(geography.mdl, from, to) };
  }
  if (isLineSurface(on)) return zoneGeometry(on, geography);
  const area = geography.areas.get(on.slice('area:'.length));
  if (!area) throw new RangeError(`no such area in the gazetteer: ${on}`);
  return area;
}

function zoneGeometry(on: Exclude<LineSurface, 'mdl'>, geography: Geography): Geometry {
  const { north, south } = geography.dmz;
  if (on === 'dmz-north') return { type: 'Polygon', coordinates: north };
  if (on === 'dmz-south') return { type: 'Polygon', coordinates: south };
  return { type: 'MultiPolygon', coordinates: [north, south] };
}

/** True when two footprints allow exactly the same places. */
export function sameFootprint(a: Footprint, b: Footprint): boolean {
  return (
    a.on === b.on && a.km?.[0] === b.km?.[0] && a.km?.[1] === b.km?.[1] && Boolean(a.near) === Boolean(b.near)
  );
}

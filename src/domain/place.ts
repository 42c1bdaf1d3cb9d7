/**
 * Uncertain place. Sources name the line, the zone or an area; a footprint is that and no more:
 * a surface and, along the MDL, stretches of it by chainage (km from the western end).
 */
import type { Geometry, Position } from 'geojson';
import { kmOfPoint, lengthKm, pointAtKm, sliceByKm } from './chainage';

/** Surfaces that run along the MDL, from the most to the least specific. */
export const LINE_SURFACES = ['mdl', 'dmz-north', 'dmz-south', 'dmz'] as const;
export type LineSurface = (typeof LINE_SURFACES)[number];

/** From and to, in km of chainage, west to east. */
export type Stretch = readonly [number, number];

/** Where a claim says that something was. `km` absent: the whole length of the line. */
export interface Footprint {
  readonly on: LineSurface | `area:${string}`;
  /** Stretches in ascending order that do not touch. */
  readonly km?: readonly Stretch[] | undefined;
  /** The source says 'near' and sets no bound: the outline is the least that it can mean. */
  readonly near?: boolean | undefined;
}

/** A stretch that sources name: where it can be said to run at the widest, and how we know. */
export interface NamedStretch {
  readonly id: string;
  readonly name: { readonly en: string; readonly ko: string };
  readonly note: { readonly en: string; readonly ko: string };
  readonly km: readonly Stretch[];
}

/** The geography that footprints are cut from. Positions are [longitude, latitude]. */
export interface Geography {
  readonly mdl: readonly Position[];
  /** The DMZ's two halves as polygons over the whole length of the line. */
  readonly dmz: { readonly north: Position[][]; readonly south: Position[][] };
  /** The DMZ's outer edges, west to east. */
  readonly limits: { readonly north: readonly Position[]; readonly south: readonly Position[] };
  /** Named areas: id (without the `area:` prefix) to geometry. */
  readonly areas: ReadonlyMap<string, Geometry>;
  /** Named stretches of the line by id. */
  readonly stretches: ReadonlyMap<string, NamedStretch>;
}

export function isLineSurface(on: string): on is LineSurface {
  return (LINE_SURFACES as readonly string[]).includes(on);
}

/** The stretches of the MDL that a footprint covers, in km; none for an area away from the line. */
export function stretchesOf(footprint: Footprint, totalKm: number): Stretch[] {
  if (!isLineSurface(footprint.on)) return [];
  return (footprint.km ?? [[0, totalKm]]).map(([from, to]) => [Math.max(0, from), Math.min(to, totalKm)]);
}

/** How much of the line, in km, something may have happened on; undefined away from the line. */
export function stretchLength(footprints: readonly Footprint[], totalKm: number): number | undefined {
  const all = footprints.flatMap((footprint) => stretchesOf(footprint, totalKm));
  if (all.length === 0) return undefined;
  return uniteStretches(all).reduce((sum, [from, to]) => sum + to - from, 0);
}

/** Stretches in ascending order, with those that touch made one. */
export function uniteStretches(stretches: readonly Stretch[]): Stretch[] {
  const united: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = united.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
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
  if (km?.length === 0) return undefined;
  return { on, ...(km && { km }), ...(near && { near }) };
}

function intersectSurfaces(a: Footprint['on'], b: Footprint['on']): Footprint['on'] | undefined {
  if (a === b) return a;
  if (!isLineSurface(a) || !isLineSurface(b)) return undefined;
  if (a === 'dmz') return b;
  if (b === 'dmz') return a;
  return 'mdl';
}

/** Every stretch of one with every stretch of the other; stretches that only touch share nothing. */
function intersectStretches(a: Footprint['km'], b: Footprint['km']): Footprint['km'] {
  if (!a || !b) return a ?? b;
  const shared = a.flatMap((one) =>
    b.flatMap((other): Stretch[] => {
      const from = Math.max(one[0], other[0]);
      const to = Math.min(one[1], other[1]);
      return to > from ? [[from, to]] : [];
    }),
  );
  return shared.sort((one, other) => one[0] - other[0]);
}

/** The geometry of a footprint. Throws RangeError for an area the gazetteer does not have. */
export function geometryOf(footprint: Footprint, geography: Geography): Geometry {
  const { on, km } = footprint;
  if (!isLineSurface(on)) {
    const area = geography.areas.get(on.slice('area:'.length));
    if (!area) throw new RangeError(`no such area in the gazetteer: ${on}`);
    return area;
  }
  if (on === 'mdl') return lineGeometry(geography.mdl, km ?? [[0, lengthKm(geography.mdl)]]);
  if (!km) return zoneGeometry(on, geography);
  return polygons(km.flatMap((stretch) => zoneStretch(on, stretch, geography)));
}

function lineGeometry(mdl: readonly Position[], stretches: readonly Stretch[]): Geometry {
  const lines = stretches.map(([from, to]) => sliceByKm(mdl, from, to));
  const [first] = lines;
  return first && lines.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: lines };
}

function zoneGeometry(on: Exclude<LineSurface, 'mdl'>, { dmz }: Geography): Geometry {
  if (on === 'dmz-north') return polygons([dmz.north]);
  return polygons(on === 'dmz-south' ? [dmz.south] : [dmz.north, dmz.south]);
}

function polygons(parts: Position[][][]): Geometry {
  const [first] = parts;
  return first && parts.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: parts };
}

/** One half of the zone, or both, between two chainages: from the line to the nearest of the zone's edge. */
function zoneStretch(
  on: Exclude<LineSurface, 'mdl'>,
  [from, to]: Stretch,
  geography: Geography,
): Position[][][] {
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

/** True when two footprints allow exactly the same places. */
export function sameFootprint(a: Footprint, b: Footprint): boolean {
  return a.on === b.on && Boolean(a.near) === Boolean(b.near) && sameStretches(a.km, b.km);
}

function sameStretches(a: Footprint['km'], b: Footprint['km']): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every(([from, to], at) => from === b[at]?.[0] && to === b[at]?.[1]);
}

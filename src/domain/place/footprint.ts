/**
 * Uncertain place. Sources name the line, the zone, an area or the neighbourhood of a site; a footprint is that
 * and no more: a surface and, along the MDL, stretches of it by chainage (km from the western end).
 */
import type { Geometry, Position } from 'geojson';
import type { LineProfile } from './line-profile.ts';
import { anyApart, commonReach, isWithinZone, type Site, sameSites, uniteSites } from './sites.ts';
import { intersectStretches, type Stretch, sameStretches, uniteStretches } from './stretches.ts';

/** Named here as well: it is what a footprint says. */
export type { Stretch } from './stretches.ts';

/** Surfaces that run along the MDL, from the most to the least specific. */
export const LINE_SURFACES = ['mdl', 'dmz-north', 'dmz-south', 'dmz'] as const;
export type LineSurface = (typeof LINE_SURFACES)[number];

/** Where a claim says that something was, or what several claims leave: a surface along the line, a site, or both. */
export interface Footprint extends Omit<Site, 'on'> {
  readonly on: LineSurface | Site['on'];
  /** Of a surface along the line: stretches in ascending order that do not touch; absent: its whole length. */
  readonly km?: readonly Stretch[] | undefined;
  /** Sites that it is in as well. No claim says this: it is what several leave together. */
  readonly inside?: readonly Site[] | undefined;
  /** The source says 'near' and sets no bound: the outline is the least that it can mean. */
  readonly near?: boolean | undefined;
}

/** Between which km each end of a stretch lies; the outer ones are those of its widest reading. */
export interface StretchEnds {
  readonly west: Stretch;
  readonly east: Stretch;
}

/** A stretch that sources name: where it can be said to run at the widest, and how we know. */
export interface NamedStretch {
  readonly id: string;
  readonly name: { readonly en: string; readonly ko: string };
  readonly note: { readonly en: string; readonly ko: string };
  readonly km: readonly Stretch[];
  /** Of a single stretch, where its ends are uncertain in a known measure. */
  readonly ends?: StretchEnds | undefined;
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
  readonly profile: LineProfile;
}

export function isLineSurface(on: string): on is LineSurface {
  return (LINE_SURFACES as readonly string[]).includes(on);
}

const NO_SITES: readonly Site[] = [];

/** The areas and circles that a footprint lies in; none for the line or the zone alone. */
export function sitesOf({ on, at, metres, meets, inside = NO_SITES }: Footprint): readonly Site[] {
  return isLineSurface(on) ? inside : [{ on, at, metres, meets }, ...inside];
}

/** The stretches of the MDL that a footprint covers or lies beside in the zone, in km; none away from the line. */
export function stretchesOf(footprint: Footprint, totalKm: number): Stretch[] {
  const km = isLineSurface(footprint.on) ? footprint.km : commonReach(sitesOf(footprint), 'dmz');
  return (km ?? [[0, totalKm]]).map(([from, to]) => [Math.max(0, from), Math.min(to, totalKm)]);
}

/** True where all that a footprint allows lies in the zone, so that its stretches hold the whole of it. */
export function isOnLine(footprint: Footprint): boolean {
  return isLineSurface(footprint.on) || sitesOf(footprint).some(isWithinZone);
}

/** How much of the line, in km, something may have happened on; undefined away from the line. */
export function stretchLength(footprints: readonly Footprint[], totalKm: number): number | undefined {
  const all = footprints.flatMap((footprint) => stretchesOf(footprint, totalKm));
  if (all.length === 0) return undefined;
  return uniteStretches(all).reduce((sum, [from, to]) => sum + to - from, 0);
}

/**
 * What two footprints both allow; `undefined`: they exclude each other. The line is part of both halves of the
 * zone. A site meets the line and the zone where its `meets` says so, and another site unless the two surely lie
 * apart. Nothing is forgotten: the result names every site, so that the order of claims never matters.
 */
export function intersectFootprints(a: Footprint, b: Footprint): Footprint | undefined {
  const sites = uniteSites(sitesOf(a), sitesOf(b));
  const on = intersectSurfaces(surfaceOf(a), surfaceOf(b));
  const km = intersectStretches(lineKm(a), lineKm(b));
  const near = Boolean(a.near && b.near);
  const both = sites.length > 0 ? atSites(sites, on, km) : on && along(on, km);
  return both && near ? { ...both, near } : both;
}

function along(on: LineSurface, km: Footprint['km']): Footprint | undefined {
  if (km?.length === 0) return undefined;
  return km ? { on, km } : { on };
}

/** What all sites have in common with each other and, where some claim names it, with a surface along the line. */
function atSites(
  sites: readonly Site[],
  named: LineSurface | undefined,
  km: Footprint['km'],
): Footprint | undefined {
  if (anyApart(sites)) return undefined;
  // What lies in the zone altogether can be nowhere that the zone is not.
  const zone = sites.some(isWithinZone) ? 'dmz' : undefined;
  const on = intersectSurfaces(named, zone);
  const reach = on && commonReach(sites, on);
  const onLine = on && along(on, intersectStretches(km, reach));
  if (on && !onLine) return undefined;
  // In the zone and in a site that lies in the zone: that is the site, unless a stretch narrows it.
  const [site, ...others] = sites;
  const isWhole = !onLine || (on === zone && sameStretches(onLine.km, reach));
  if (!isWhole || !site) return onLine && { ...onLine, inside: sites };
  return others.length > 0 ? { ...site, inside: others } : site;
}

function surfaceOf({ on }: Footprint): LineSurface | undefined {
  return isLineSurface(on) ? on : undefined;
}

function lineKm({ on, km }: Footprint): Footprint['km'] {
  return isLineSurface(on) ? km : undefined;
}

function intersectSurfaces(a: LineSurface | undefined, b: LineSurface | undefined): LineSurface | undefined {
  if (!a || !b || a === b) return a ?? b;
  if (a === 'dmz') return b;
  if (b === 'dmz') return a;
  return 'mdl';
}

/** True when two footprints allow exactly the same places. */
export function sameFootprint(a: Footprint, b: Footprint): boolean {
  return (
    surfaceOf(a) === surfaceOf(b) &&
    Boolean(a.near) === Boolean(b.near) &&
    sameStretches(lineKm(a), lineKm(b)) &&
    sameSites(sitesOf(a), sitesOf(b))
  );
}

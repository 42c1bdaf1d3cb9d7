/** What claims about place leave open together: one reading where they agree, several where they exclude each other. */

import {
  type Footprint,
  intersectFootprints,
  isLineSurface,
  LINE_SURFACES,
  sameFootprint,
  sitesOf,
  stretchesOf,
} from '#domain/place/footprint.ts';
import { siteKey } from '#domain/place/sites.ts';
import { uniteStretches } from '#domain/place/stretches.ts';
import type { ClaimAbout } from '#domain/record/incident.ts';
import { type AgreeingSet, agreeingSets, type Intersect } from './agreeing-sets.ts';

/** A place that some of the claims leave open together, and to which no other claim agrees. */
export interface PlaceReading {
  readonly footprint: Footprint;
  /** The claims that narrowed the footprint to what it is. */
  readonly setBy: readonly string[];
}

export interface ResolvedPlace {
  /** At least one, from west to east, what lies away from the line last. */
  readonly readings: readonly PlaceReading[];
  /** Those of the readings; several are drawn together. */
  readonly footprints: readonly Footprint[];
  /** The claims exclude each other. Claims that only say 'near' never do, since they set no bound. */
  readonly conflict: boolean;
  /** The claims that narrowed the footprints to what they are. */
  readonly setBy: readonly string[];
}

type PlaceClaim = ClaimAbout<'where'>;

/** null: no claim is given. */
export function resolvePlace(claims: readonly PlaceClaim[]): ResolvedPlace | null {
  if (claims.length === 0) return null;
  const counted = counting(claims, ({ value }) => value);
  const values = counted.map(({ value }) => value);
  const intersect = intersectIn(values);
  const sets = agreeingSets(values, intersect);
  const readings = (
    sets.length > 1 && values.every(({ near }) => near)
      ? unitedReadings(counted)
      : sets.map((set) => readingOf(set, counted, intersect))
  ).sort((a, b) => comparePlaces(a.footprint, b.footprint));
  const setters = new Set(readings.flatMap(({ setBy }) => setBy));
  return {
    readings,
    footprints: readings.map(({ footprint }) => footprint),
    conflict: readings.length > 1 && !readings.some(({ footprint }) => footprint.near),
    setBy: counted.map(({ id }) => id).filter((id) => setters.has(id)),
  };
}

/** True where nothing is left that suits all of them. */
export function areExclusive(footprints: readonly Footprint[]): boolean {
  const counted = counting(footprints, (footprint) => footprint);
  return !counted.some(({ near }) => near) && agreeingSets(counted, intersectIn(counted)).length > 1;
}

/** 'Near' sets no bound: it counts only where nothing does. */
function counting<Item>(items: readonly Item[], footprintOf: (item: Item) => Footprint): readonly Item[] {
  const bounding = items.filter((item) => !footprintOf(item).near);
  return bounding.length > 0 ? bounding : items;
}

/**
 * The two halves of the zone have only the line in common, which nobody means by them: that is a place only where one
 * of the claims names the line, and as far as it does.
 */
function intersectIn(footprints: readonly Footprint[]): Intersect<Footprint> {
  const line = lineOf(footprints.filter(({ on }) => on === 'mdl'));
  return (one, other) => {
    const both = intersectFootprints(one, other);
    if (!both || !areHalves(one, other)) return both;
    return line && intersectFootprints(both, line);
  };
}

/**
 * Claims that only say 'near' and have nothing in common leave all that they name: stretches of one surface united, and
 * nothing that lies in something else besides.
 */
function unitedReadings(claims: readonly PlaceClaim[]): PlaceReading[] {
  const values = claims.map(({ value }) => value);
  const along = LINE_SURFACES.flatMap((on) => uniteAlong(values.filter((one) => one.on === on)));
  const sites = values.filter(({ on }) => !isLineSurface(on));
  const all = [...along, ...sites];
  return all
    .filter((one, at) => !all.some((other, index) => isCovered(one, other, at > index)))
    .map((one) => ({
      footprint: one,
      setBy: claims.filter(({ value }) => isWithin(value, one)).map(({ id }) => id),
    }));
}

/** Those that overlap or touch are one; the surface's whole length where one of them names that. */
function uniteAlong(named: readonly Footprint[]): Footprint[] {
  return named.reduce<Footprint[]>((apart, one) => {
    const touching = apart.filter((other) => touch(one, other));
    const together = [one, ...touching];
    const km = together.every((part) => part.km)
      ? uniteStretches(together.flatMap((part) => part.km ?? []))
      : undefined;
    const others = apart.filter((other) => !touching.includes(other));
    return [...others, { on: one.on, ...(km && { km }), near: true }];
  }, []);
}

function touch({ km: one }: Footprint, { km: other }: Footprint): boolean {
  if (!one || !other) return true;
  return one.some(([from, to]) => other.some(([west, east]) => from <= east && west <= to));
}

/** Of two that are alike the later one lies within the earlier. */
function isCovered(one: Footprint, other: Footprint, isLater: boolean): boolean {
  return one !== other && isWithin(one, other) && (isLater || !sameFootprint(one, other));
}

function isWithin(inner: Footprint, outer: Footprint): boolean {
  const both = intersectFootprints(inner, outer);
  return both !== undefined && sameFootprint(both, inner);
}

/** Everything that claims on the line cover of it. */
function lineOf(named: readonly Footprint[]): Footprint | undefined {
  const [first] = named;
  if (!first) return undefined;
  const km = named.every((one) => one.km) ? uniteStretches(named.flatMap((one) => one.km ?? [])) : undefined;
  return { on: 'mdl', ...(km && { km }), ...(first.near && { near: true }) };
}

function areHalves({ on: one }: Footprint, { on: other }: Footprint): boolean {
  return (one === 'dmz-north' && other === 'dmz-south') || (one === 'dmz-south' && other === 'dmz-north');
}

function readingOf(
  { members, common }: AgreeingSet<Footprint>,
  claims: readonly PlaceClaim[],
  intersect: Intersect<Footprint>,
): PlaceReading {
  const own = members.flatMap((index) => claims[index] ?? []);
  return { footprint: common, setBy: narrowing(own, common, intersect) };
}

/** Claims without which the footprint would be wider; where each is backed by another, all that say the same. */
function narrowing(
  claims: readonly PlaceClaim[],
  common: Footprint,
  intersect: Intersect<Footprint>,
): string[] {
  const needed = claims.filter((claim) => {
    const [first, ...rest] = claims.filter((other) => other !== claim).map((other) => other.value);
    const without =
      first && rest.reduce<Footprint | undefined>((sum, one) => sum && intersect(sum, one), first);
    return !without || !sameFootprint(without, common);
  });
  const saying = claims.filter((claim) => sameFootprint(claim.value, common));
  const setters = needed.length > 0 ? needed : saying;
  return (setters.length > 0 ? setters : claims).map((claim) => claim.id);
}

/** From west to east by the first kilometre, then by the last; what lies away from the line comes last. */
function comparePlaces(one: Footprint, other: Footprint): number {
  const [a, b] = [endsOf(one), endsOf(other)];
  return compare(a[0], b[0]) || compare(a[1], b[1]) || compare(keyOf(one), keyOf(other));
}

function endsOf(footprint: Footprint): readonly [number, number] {
  const stretches = stretchesOf(footprint, Infinity);
  return [stretches[0]?.[0] ?? Infinity, stretches.at(-1)?.[1] ?? Infinity];
}

function keyOf(footprint: Footprint): string {
  return JSON.stringify([footprint.on, footprint.km, sitesOf(footprint).map(siteKey)]);
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sites: named areas and circles round a place, and what is known of how they meet the line, the zone and each other. */
import { distance } from '@turf/turf';
import { intersectStretches, type Stretch, uniteStretches } from './stretches.ts';

/**
 * What a site has in common with the line and the zone. It is worked out once, by data:build, so that claims can
 * be put together without the geography. Absent: nothing, it lies away from the line.
 */
export interface Meets {
  /** The stretches of the line that it covers, in km, to the tenth outwards. */
  readonly mdl?: readonly Stretch[] | undefined;
  /** The stretches of the line beside which it lies in each half of the zone; these hold those of the line itself. */
  readonly 'dmz-north'?: readonly Stretch[] | undefined;
  readonly 'dmz-south'?: readonly Stretch[] | undefined;
  /** All of it lies in the zone. */
  readonly within?: true | undefined;
  /** Ids of the gazetteer's other areas that it overlaps. */
  readonly areas?: readonly string[] | undefined;
}

/** A named area of the gazetteer, or a circle of so many metres round a position. */
export interface Site {
  readonly on: `area:${string}` | 'circle';
  readonly at?: readonly [longitude: number, latitude: number] | undefined;
  readonly metres?: number | undefined;
  readonly meets?: Meets | undefined;
}

type Surface = 'mdl' | 'dmz-north' | 'dmz-south' | 'dmz';

/** What a map of the gazetteer's areas has of a site; undefined of a circle, and of an area that it does not have. */
export function ofArea<T>({ on }: Pick<Site, 'on'>, areas: ReadonlyMap<string, T>): T | undefined {
  return on === 'circle' ? undefined : areas.get(on.slice('area:'.length));
}

export function siteKey({ on, at, metres }: Site): string {
  return on === 'circle' ? `circle ${at?.join(' ')} ${metres}` : on;
}

/** Each site once, circles before areas, the smallest circle first. */
export function uniteSites(one: readonly Site[], other: readonly Site[]): readonly Site[] {
  if (one.length + other.length === 0) return one;
  const byKey = new Map([...one, ...other].map((site) => [siteKey(site), site]));
  return [...byKey.values()].sort(
    (a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || (siteKey(a) < siteKey(b) ? -1 : 1),
  );
}

export function sameSites(a: readonly Site[], b: readonly Site[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length === 0) return true;
  const keys = new Set(a.map(siteKey));
  return b.every((site) => keys.has(siteKey(site)));
}

/** The stretches on which all sites meet a surface; `undefined`, the whole line, where there is no site. */
export function commonReach(sites: readonly Site[], on: Surface): readonly Stretch[] | undefined {
  return sites.reduce<readonly Stretch[] | undefined>(
    (sum, site) => intersectStretches(sum, reachOf(site, on)),
    undefined,
  );
}

function reachOf({ meets }: Site, on: Surface): readonly Stretch[] {
  if (on !== 'dmz') return meets?.[on] ?? [];
  return uniteStretches([...(meets?.['dmz-north'] ?? []), ...(meets?.['dmz-south'] ?? [])]);
}

export function isWithinZone({ meets }: Site): boolean {
  return meets?.within === true;
}

/** True when some two of the sites surely have nothing in common. */
export function anyApart(sites: readonly Site[]): boolean {
  return sites.some((one, index) => sites.slice(index + 1).some((other) => areApart(one, other)));
}

/** Circles are measured; of areas the gazetteer knows which overlap. */
function areApart(a: Site, b: Site): boolean {
  if (a.at && b.at) {
    return distance([...a.at], [...b.at], { units: 'meters' }) > (a.metres ?? 0) + (b.metres ?? 0);
  }
  return !(overlapsArea(a, b) || overlapsArea(b, a));
}

function overlapsArea({ meets }: Site, { on }: Site): boolean {
  return meets?.areas?.some((id) => on === `area:${id}`) ?? false;
}

/** A circle that holds all of a site: what a row has in place of an outline. */
import { bbox, coordAll, distance } from '@turf/turf';
import type { Geography } from '#domain/place/footprint.ts';
import { ofArea, type Site } from '#domain/place/sites.ts';

/** `metres`: its radius; undefined for a position whose precision nobody gives. */
export interface Circle {
  readonly at: readonly [longitude: number, latitude: number];
  readonly metres: number | undefined;
}

const known = new WeakMap<Geography['areas'], Map<string, Circle>>();

/** True of a site that `circleAbout` knows. */
export function hasCircle({ on, at }: Site, areas: Geography['areas']): boolean {
  return at !== undefined || ofArea({ on }, areas) !== undefined;
}

/** Throws RangeError for an area the gazetteer does not have. */
export function circleAbout({ on, at, metres }: Site, areas: Geography['areas']): Circle {
  if (at) return { at, metres };
  const circles = known.get(areas) ?? new Map<string, Circle>();
  known.set(areas, circles);
  const circle = circles.get(on) ?? circleAboutArea(on, areas);
  circles.set(on, circle);
  return circle;
}

/** A point of the gazetteer counts as what lies about it so far, as it does where places are put together. */
const POINT_M = 100;

function circleAboutArea(on: Site['on'], areas: Geography['areas']): Circle {
  const area = ofArea({ on }, areas);
  if (!area) throw new RangeError(`no such area in the gazetteer: ${on}`);
  const [west, south, east, north] = bbox(area);
  const centre = [(west + east) / 2, (south + north) / 2] as const;
  const radii = coordAll(area).map((corner) => distance([...centre], corner, { units: 'meters' }));
  return { at: centre, metres: Math.max(POINT_M, Math.ceil(Math.max(...radii))) };
}

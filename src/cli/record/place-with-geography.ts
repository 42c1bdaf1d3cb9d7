import { type Geography, isLineSurface } from '#domain/place/footprint.ts';
import { meetsOf } from '#domain/place/site-overlaps.ts';
import type { ClaimAbout } from '#domain/record/incident.ts';

type PlaceValue = ClaimAbout<'where'>['value'];

/**
 * A named stretch gets its chainages from the gazetteer; an area or a circle what it meets of line, zone and areas.
 * Throws RangeError for a stretch or an area that the gazetteer does not have.
 */
export function placeWithGeography(value: PlaceValue, geography: Geography): PlaceValue {
  const { on, stretch } = value;
  if (!isLineSurface(on)) {
    const { meets: _, ...site } = value;
    const meets = meetsOf({ ...site, on }, geography);
    return { ...site, ...(meets && { meets }) };
  }
  if (stretch === undefined) return value;
  const named = geography.stretches.get(stretch);
  if (!named) throw new RangeError(`no such stretch in the gazetteer: ${stretch}`);
  return { ...value, km: named.km };
}

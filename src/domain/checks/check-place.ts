/** Places: no more exact than the claims, never a point passed off as a site, derived members up to date. */
import { coordAll } from '@turf/turf';
import type { Geometry } from 'geojson';
import { resolve } from '#domain/evidence/evidence.ts';
import { precisionsOfCircle, radiusOf } from '#domain/evidence/precision.ts';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { kmOfPoint, lengthKm } from '#domain/place/chainage.ts';
import { type Footprint, type Geography, isLineSurface, sitesOf } from '#domain/place/footprint.ts';
import { meetsOf } from '#domain/place/site-overlaps.ts';
import { ofArea, type Site } from '#domain/place/sites.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { Claim, IncidentFeature, PlacePrecision } from '#domain/record/incident.ts';
import { positionFault } from './check-geojson.ts';
import type { Located } from './check-references.ts';
import { checkBasis, sameJson } from './check-time.ts';
import type { Derived } from './derive.ts';

const BUILD = 'run npm run data:build';

/** Faults of a where-claim's footprint; claims about anything else have none. */
export function checkPlaceClaim(claim: Claim, path: string, geography: Geography): Fault[] {
  if (claim.about !== 'where') return [];
  const { on, km, stretch, meets } = claim.value;
  const fault = (member: string, message: string) => [{ path: `${path}.value.${member}`, message }];
  if (!isLineSurface(on)) return checkSite({ ...claim.value, on }, `${path}.value`, geography);
  if (meets) return fault('meets', 'only of an area or a circle');
  if (stretch !== undefined) {
    const named = geography.stretches.get(stretch);
    if (!named) return fault('stretch', `no such stretch in the gazetteer: ${stretch}`);
    return sameJson(km, named.km)
      ? []
      : fault('km', `stale: the gazetteer gives ${JSON.stringify(named.km)}; ${BUILD}`);
  }
  return (km ?? []).flatMap(([from, to], index) => {
    const total = lengthKm(geography.mdl);
    if (from >= to) return fault(`km[${index}]`, 'upside down: a stretch runs from west to east');
    if (from < 0 || to > total) return fault(`km[${index}]`, `beyond the line's ${total.toFixed(1)} km`);
    const before = km?.[index - 1];
    return before && from <= before[1]
      ? fault(`km[${index}]`, 'not east of the stretch before: stretches ascend and do not touch')
      : [];
  });
}

/** An area or a circle: it exists, it lies in Korea, and what it meets is what the geography gives. */
function checkSite(
  {
    km,
    stretch,
    near,
    ...site
  }: Site & Pick<Footprint, 'km' | 'near'> & { readonly stretch?: string | undefined },
  path: string,
  geography: Geography,
): Fault[] {
  const fault = (member: string, message: string) => [{ path: `${path}.${member}`, message }];
  if (km) return fault('km', 'an area or a circle has no chainage of its own');
  if (stretch !== undefined) return fault('stretch', 'only along the line');
  const outside = site.at && positionFault(site.at);
  if (outside) return fault('at', outside);
  if (!site.at && !ofArea(site, geography.areas))
    return fault('on', `no such area in the gazetteer: ${site.on}`);
  const expected = meetsOf(site, geography);
  if (near && !expected && isNearLine(site, geography))
    return fault(
      'near',
      `near ${site.on}, which lies within ${NEAR_KM} km of the line, may be on the line: name a stretch as well`,
    );
  if (sameJson(site.meets, expected)) return [];
  return fault('meets', `stale: the geography gives ${JSON.stringify(expected) ?? 'nothing'}; ${BUILD}`);
}

/** How far from the line a place must be for what is near it to be away from the line, km. */
const NEAR_KM = 30;

/** True for an area or a circle that comes within {@link NEAR_KM} of the line. */
function isNearLine(site: Site, geography: Geography): boolean {
  const area = ofArea(site, geography.areas);
  const outline = site.at ? [[...site.at]] : area ? coordAll(area) : [];
  const reach = NEAR_KM + (site.metres ?? 0) / 1000;
  return outline.some((position) => kmOfPoint(geography.mdl, position).offsetKm < reach);
}

/** The incident's `geometry` and `where` against what its claims add up to. */
export function checkPlace(
  { value: incident, path }: Located<IncidentFeature>,
  derived: Derived,
  geography: Geography,
): Fault[] {
  const { where, claims, unknowns } = incident.properties;
  const { place } = resolve(claims, () => true);
  const at = `${path}.properties.where`;
  const faults = [
    ...checkPrecision(where.precision, place, geography, at),
    ...checkBasis(where.basis, claims, place?.setBy ?? [], at),
  ];
  if (!sameJson(where.alongMdlKm, derived.alongMdlKm)) {
    const expected = JSON.stringify(derived.alongMdlKm);
    faults.push({ path: `${at}.alongMdlKm`, message: `stale: the claims give ${expected}; ${BUILD}` });
  }
  if (!sameJson(where.readings, derived.places)) {
    const expected = JSON.stringify(derived.places);
    faults.push({ path: `${at}.readings`, message: `stale: the claims give ${expected}; ${BUILD}` });
  }
  faults.push(...checkUncertainty(where, place, at));
  if (!place && !unknowns.some(({ about }) => about === 'where')) {
    faults.push({
      path: `${path}.properties.unknowns`,
      message: 'no claim places it, and no unknown says so',
    });
  }
  return faults;
}

/** Darwin Core's radius: of a circle it is the circle's, of a point of the gazetteer what a source gives. */
function checkUncertainty(
  { precision, coordinateUncertaintyInMeters: given }: IncidentFeature['properties']['where'],
  place: ResolvedPlace | null,
  path: string,
): Fault[] {
  const fault = (message: string) => [{ path: `${path}.coordinateUncertaintyInMeters`, message }];
  const radius = place ? radiusOf(place) : undefined;
  if (radius !== undefined) {
    return given === radius
      ? []
      : fault(`${given ?? 'absent'}, but the circle’s radius is ${radius}; ${BUILD}`);
  }
  return given === undefined || precision === 'site' ? [] : fault('only where a source gives a site');
}

/** `geometry` against the derived one: a false pin and a missing footprint are told apart from a stale one. */
export function checkDerivedGeometry(
  found: Geometry | null,
  derived: Geometry | null,
  path: string,
): Fault[] {
  if (sameJson(found, derived)) return [];
  const fault = (message: string) => [{ path: `${path}.geometry`, message: `${message}; ${BUILD}` }];
  if (!derived) return fault(`a ${found?.type}, but no claim gives a place`);
  if (!found) return fault(`null, but the claims give a ${derived.type}`);
  if (found.type === 'Point' && derived.type !== 'Point') {
    return fault(`a Point, but the claims support only a ${derived.type}`);
  }
  return fault('stale: not what the claims and the geography give');
}

export function checkRepresentativePoint(
  { value, path }: Located<IncidentFeature>,
  { representativePoint }: Derived,
): Fault[] {
  if (sameJson(value.properties.where.representativePoint, representativePoint)) return [];
  return [
    {
      path: `${path}.properties.where.representativePoint`,
      message: `stale: the incidents together give ${JSON.stringify(representativePoint)}; ${BUILD}`,
    },
  ];
}

function checkPrecision(
  precision: PlacePrecision,
  place: ResolvedPlace | null,
  geography: Geography,
  path: string,
): Fault[] {
  const allowed = new Set((place?.footprints ?? []).flatMap((one) => precisionsOf(one, geography)));
  if (!place) allowed.add('unknown');
  if (allowed.has(precision)) return [];
  const message = `‘${precision}’, but the claims give ${[...allowed].map((one) => `‘${one}’`).join(' or ')}`;
  return [{ path: `${path}.precision`, message }];
}

/** How exact a footprint may be called. A stretch of line can be a county's or a village's; a site is a point. */
function precisionsOf(footprint: Footprint, geography: Geography): PlacePrecision[] {
  const { on, km } = footprint;
  const ofSites = sitesOf(footprint).flatMap((site) => precisionsOfSite(site, geography));
  if (!isLineSurface(on)) return ofSites;
  return [...ofSites, ...(km ? (['sector', 'county', 'locality'] as const) : (['line'] as const))];
}

function precisionsOfSite(site: Site, { areas }: Geography): readonly PlacePrecision[] {
  if (site.metres !== undefined) return precisionsOfCircle(site.metres);
  return ofArea(site, areas)?.type === 'Point' ? ['site', 'locality'] : ['locality', 'county'];
}

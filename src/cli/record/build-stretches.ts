/** Fills in the gazetteer's chainages from the counties that border the line, at the widest that 1 km steps allow. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { kmOfPoint } from '#domain/place/chainage.ts';
import type { StretchEnds } from '#domain/place/footprint.ts';
import { type Stretch, uniteStretches } from '#domain/place/stretches.ts';
import type { Subject } from '#domain/record/subject.ts';

/** `rows`: km, northern county, southern county, elevation (m); one row a whole km, west to east. */
export interface LineProfile {
  readonly lengthKm: number;
  readonly rows: readonly (readonly [number, string, string, number])[];
}

export interface StretchEntry {
  readonly id: string;
  /** Ids of the counties that border the stretch from the south. */
  readonly southernCounties?: readonly string[];
  /** Those of them that some do not count to it. */
  readonly doubtfulCounties?: readonly string[];
  /** Id of a county that stands for the stretch though another one lies between it and the line. */
  readonly facingCounty?: string;
  readonly km: readonly Stretch[];
  readonly ends?: StretchEnds;
}

/**
 * The stretches on which the counties border the line. A boundary between two rows may be anywhere
 * between them, so each end is taken one row outwards. Throws RangeError when no row has such a county.
 */
export function stretchesOfCounties(counties: readonly string[], { rows, lengthKm }: LineProfile): Stretch[] {
  const last = rows.at(-1)?.[0] ?? 0;
  const own = rows.filter(([, , southern]) => counties.includes(southern));
  if (own.length === 0) throw new RangeError(`no stretch of the line borders ${counties.join(', ')}`);
  return uniteStretches(
    own.map(([km]) => [Math.max(0, km - 1), km >= last ? lengthKm : Math.min(km + 1, lengthKm)]),
  );
}

/**
 * Between which km each end lies: outwards as far as any reading goes, inwards as far as the counties that nobody
 * leaves out. Throws RangeError when all of them are in doubt.
 */
export function endsOfCounties(
  counties: readonly string[],
  doubtful: readonly string[],
  profile: LineProfile,
): StretchEnds {
  const widest = stretchesOfCounties(counties, profile);
  const sure = profile.rows.filter(([, , id]) => counties.includes(id) && !doubtful.includes(id));
  const [first, last] = [sure[0]?.[0], sure.at(-1)?.[0]];
  if (first === undefined || last === undefined)
    throw new RangeError(`nobody counts ${counties.join(', ')} to it without doubt`);
  const isLast = last === profile.rows.at(-1)?.[0];
  return {
    west: [widest[0]?.[0] ?? first, first],
    east: [isLast ? profile.lengthKm : last, widest.at(-1)?.[1] ?? last],
  };
}

/** Within this distance of the line a county is before it in any reading: the zone's half, and as much again. */
const BEFORE_KM = 4;

/**
 * The stretch that a county stands before: all of the line that some of its ground is nearest to, in whole km
 * outwards. That it is meant is sure only where the county comes near. Positions are [longitude, latitude].
 */
export function stretchBefore(
  ground: readonly Position[],
  mdl: readonly Position[],
): Required<Pick<StretchEntry, 'km' | 'ends'>> {
  const nearest = ground.map((position) => kmOfPoint(mdl, position));
  const all = nearest.map(({ km }) => km);
  const near = nearest.filter(({ offsetKm }) => offsetKm <= BEFORE_KM).map(({ km }) => km);
  const [from, to] = [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
  const west: Stretch = [from, Math.ceil(Math.min(...near))];
  const east: Stretch = [Math.floor(Math.max(...near)), to];
  return { km: [[from, to]], ends: { west, east } };
}

/** Rewrites geography/stretches.json of a folder of data where the profile says otherwise; true when it did. */
export function buildStretches(directory: string, { line }: Pick<Subject, 'line'>): boolean {
  const path = join(directory, 'geography', 'stretches.json');
  const profilePath = join(directory, 'geography', 'mdl-profile.json');
  if (!existsSync(profilePath)) return false;
  const profile = JSON.parse(readFileSync(profilePath, 'utf8')) as LineProfile;
  const before = readFileSync(path, 'utf8');
  const entries = (JSON.parse(before) as StretchEntry[]).map((entry) => {
    const { southernCounties, doubtfulCounties = [], facingCounty } = entry;
    if (facingCounty)
      return { ...entry, ...stretchBefore(groundOf(facingCounty, directory), lineOf(line.file, directory)) };
    if (!southernCounties) return entry;
    const ends = endsOfCounties(southernCounties, doubtfulCounties, profile);
    return { ...entry, km: stretchesOfCounties(southernCounties, profile), ends };
  });
  const text = `${JSON.stringify(entries, null, 2)}\n`;
  if (text === before) return false;
  writeFileSync(path, text);
  return true;
}

/** Throws RangeError for a county that border_counties.geojson does not have. */
function groundOf(county: string, directory: string): Position[] {
  const found = features<Polygon | MultiPolygon>(directory, 'border_counties.geojson').find(
    ({ properties }) => properties?.id === county,
  );
  if (!found) throw new RangeError(`no such county: ${county}`);
  const { geometry } = found;
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function lineOf(file: string, directory: string): Position[] {
  return features<LineString>(directory, file)[0]?.geometry.coordinates ?? [];
}

function features<G extends Polygon | MultiPolygon | LineString>(
  directory: string,
  file: string,
): Feature<G>[] {
  const text = readFileSync(join(directory, 'geography', file), 'utf8');
  return (JSON.parse(text) as FeatureCollection<G>).features;
}

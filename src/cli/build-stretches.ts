/** Fills in the gazetteer's chainages from the counties that border the line, at the widest that 1 km steps allow. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stretch, uniteStretches } from '../domain/stretches.ts';

/** `rows`: km, northern county, southern county, elevation (m); one row a whole km, west to east. */
export interface LineProfile {
  readonly lengthKm: number;
  readonly rows: readonly (readonly [number, string, string, number])[];
}

interface StretchEntry {
  readonly id: string;
  readonly southernCounties?: readonly string[];
  readonly km: readonly Stretch[];
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

/** Rewrites data/geography/stretches.json where the profile says otherwise; true when it did. */
export function buildStretches(directory: string): boolean {
  const path = join(directory, 'geography', 'stretches.json');
  const profilePath = join(directory, 'geography', 'mdl-profile.json');
  if (!existsSync(profilePath)) return false;
  const profile = JSON.parse(readFileSync(profilePath, 'utf8')) as LineProfile;
  const before = readFileSync(path, 'utf8');
  const entries = (JSON.parse(before) as StretchEntry[]).map((entry) =>
    entry.southernCounties ? { ...entry, km: stretchesOfCounties(entry.southernCounties, profile) } : entry,
  );
  const text = `${JSON.stringify(entries, null, 2)}\n`;
  if (text === before) return false;
  writeFileSync(path, text);
  return true;
}

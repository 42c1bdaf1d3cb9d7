/** What lies along the line, for the strips above the plot: counties on both sides, and the height of the ground. */
import type { Geography, Stretch } from '#domain/place/footprint.ts';
import type { LineProfile } from '#domain/place/line-profile.ts';

export interface County {
  readonly id: string;
  readonly name: { readonly en: string; readonly ko: string };
  readonly km: Stretch;
}

export interface LineStrips {
  readonly north: readonly County[];
  readonly south: readonly County[];
  /** Chainage in km, and metres above the sea. */
  readonly relief: readonly (readonly [km: number, metres: number])[];
}

/** The profile of a line of `lineKm` as strips; empty ones where nothing is known along it. */
export function stripsOf({ counties, rows }: LineProfile, lineKm: number): LineStrips {
  const strip = (column: 1 | 2): County[] => {
    const strips: { id: string; name: County['name']; km: [number, number] }[] = [];
    for (const row of rows) {
      const id = row[column];
      const last = strips.at(-1);
      if (last) last.km[1] = row[0];
      const named = id === null ? undefined : counties[id];
      if (id !== null && named && id !== last?.id) strips.push({ id, name: named, km: [row[0], lineKm] });
    }
    const end = strips.at(-1);
    if (end) end.km[1] = lineKm;
    return strips;
  };
  return { north: strip(1), south: strip(2), relief: rows.map(([km, , , metres]) => [km, metres]) };
}

export type LandmarkId = 'gyeongui' | 'jsa' | 'arrowhead' | 'donghae';

export interface Landmark {
  readonly id: LandmarkId;
  readonly km: Stretch;
}

/** Chainage of Conference Row, which lies on the line, km; a test compares it with the site in the geography. */
export const JSA_KM = 14.8;
const ROADS: readonly LandmarkId[] = ['gyeongui', 'arrowhead', 'donghae'];

/** The Joint Security Area and the roads that cross the line, west to east. */
export function landmarksOf(geography: Pick<Geography, 'stretches'> | undefined): Landmark[] {
  const roads = geography?.stretches.get('three-roads')?.km ?? [];
  const landmarks = roads.flatMap((km, index): Landmark[] => {
    const id = ROADS[index];
    return id ? [{ id, km }] : [];
  });
  return [...landmarks, { id: 'jsa' as const, km: [JSA_KM, JSA_KM] as const }].sort(
    (a, b) => a.km[0] - b.km[0],
  );
}

export const FRONTS = ['western-front', 'central-front', 'eastern-front'] as const;
export type FrontId = (typeof FRONTS)[number];

/** The fronts at their greatest extent: neighbours overlap where their limits are uncertain. */
export function frontsOf(
  geography: Pick<Geography, 'stretches'> | undefined,
): { id: FrontId; km: Stretch }[] {
  return FRONTS.flatMap((id) => {
    const km = geography?.stretches.get(id)?.km[0];
    return km ? [{ id, km }] : [];
  });
}

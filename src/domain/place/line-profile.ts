/** What lies along the line, kilometre by kilometre: the counties on both sides and the height of the ground. */

export interface CountyName {
  readonly en: string;
  readonly ko: string;
}

/** `km` from the western end, whole and in order from 0; ids of counties, null where none borders; `metres` above the sea. */
export type ProfileRow = readonly [km: number, north: string | null, south: string | null, metres: number];

export interface LineProfile {
  /** By id. */
  readonly counties: Readonly<Record<string, CountyName>>;
  readonly rows: readonly ProfileRow[];
}

/** Of a line along which nothing is known. */
export const NO_PROFILE: LineProfile = { counties: {}, rows: [] };

/** The counties on both sides at a chainage, in km; undefined where the profile does not know both. */
export function countiesAt(
  { counties, rows }: LineProfile,
  km: number,
): { north: CountyName; south: CountyName } | undefined {
  const [, northern, southern] = rows[Math.min(Math.round(km), rows.length - 1)] ?? [];
  const [north, south] = [counties[northern ?? ''], counties[southern ?? '']];
  return north && south && { north, south };
}

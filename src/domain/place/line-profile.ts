/** What lies along the line, kilometre by kilometre: the counties on both sides and the height of the ground. */

export interface CountyName {
  readonly en: string;
  readonly ko: string;
}

/** `km` from the western end, whole and in order from 0; ids of counties, null where none borders; `metres` above the sea. */
export type ProfileRow = readonly [km: number, north: string | null, south: string | null, metres: number];

/** How far two public readings of the line lie apart, from one to the nearest place on the other. */
export interface LineDoubt {
  readonly medianMetres: number;
  /** Nine tenths of the line are no farther apart. */
  readonly ninetiethMetres: number;
  readonly mostMetres: number;
  /** Share of the line where they are more than 50 m apart, 0 to 1. */
  readonly shareOver50Metres: number;
}

export interface LineProfile {
  /** Absent where only one reading is known. */
  readonly doubt?: LineDoubt | undefined;
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

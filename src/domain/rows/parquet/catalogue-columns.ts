/** The columns of a catalogue of rows, as docs/DATA.md defines them. */

/**
 * What a column holds: `key` is text or a whole number, `point` a point as WKB, `time` a timestamp, `flag` a boolean.
 */
export type ColumnContent = 'key' | 'text' | 'time' | 'number' | 'integer' | 'flag' | 'point';

export interface CatalogueColumn {
  readonly name: string;
  readonly content: ColumnContent;
  readonly isRequired: boolean;
}

export const TIME_NAMES = ['start_earliest', 'start_latest', 'end_earliest', 'end_latest'] as const;
export type TimeName = (typeof TIME_NAMES)[number];

export const TEXT_NAMES = ['title', 'title_ko', 'source', 'url'] as const;
export type TextName = (typeof TEXT_NAMES)[number];

export const FLAG_NAMES = ['near', 'beyond'] as const;
export type FlagName = (typeof FLAG_NAMES)[number];

export const NUMBER_NAMES = ['lon', 'lat', 'radius_m', 'km_from', 'km_to'] as const;
export type NumberName = (typeof NUMBER_NAMES)[number];

/** Of GeoParquet: what its own description names as such goes before this name. */
export const POINT_NAME = 'geometry';

/** In the order in which they are read: what says to which incident a row belongs comes first. */
export const CATALOGUE_COLUMNS: readonly CatalogueColumn[] = [
  { name: 'reading', content: 'integer', isRequired: false },
  { name: 'id', content: 'key', isRequired: true },
  ...TEXT_NAMES.map((name) => ({ name, content: 'text', isRequired: name === 'title' }) as const),
  { name: 'kind', content: 'text', isRequired: false },
  ...TIME_NAMES.map((name) => ({ name, content: 'time', isRequired: true }) as const),
  ...NUMBER_NAMES.map((name) => ({ name, content: 'number', isRequired: false }) as const),
  ...FLAG_NAMES.map((name) => ({ name, content: 'flag', isRequired: false }) as const),
  { name: POINT_NAME, content: 'point', isRequired: false },
];

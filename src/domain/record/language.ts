/** The languages that everything is shown in: the interface, the record and the names on the map. */
export const LANGUAGES = ['en', 'ko'] as const;

export type Language = (typeof LANGUAGES)[number];

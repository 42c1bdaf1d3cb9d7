/** The languages that everything is shown in: the interface, the record and the names on the map. */
export const LANGUAGES = ['en', 'ko'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a source may be written in, as BCP 47 tags: the page has a name for each. */
export const SOURCE_LANGUAGES = [...LANGUAGES, 'es', 'id'] as const;

/** The languages that everything is shown in: the interface, the record and the names on the map. */
export type Language = 'en' | 'ko';

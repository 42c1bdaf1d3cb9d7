import { CREDITS } from '#basemap/attribution.ts';

/** Whose work the geography rests on, with licences. */
export const ALL_CREDITS = CREDITS.map(({ text, licence }) => `${text} (${licence})`).join(' · ');

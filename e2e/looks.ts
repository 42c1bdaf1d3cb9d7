import { LANGUAGES, type Language } from '#domain/record/language.ts';
/** The themes and languages in which states are shown. */

export const THEMES = ['light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** How a component is shown. */
export interface ComponentLook {
  readonly theme: Theme;
  readonly language: Language;
}

export const COMPONENT_LOOKS: readonly ComponentLook[] = THEMES.flatMap((theme) =>
  LANGUAGES.map((language) => ({ theme, language })),
);

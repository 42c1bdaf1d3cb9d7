/** The themes and languages in which states are shown. */
import type { LanguageTag } from '#i18n/language.ts';

export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'ko'] as const satisfies readonly LanguageTag[];

export type Theme = (typeof THEMES)[number];

/** How a component is shown. */
export interface ComponentLook {
  readonly theme: Theme;
  readonly language: LanguageTag;
}

export const COMPONENT_LOOKS: readonly ComponentLook[] = THEMES.flatMap((theme) =>
  LANGUAGES.map((language) => ({ theme, language })),
);

import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The map's two fonts, for `text-font`. The engine draws them from the files named in the style's
 * `font-faces`, and loads a file only when a character it covers is set.
 */
export const FONT_REGULAR = ['DMZ Sans Regular'];
export const FONT_STRONG = ['DMZ Sans Semibold'];

/**
 * Which file covers what. The same ranges stand in src/ui/theme/fonts.css; a test compares them.
 * Latin, punctuation, arrows and mathematical signs in one file, Hangul in the other; the Latin file
 * also has the Hangul that the English interface shows, 한국어, and comes first for it.
 */
export const LATIN_RANGES = ['U+0000-10FF', 'U+2000-2FFF', 'U+AD6D', 'U+C5B4', 'U+D55C'];
export const HANGUL_RANGES = [
  'U+1100-11FF',
  'U+3000-318F',
  'U+3380-33DF',
  'U+A960-A97F',
  'U+AC00-D7FF',
  'U+FF00-FFEF',
];

/** Paths of the font files under the app's public root. */
export const FONT_FILES = {
  regularLatin: 'fonts/dmz-sans-regular-latin.woff2',
  regularHangul: 'fonts/dmz-sans-regular-hangul.woff2',
  strongLatin: 'fonts/dmz-sans-semibold-latin.woff2',
  strongHangul: 'fonts/dmz-sans-semibold-hangul.woff2',
} as const;

/** @param assetBase absolute URL of the app's public root, ending in '/' */
export function fontFaces(assetBase: string): FontFacesSpecification {
  const face = (latin: string, hangul: string) => [
    { url: assetBase + latin, 'unicode-range': LATIN_RANGES },
    { url: assetBase + hangul, 'unicode-range': HANGUL_RANGES },
  ];
  return {
    [FONT_REGULAR.join()]: face(FONT_FILES.regularLatin, FONT_FILES.regularHangul),
    [FONT_STRONG.join()]: face(FONT_FILES.strongLatin, FONT_FILES.strongHangul),
  };
}

/** Symbols of the kinds: seen on every colour of the map that they are drawn on, and told apart without colour and with it. */
import { PALETTES } from '#basemap/flavors.ts';
import type { Fault } from '#domain/record/faults.ts';
import { type Kind, SUBJECT_FILE } from '#domain/record/subject.ts';
import { colorDifference, contrastRatio } from './color-difference.ts';
import { themeColors } from './theme-colors.ts';

/** WCAG 2.2, 1.4.11: graphics that have to be understood. */
const LEAST_CONTRAST = 3;
/** CIE76 difference below which two colours are easily taken for each other; about 2.3 is just noticeable. */
const LEAST_DIFFERENCE = 10;

interface MapColor {
  readonly name: string;
  readonly color: string;
}

/** What the symbols lie on: the land of the base map, and the panels. */
function mapColors(): MapColor[] {
  return (['light', 'dark'] as const).flatMap((theme) => [
    { name: `the land of the ${theme} base map`, color: PALETTES[theme].land },
    { name: `the neighbouring land of the ${theme} base map`, color: PALETTES[theme].neighbour },
    { name: `the panels of the ${theme} theme`, color: themeColors(theme)['paper-raised'] ?? '' },
  ]);
}

/** Faults of the kinds' colours and shapes; none where every kind can be seen and told from every other. */
export function kindContrastFaults(kinds: readonly Kind[]): Fault[] {
  const all = mapColors();
  return kinds.flatMap((kind, index) => {
    const path = `${SUBJECT_FILE}: kinds[${index}]`;
    const before = kinds.slice(0, index);
    return [
      ...tooFaint(kind, all).map((message) => ({ path: `${path}.color`, message })),
      ...before.flatMap((other) => {
        // Colour is not seen alike by all, so that it can help to tell two kinds apart, but not do it alone.
        const sameShape = { path: `${path}.shape`, message: `the shape of ${other.id} too` };
        const sameColor = { path: `${path}.color`, message: `hard to tell from the colour of ${other.id}` };
        return [
          ...(other.shape === kind.shape ? [sameShape] : []),
          ...(colorDifference(other.color, kind.color) > LEAST_DIFFERENCE ? [] : [sameColor]),
        ];
      }),
    ];
  });
}

function tooFaint({ color }: Kind, all: readonly MapColor[]): string[] {
  return all.flatMap((under) => {
    const ratio = contrastRatio(color, under.color);
    if (ratio >= LEAST_CONTRAST) return [];
    // Cut, not rounded: 2.96 must not read as 3.0.
    const read = (Math.floor(ratio * 10) / 10).toFixed(1);
    return [`${read}:1 against ${under.name}; ${LEAST_CONTRAST}:1 is the least`];
  });
}

/** Land, zone and line under the incidents of a page's picture, and the names that it is read by. */

import { PALETTES } from '#basemap/flavors.ts';
import { lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import type { Language } from '#domain/record/language.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { element, type Markup, markup } from '#pages/markup.ts';
import type { PageContext } from '#pages/page-context.ts';
import type { Frame } from '#picture/frame.ts';
import { groundShapes } from '#picture/ground.ts';
import { nameShape, nameShapes } from '#picture/names.ts';

/** Colours are attributes, so that a picture by itself has them too; the style sheet of a page sets those of its theme. */
const COLORS = PALETTES.light;

const drawn = new WeakMap<PageContext, Map<string, Markup>>();

/** Nearly all pictures have the same ground: it is drawn once for each frame. */
export function groundMarkup(context: PageContext, frame: Frame): Markup {
  const known = drawn.get(context) ?? new Map<string, Markup>();
  drawn.set(context, known);
  const key = [frame.width, frame.height, ...frame.bounds].join(' ');
  const found =
    known.get(key) ?? markup`${groundShapes(context.ground, context.geography, frame, COLORS).map(element)}`;
  known.set(key, found);
  return found;
}

interface NameOptions {
  readonly language: Language;
  /** px. */
  readonly size: number;
}

/** The names of places and of the two countries. */
export function namesMarkup(
  { ground, geography }: PageContext,
  frame: Frame,
  { language, size }: NameOptions,
): Markup {
  const { names } = pageWordsFor(language);
  const middle = pointAtKm(geography.mdl, lengthKm(geography.mdl) / 2);
  const [x, y] = frame.project(middle);
  const country = { size: size * 1.15, kind: 'country', colors: COLORS } as const;
  const shapes = [
    ...nameShapes(ground.places, frame, { language, size, colors: COLORS }),
    nameShape(names.north, x, y - frame.height * 0.27, country),
    nameShape(names.south, x, y + frame.height * 0.33, country),
  ];
  return markup`${shapes.map(element)}`;
}

/** Land, zone and line under the incidents of a picture, and the names that it is read by. */

import { PALETTES } from '#basemap/flavors.ts';
import { lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import type { Language } from '#domain/record/language.ts';
import { pageWordsFor } from '#i18n/pages-words.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageContext, PlaceName } from '#pages/page-context.ts';
import type { Frame } from './frame.ts';
import { areaData, figure, lineData } from './path-data.ts';

/** Colours are attributes, so that a picture by itself has them too; the style sheet of a page sets those of its theme. */
const COLORS = PALETTES.light;
export const FAMILY = 'Pretendard';

const drawn = new WeakMap<PageContext, Map<string, Markup>>();

/** Nearly all pictures have the same ground: it is drawn once for each frame. */
export function groundMarkup(context: PageContext, frame: Frame): Markup {
  const known = drawn.get(context) ?? new Map<string, Markup>();
  drawn.set(context, known);
  const key = [frame.width, frame.height, ...frame.bounds].join(' ');
  const found = known.get(key) ?? drawGround(context, frame);
  known.set(key, found);
  return found;
}

function drawGround({ ground, geography }: PageContext, frame: Frame): Markup {
  const { width, height, bounds } = frame;
  const inSight = ground.land.filter(
    ([outer]) => outer?.some((position) => isWithin(position, bounds)) ?? false,
  );
  return markup`<rect class="water" width="${width}" height="${height}" fill="${COLORS.water}"/>
<path class="land" d="${areaData(inSight.flat(), frame)}" fill="${COLORS.land}" stroke="${COLORS.coast}" stroke-width="1" fill-rule="evenodd"/>
<path class="zone" d="${areaData([...geography.dmz.north, ...geography.dmz.south], frame)}" fill="${COLORS.dmz}" fill-opacity="0.28"/>
<path class="line" d="${lineData(geography.mdl, frame)}" fill="none" stroke="${COLORS.mdl}" stroke-width="2" stroke-linejoin="round"/>`;
}

/** True of what is in sight, or near enough that an edge of it may be. */
function isWithin(
  [longitude = 0, latitude = 0]: readonly number[],
  [west, south, east, north]: Frame['bounds'],
): boolean {
  const [across, along] = [(east - west) / 2, (north - south) / 2];
  return (
    longitude > west - across &&
    longitude < east + across &&
    latitude > south - along &&
    latitude < north + along
  );
}

interface NameOptions {
  readonly language: Language;
  /** px. */
  readonly size: number;
}

/** Names that can be read: of two that would meet one is left out, a minor one first. */
export function namesMarkup({ ground, geography }: PageContext, frame: Frame, options: NameOptions): Markup {
  const { language, size } = options;
  const { names } = pageWordsFor(language);
  const middle = pointAtKm(geography.mdl, lengthKm(geography.mdl) / 2);
  const [x, y] = frame.project(middle);
  const large = size * 1.15;
  const ordered = ground.places.toSorted((a, b) => Number(b.isMajor) - Number(a.isMajor));
  const boxes: Box[] = [];
  const placed = ordered.flatMap((place) => {
    const set = nameAt(place, frame, options);
    if (!isWithinFrame(set.box, frame) || boxes.some((box) => meet(box, set.box))) return [];
    boxes.push(set.box);
    return [placeMarkup(place, set, size)];
  });
  return markup`${placed}
${textMarkup(names.north, x, y - frame.height * 0.27, { size: large, kind: 'country' })}
${textMarkup(names.south, x, y + frame.height * 0.33, { size: large, kind: 'country' })}`;
}

/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];

interface SetName {
  readonly text: string;
  readonly dot: readonly [number, number];
  readonly at: readonly [number, number];
  readonly anchor: Anchor;
  /** Of dot and name together, roughly. */
  readonly box: Box;
}

/** How wide a character is, roughly, in shares of its height. */
const WIDE: Readonly<Record<Language, number>> = { en: 0.56, ko: 0.9 };

function nameAt({ name, at, side }: PlaceName, frame: Frame, { language, size }: NameOptions): SetName {
  const text = name[language];
  const [x, y] = frame.project(at);
  const away = size * 0.6;
  const width = text.length * WIDE[language] * size;
  const isLeft = side === 'left';
  return {
    text,
    dot: [x, y],
    at: [x + (isLeft ? -away : away), y + size * 0.35],
    anchor: isLeft ? 'end' : 'start',
    box: [
      isLeft ? x - away - width : x - away / 2,
      y - size * 0.6,
      isLeft ? x + away / 2 : x + away + width,
      y + size * 0.6,
    ],
  };
}

function isWithinFrame([left, top, right, bottom]: Box, { width, height }: Frame): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function placeMarkup({ isMajor }: PlaceName, { text, dot, at, anchor }: SetName, size: number): Markup {
  return markup`<g class="${isMajor ? 'place' : 'place minor'}"><circle class="dot" cx="${figure(dot[0])}" cy="${figure(dot[1])}" r="${figure(size * 0.18)}" fill="${COLORS.dot}"/>${textMarkup(
    text,
    ...at,
    { size, kind: 'name', anchor },
  )}</g>`;
}

type Anchor = 'start' | 'middle' | 'end';

interface TextOptions {
  readonly size: number;
  readonly kind: 'country' | 'name';
  readonly anchor?: Anchor;
}

function textMarkup(
  text: string,
  x: number,
  y: number,
  { size, kind, anchor = 'middle' }: TextOptions,
): Markup {
  const color = kind === 'country' ? COLORS.countryLabel : COLORS.cityLabel;
  const spacing = kind === 'country' ? markup` letter-spacing="${figure(size * 0.08)}"` : null;
  return markup`<text class="${kind}" x="${figure(x)}" y="${figure(y)}" text-anchor="${anchor}" font-family="${FAMILY}" font-size="${figure(size)}" fill="${color}" stroke="${COLORS.halo}" stroke-width="${figure(size * 0.22)}" stroke-linejoin="round" paint-order="stroke"${spacing}>${text}</text>`;
}

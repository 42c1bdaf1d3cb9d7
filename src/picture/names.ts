/** The names that a drawn map is read by: of two that would meet one is left out, a minor one first. */
import type { Palette } from '#basemap/flavors.ts';
import type { Language } from '#domain/record/language.ts';
import type { Frame } from './frame.ts';
import type { PlaceName } from './ground.ts';
import { figure } from './path-data.ts';
import type { Shape } from './shape.ts';

/** The type of drawn maps; the page has it under a name of its own. */
export const FAMILY = 'Pretendard';

interface NameOptions {
  readonly language: Language;
  /** px. */
  readonly size: number;
  readonly colors: Palette;
}

export function nameShapes(
  places: readonly PlaceName[],
  frame: Frame,
  options: NameOptions,
  taken: readonly Box[] = [],
): readonly Shape[] {
  const ordered = places
    .filter(({ fromZoom = 0 }) => fromZoom <= frame.zoom)
    .toSorted((a, b) => Number(b.isMajor) - Number(a.isMajor) || (a.fromZoom ?? 0) - (b.fromZoom ?? 0));
  const boxes = [...taken];
  return ordered.flatMap((place) => {
    const isFree = ({ box }: SetName) => isWithinFrame(box, frame) && !boxes.some((one) => meet(one, box));
    const set = sidesOf(place)
      .map((side) => nameAt({ ...place, side }, frame, options))
      .find(isFree);
    if (!set) return [];
    boxes.push(set.box);
    return [placeShape(place, set, options)];
  });
}

/** Only where something lies already is a name set on the other side. */
function sidesOf({ side, fromZoom }: PlaceName): readonly PlaceName['side'][] {
  if (fromZoom === undefined) return [side];
  return side === 'left' ? ['left', 'right'] : ['right', 'left'];
}

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

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

function placeShape(
  { isMajor }: PlaceName,
  { text, dot, at, anchor }: SetName,
  { size, colors }: NameOptions,
): Shape {
  const circle: Shape = {
    name: 'circle',
    attributes: {
      class: 'dot',
      cx: figure(dot[0]),
      cy: figure(dot[1]),
      r: figure(size * 0.18),
      fill: colors.dot,
    },
  };
  return {
    name: 'g',
    attributes: { class: isMajor ? 'place' : 'place minor' },
    children: [circle, nameShape(text, ...at, { size, kind: 'name', colors, anchor })],
  };
}

type Anchor = 'start' | 'middle' | 'end';

interface TextOptions extends Pick<NameOptions, 'size' | 'colors'> {
  readonly kind: 'country' | 'name';
  readonly anchor?: Anchor;
}

/** What the name of a country takes, roughly; its middle is at the point. */
export function countryBox(text: string, x: number, y: number, size: number): Box {
  const half = (text.length * size * 0.72) / 2;
  return [x - half, y - size, x + half, y + size * 0.5];
}

/** A name with a rim of the ground around it. */
export function nameShape(
  text: string,
  x: number,
  y: number,
  { size, kind, colors, anchor = 'middle' }: TextOptions,
): Shape {
  return {
    name: 'text',
    attributes: {
      class: kind,
      x: figure(x),
      y: figure(y),
      'text-anchor': anchor,
      'font-family': FAMILY,
      'font-size': figure(size),
      fill: kind === 'country' ? colors.countryLabel : colors.cityLabel,
      stroke: colors.halo,
      'stroke-width': figure(size * 0.22),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      ...(kind === 'country' && { 'letter-spacing': figure(size * 0.08) }),
    },
    children: [text],
  };
}

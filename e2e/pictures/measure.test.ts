/** Faults planted in the very pictures that are kept, which the tolerant measure must find, and what it must let pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { PALETTES } from '#basemap/flavors.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { SUBJECT } from '#testing/subject.ts';
import type { Box } from '../pixels.ts';
import { colorOf } from '../pixels.ts';
import { differences } from './measure.ts';
import type { Picture } from './planes.ts';
import {
  cropped,
  distance,
  dithered,
  erased,
  grown,
  halfway,
  jittered,
  marksOf,
  moved,
  recolored,
  wholeOf,
} from './planted.ts';

const KEPT = 'e2e/baselines';
const [BROWSER = ''] = readdirSync(KEPT);

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
/** What moves a label: to the right, down, to the left, up. */
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
/** Where the base map is free of panels in its pictures. */
const OPEN = { x: 8, y: 8, width: 540, height: 250 };

function kept(name: string): Picture {
  return PNG.sync.read(readFileSync(`${KEPT}/${BROWSER}/${name}.png`));
}

/** A label of the base map, with a little of the map around it. */
interface Label {
  readonly name: string;
  readonly around: Picture;
  readonly box: Box;
  readonly theme: Theme;
}

const LABELS: readonly Label[] = THEMES.flatMap((theme) =>
  ['cheorwon', 'peninsula'].flatMap((place) => {
    const picture = kept(`basemap.spec.ts/${place}-${theme}-en`);
    const marks = ['cityLabel', 'townLabel', 'lineLabel'] as const;
    return marks.flatMap((kind) =>
      marksOf(picture, colorOf(PALETTES[theme][kind]), 6)
        .filter(isWord)
        .map((box) => {
          const margin = grown(box, 24);
          return {
            name: `${place}, ${theme}: ${kind} at ${box.x}, ${box.y}`,
            around: cropped(picture, margin),
            box: { ...grown(box, 2), x: Math.min(24, box.x) - 2, y: Math.min(24, box.y) - 2 },
            theme,
          };
        }),
    );
  }),
);

function isWord({ x, y, width, height }: Box): boolean {
  const isOpen =
    x >= OPEN.x && y >= OPEN.y && x + width <= OPEN.x + OPEN.width && y + height <= OPEN.y + OPEN.height;
  return isOpen && width >= 16 && width <= 200 && height >= 6 && height <= 26;
}

/** The ribbons of the first view, in the colours of their kinds. */
const HOME = kept('baselines.spec.ts/home-desktop-light-en');
const MAP = { x: 500, y: 100, width: 380, height: 280 };
const HOME_MAP = cropped(HOME, MAP);
const RIBBONS = (['mdl-crossing', 'mine-explosion', 'fortification'] as const).map((kind) => ({
  kind,
  color: colorOf(styleOf(SUBJECT, kind).color),
}));

test('there are labels and ribbons to plant faults in', () => {
  expect(LABELS.length).toBeGreaterThan(15);
  for (const { kind, color } of RIBBONS)
    expect(marksOf(HOME_MAP, color, 12).filter(({ width }) => width > 40).length, kind).toBeGreaterThan(0);
});

test('a label that stands 6 pixels elsewhere is found, whichever way it went', () => {
  for (const { name, around, box } of LABELS)
    for (const [dx, dy] of DIRECTIONS)
      expect(differences(moved(around, box, 6 * dx, 6 * dy), around), `${name} ${dx} ${dy}`).not.toEqual([]);
});

test('a label that is gone, or has come, is found', () => {
  for (const { name, around, box } of LABELS) {
    const without = erased(around, box, () => true);
    expect(differences(without, around), name).not.toEqual([]);
    expect(differences(around, without), name).not.toEqual([]);
  }
});

test('a label in another colour is found', () => {
  for (const { name, around, box, theme } of LABELS) {
    const ink = colorOf(PALETTES[theme].cityLabel);
    const other = recolored(around, box, ink, colorOf(theme === 'light' ? '#8a2f22' : '#c07a3a'));
    expect(differences(other, around), name).not.toEqual([]);
  }
});

test('a ribbon that is gone is found', () => {
  for (const { kind, color } of RIBBONS) {
    const without = erased(HOME_MAP, wholeOf(HOME_MAP), (one) => distance(one, color) < 90);
    expect(differences(without, HOME_MAP), kind).not.toEqual([]);
  }
});

test('a ribbon in the colour of another kind, or a little off its own, is found', () => {
  for (const { kind, color } of RIBBONS) {
    const steps = [1, -1].map((sign) => color.map((value) => value + sign * 24) as [number, number, number]);
    const other = RIBBONS.find((one) => one.kind !== kind)?.color ?? color;
    for (const to of [other, ...steps])
      expect(
        differences(recolored(HOME_MAP, wholeOf(HOME_MAP), color, to), HOME_MAP),
        `${kind} ${to}`,
      ).not.toEqual([]);
  }
});

test('ground that is a little lighter or darker is found', () => {
  for (const by of [12, -12]) {
    const other = {
      ...HOME_MAP,
      data: HOME_MAP.data.map((value, at) => (at % 4 === 2 ? value + by : value)),
    };
    expect(differences(other, HOME_MAP)).not.toEqual([]);
  }
});

test('a picture of another size is found', () => {
  const [found] = differences(cropped(HOME, { ...wholeOf(HOME), height: HOME.height - 1 }), HOME);
  expect(found).toMatchObject({ question: 'size' });
});

test('a picture is like itself, and like itself with other edges, letters and shades', () => {
  const phones = ['selected-phone-dark-ko', 'decades-line-phone-light-ko'];
  for (const name of ['map', ...phones]) {
    const picture = name === 'map' ? HOME_MAP : kept(`baselines.spec.ts/${name}`);
    expect(differences(picture, picture), name).toEqual([]);
    expect(differences(jittered(picture, 48), picture), `${name}, edges`).toEqual([]);
    expect(differences(dithered(picture, 3), picture), `${name}, shades`).toEqual([]);
    const [here, beside] = [0, 1].map((by) => {
      const { width, height } = picture;
      return cropped(picture, { x: by, y: by, width: width - 1, height: height - 1 });
    }) as [Picture, Picture];
    expect(differences(here, beside), `${name}, a pixel down and to the right`).toEqual([]);
  }
});

test('a label that stands a pixel elsewhere is where it was', () => {
  for (const { name, around, box } of LABELS) {
    for (const [dx, dy] of DIRECTIONS)
      expect(differences(moved(around, box, dx, dy), around), `${name} ${dx} ${dy}`).toEqual([]);
    expect(differences(halfway(around, box), around), name).toEqual([]);
  }
});

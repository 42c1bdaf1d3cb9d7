/** The base map by itself: six cameras in every look, nothing blank, nothing cut, every letter from our own fonts. */

import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { PALETTES } from '#basemap/flavors.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { messagesFor } from '#i18n/language.ts';
import { KINDS } from '#testing/subject.ts';
import { firstView, mapIdle } from './first-view.ts';
import { goTo } from './go-to.ts';
import { expect, test } from './guard.ts';
import { expectPicture } from './pictures/expect-picture.ts';
import { type Box, pixelsOfColor, variety } from './pixels.ts';

const WINDOW = { width: 1040, height: 680 };
/** What is free of panels in it, in pixels of the page. */
const OPEN_MAP = { x: 420, y: 150, width: 560, height: 380 };
/** The same at 400 × 560. */
const OPEN_PHONE_MAP = { x: 0, y: 122, width: 400, height: 200 };
/** zoom/latitude/longitude, as in the address. */
const CAMERAS = {
  peninsula: '5.6/38.1/127.4',
  dmz: '8.4/38.2/127.5',
  jsa: '12/37.956/126.677',
  cheorwon: '10/38.29/127.2',
  goseong: '10/38.5/128.25',
  nll: '8/37.7/125.4',
};

/** Where none of the cameras is. */
const START = '7/36.5/128';

async function pictureOf(page: Page, clip?: Box): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ animations: 'disabled', ...(clip && { clip }) }));
}

/** The address of a view without incidents: the base map alone. */
function bare(camera: string, look: Readonly<Record<string, string>> = {}): string {
  return `/?${new URLSearchParams({ map: camera, off: KINDS.join(','), ...look })}`;
}

async function open(page: Page, camera: string, look?: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(bare(camera, look));
  await mapIdle(page);
}

test.use({ viewport: WINDOW });

for (const theme of ['light', 'dark'])
  test(`six cameras look as they were signed off (${theme}, en and ko)`, async ({ page }) => {
    test.slow();
    // One page for all: each new one has to make the engine's programs again, which software takes long to do.
    await open(page, START, { theme, lang: 'en' });
    for (const lang of ['en', 'ko'] as const) {
      for (const [name, camera] of Object.entries(CAMERAS)) {
        await goTo(page, bare(camera, { theme, lang }));
        await expectPicture(page, `${name}-${theme}-${lang}`, { clip: OPEN_MAP });
      }
      await page.getByRole('button', { name: messagesFor(lang).otherLanguage }).click();
      await mapIdle(page);
    }
  });

/** Land in the north and on the line; in the south, and the Han estuary, where the DMZ's tiles end. */
const PLACES = [
  ['39.03/125.75', '38.3/127.4'],
  ['37.55/127', '37.75/126.4'],
];

for (const places of PLACES)
  test(`at ${places.join(' and ')} the map is blank at no zoom from 4 to 12`, async ({ page }) => {
    test.slow();
    // A wide screen may not zoom out so far: the map would show more than its bounds.
    await page.setViewportSize({ width: 400, height: 560 });
    await open(page, `12.5/${places[0]}`, { theme: 'light' });
    for (const place of places)
      for (let zoom = 12; zoom >= 4; zoom -= 1) {
        await goTo(page, bare(`${zoom}/${place}`));
        expectDrawn(await pictureOf(page, OPEN_PHONE_MAP), `${place}, zoom ${zoom}`);
      }
  });

function expectDrawn(picture: PNG, where: string): void {
  const { land, water } = PALETTES.light;
  const { width, height } = picture;
  const all = { x: 0, y: 0, width, height };
  const ground = pixelsOfColor(picture, all, land) + pixelsOfColor(picture, all, water);
  expect(ground / (width * height), `${where}: land and water`).toBeGreaterThan(0.4);
  expect(variety(picture).colors, `${where}: colours`).toBeGreaterThan(100);
  expect(variety(picture).commonest, `${where}: share of one colour`).toBeLessThan(0.9);
}

/**
 * Kimhwa stands 33 pixels west of an edge between tiles of zoom 10, which its name crosses. A hair farther
 * out the tiles are those of zoom 9, in whose midst it stands: a name that were cut would lose its end.
 */
test('no name is cut where tiles meet', async ({ page }) => {
  const kimhwa = '38.42058/127.59453';
  await open(page, `9.99/${kimhwa}`, { theme: 'light' });
  const ink = async () => {
    const picture = await pictureOf(page);
    const canvas = await page.locator(`[${MAP_STATE}] canvas`).first().boundingBox();
    const middle = { x: (canvas?.width ?? 0) / 2, y: (canvas?.y ?? 0) + (canvas?.height ?? 0) / 2 };
    const box = { x: middle.x + 4, y: middle.y - 12, width: 90, height: 24 };
    const { cityLabel } = PALETTES.light;
    const right = { ...box, x: middle.x + 33, width: 40 };
    return [box, right].map((part) => pixelsOfColor(picture, part, cityLabel, 60));
  };
  const [whole = 0, end = 0] = await ink();
  expect(end).toBeGreaterThan(20);
  await goTo(page, bare(`10.01/${kimhwa}`));
  const [wholeAcross = 0, endAcross = 0] = await ink();
  expect(wholeAcross / whole).toBeGreaterThan(0.9);
  expect(wholeAcross / whole).toBeLessThan(1.1);
  expect(endAcross / end).toBeGreaterThan(0.85);
});

test('every letter on the map comes from our own files', async ({ page }) => {
  await open(page, CAMERAS.cheorwon, { lang: 'ko' });
  const drawn = await page.evaluate(
    async (text) => {
      await document.fonts.ready;
      const ofTheEngine = [...document.fonts].filter(({ family }) => /maplibre-gl-font-face/.test(family));
      const context = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      const pixelsOf = (glyph: string, families: string) => {
        context.clearRect(0, 0, 64, 64);
        context.font = `40px ${families}`;
        context.fillText(glyph, 8, 48);
        return context.getImageData(0, 0, 64, 64).data.join('');
      };
      const families = ofTheEngine.map(({ family }) => `"${family}"`.replaceAll('""', '"')).join(', ');
      const glyphs = [...text];
      const pictures = glyphs.map((glyph) => pixelsOf(glyph, families));
      return {
        hasFiles: ofTheEngine.length > 0,
        loaded: ofTheEngine.every(({ status }) => status === 'loaded'),
        different: new Set(pictures).size,
        // What no font has is drawn as the box that stands for a missing glyph.
        boxes: pictures.filter((picture) => picture === pixelsOf('\u{10FFFD}', families)).length,
        // A browser that lacks a glyph takes another font: here the page's own, or serif.
        foreign: glyphs.filter((glyph, at) => pixelsOf(glyph, 'serif') === pictures[at]).join(''),
      };
    },
    '군사분계선철원평강kmNLL0123456789'
      .split('')
      .filter((glyph, at, all) => all.indexOf(glyph) === at)
      .join(''),
  );
  expect(drawn).toEqual({ hasFiles: true, loaded: true, different: 23, boxes: 0, foreign: '' });
});

test('an English first view loads no Hangul file', async ({ page }) => {
  const files = await firstView(page);
  const fonts = files.map(({ path }) => path).filter((path) => path.startsWith('fonts/'));
  expect(fonts).toContain('fonts/dmz-sans-regular-latin.woff2');
  expect(fonts.filter((path) => path.includes('hangul'))).toEqual([]);
});

test('the relief and the tiles of a first view stay light', async ({ page }) => {
  const files = await firstView(page);
  const bytesOf = (path: string) =>
    files.filter((file) => file.path === path).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(bytesOf('basemap/relief.pmtiles')).toBeGreaterThan(0);
  expect(bytesOf('basemap/relief.pmtiles')).toBeLessThan(110_000);
  expect(bytesOf('basemap/basemap.pmtiles')).toBeLessThan(90_000);
});

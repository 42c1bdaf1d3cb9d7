/** Many incidents on a canvas of their own above the map: where they are, how much ink they have, and that the map rests. */
import type { Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import { EVENT_COUNT, MAP_STATE } from '#features/map/map-state.ts';
import type { Camera } from '#state/view.ts';
import type { PlacedRow } from '#testing/rows/table-of-places.ts';
import { SUBJECT } from '#testing/subject.ts';
import type {} from './event-map/event-map.ts';
import { expect } from './guard.ts';
import { type Box, differingBox, pictureOf } from './pixels.ts';
import { testOfPage } from './serve-page.ts';

const test = testOfPage('e2e/event-map');

// Incidents are told from the ground below them, whatever that is.
test.use({ viewport: { width: 900, height: 600 }, tiles: 'none' });
test.slow();

/** The kind whose symbol has its middle where its place is. */
const CIRCLE = SUBJECT.kinds.findIndex(({ shape }) => shape === 'circle');
/** Radius of the ring around a highlighted symbol, px. */
const RING = 18 * 0.95;
const NEAR: Camera = { longitude: 127.4, latitude: 38.3, zoom: 9, bearing: 0, pitch: 0 };

async function settled(page: Page): Promise<void> {
  await expect(page.locator('#map')).toHaveAttribute(MAP_STATE, 'idle', { timeout: 60_000 });
}

async function open(page: Page, rows: readonly PlacedRow[], camera = NEAR): Promise<void> {
  await page.goto('./');
  await settled(page);
  await page.evaluate((camera) => window.eventMap.view(camera), camera);
  await settled(page);
  await page.evaluate((rows) => window.eventMap.open(rows), rows);
  await settled(page);
}

/** By the numbers of incidents: 0 out, 2 possible, 4 certain. */
async function show(page: Page, codes: readonly (0 | 2 | 4)[]): Promise<PNG> {
  await page.evaluate((codes) => window.eventMap.setCodes(codes), codes);
  await settled(page);
  return pictureOf(page);
}

/** How much darker each pixel of a box is than the ground below it, in all. */
function inkIn(ground: PNG, drawn: PNG, box: Box): number {
  let ink = 0;
  for (const { at } of pixelsOf(drawn, box)) ink += darkness(drawn, at) - darkness(ground, at);
  return ink;
}

function darkness({ data }: PNG, at: number): number {
  return 255 - (data[at + 1] as number);
}

function* pixelsOf({ width, height }: PNG, box: Box) {
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y += 1)
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x += 1)
      yield { x, y, at: (y * width + x) * 4 };
}

test('ink along the line is the sum of what each incident spreads over it', async ({ page }) => {
  const single = { kmFrom: 96, kmTo: 104 };
  await open(page, [single, single, single], { ...NEAR, longitude: 127.3, latitude: 38.33, zoom: 10 });
  const ground = await show(page, [0, 0, 0]);
  const all: Box = { x: 0, y: 0, width: ground.width, height: ground.height };
  const ink = async (...codes: (0 | 2 | 4)[]) => inkIn(ground, await show(page, codes), all);
  // The tallest measures the rest: three on each other are as high as the strip may be, and so is one alone.
  const three = await ink(4, 4, 4);
  expect(three).toBeGreaterThan(1000);
  const [mixed, possible] = [await ink(4, 4, 2), await ink(2, 2, 2)];
  expect(mixed).toBeLessThan(three);
  expect(possible).toBeLessThan(0.75 * three);
  const saved = (three - mixed) / (three - possible);
  expect(saved, 'one of three that is only possible').toBeCloseTo(1 / 3, 1);
});

test('heights along the line stand to each other as the densities do', async ({ page }) => {
  const one = { kmFrom: 88, kmTo: 92 };
  const two = { kmFrom: 98, kmTo: 102 };
  await open(page, [one, two, two], { ...NEAR, longitude: 127.3, latitude: 38.33, zoom: 10 });
  const ground = await show(page, [0, 0, 0]);
  const both = await show(page, [4, 4, 4]);
  const alone = differingBox(ground, await show(page, [4, 0, 0])) as Box;
  const pair = differingBox(ground, await show(page, [0, 4, 4])) as Box;
  const ratio = inkIn(ground, both, pair) / inkIn(ground, both, alone);
  expect(ratio).toBeGreaterThan(1.8);
  expect(ratio).toBeLessThan(2.2);
});

const SITES = [
  [127.2, 38.45],
  [127.6, 38.2],
  [127.35, 38.15],
] as const;

for (const [name, camera, terrain] of [
  ['flat', NEAR, false],
  ['near, turned and tilted', { ...NEAR, zoom: 9.7, bearing: 40, pitch: 55 }, false],
  ['on terrain', { ...NEAR, zoom: 9.3, bearing: -20, pitch: 50 }, true],
] as const)
  test.describe(name, () => {
    // Heights are read from tiles.
    test.use({ tiles: terrain ? 'served' : 'none' });

    test(`symbols stand where the engine projects their places: ${name}`, async ({ page }) => {
      await open(
        page,
        SITES.map(([lon, lat]) => ({ lon, lat, radius: 50, kind: CIRCLE })),
      );
      if (terrain) await page.evaluate(() => window.eventMap.look('light', true));
      await settled(page);
      await page.evaluate((camera) => window.eventMap.view(camera), camera);
      await settled(page);
      const ground = await show(page, [0, 0, 0]);
      const drawn = await show(page, [4, 4, 4]);
      await page.evaluate((sites) => window.eventMap.mark(sites.map((site) => [...site])), SITES);
      for (const index of SITES.keys()) {
        const place = await page.locator(`.place-${index}`).evaluate((element) => {
          const { x, y } = element.getBoundingClientRect();
          return { x, y };
        });
        const box = { x: place.x - 16, y: place.y - 16, width: 32, height: 32 };
        const [at, of] = [middleOf(ground, drawn, box), `site ${index}`];
        expect(Math.abs(at.x - place.x), of).toBeLessThan(1);
        expect(Math.abs(at.y - place.y), of).toBeLessThan(1);
      }
    });
  });

/** The middle of the pixels of a box that differ. */
function middleOf(one: PNG, other: PNG, box: Box): { x: number; y: number } {
  let [x, y, count] = [0, 0, 0];
  for (const pixel of pixelsOf(one, box)) {
    const { at } = pixel;
    if (one.data.readUInt32BE(at) === other.data.readUInt32BE(at)) continue;
    x += pixel.x + 0.5;
    y += pixel.y + 0.5;
    count += 1;
  }
  expect(count, 'pixels of the symbol').toBeGreaterThan(40);
  return { x: x / count, y: y / count };
}

test('the ring of what nobody says how exact it is stays dashed while it is selected', async ({ page }) => {
  const [doubtful, known] = [SITES[0], SITES[1]].map(([lon, lat]) => ({ lon, lat, kind: CIRCLE }));
  await open(page, [doubtful as PlacedRow, { ...known, radius: 50 }]);
  await page.evaluate((sites) => window.eventMap.mark(sites.map((site) => [...site])), SITES);
  const ground = await show(page, [0, 0]);
  /** Of the ring around a site, how much is drawn darker than the paper within it. */
  const inked = async (index: number) => {
    await page.evaluate((index) => window.eventMap.select(index), index);
    const drawn = await show(page, [4, 4]);
    const { x, y } = await page.locator(`.place-${index}`).evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    const steps = Array.from({ length: 360 }, (_, turn) => {
      const [px, py] = [x + RING * Math.sin(turn), y + RING * Math.cos(turn)].map(Math.floor) as [
        number,
        number,
      ];
      return darkness(drawn, (py * drawn.width + px) * 4) > 60;
    });
    return steps.filter(Boolean).length / steps.length;
  };
  expect(differingBox(ground, await show(page, [4, 4]))).not.toBeNull();
  expect(await inked(1)).toBeGreaterThan(0.95);
  const share = await inked(0);
  expect(share).toBeGreaterThan(0.35);
  expect(share).toBeLessThan(0.7);
});

test('a press meets the symbol that is drawn there, and none of what is out', async ({ page }) => {
  await open(
    page,
    SITES.map(([lon, lat]) => ({ lon, lat, radius: 50 })),
  );
  await page.evaluate((sites) => window.eventMap.mark(sites.map((site) => [...site])), SITES);
  await show(page, [4, 4, 0]);
  const press = async (index: number) => {
    const { x, y } = await page.locator(`.place-${index}`).evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.click(x + 2, y - 2);
    return page.evaluate(() => window.eventMap.pressed());
  };
  expect(await press(1)).toBe(1);
  expect(await press(2), 'none').toBe(1);
  expect(await press(0)).toBe(0);
});

test('a press on a dot meets all that it stands for, and none of what is out', async ({ page }) => {
  const [[lon, lat]] = SITES;
  await open(page, Array(8).fill({ lon, lat }));
  await page.evaluate((sites) => window.eventMap.mark(sites.map((site) => [...site])), SITES);
  await show(page, [4, 0, 4, 4, 2, 4, 4, 4]);
  const { x, y } = await page.locator('.place-0').evaluate((element) => {
    const { x, y } = element.getBoundingClientRect();
    return { x, y };
  });
  await page.mouse.click(x + 4, y - 4);
  expect(await page.evaluate(() => window.eventMap.pressedDot())).toEqual([0, 2, 3, 4, 5, 6, 7]);
  expect(await page.evaluate(() => window.eventMap.pressed())).toBeNull();
});

test.describe('frame by frame', () => {
  // How often the map is drawn is what is measured.
  test.use({ mapFrames: 'every' });

  test('of 200,000 a scrub does not draw the map again, and a lost context comes back', async ({ page }) => {
    await page.addInitScript(() => {
      const draws = { map: 0, events: 0 };
      const { drawElements, drawArrays, drawArraysInstanced } = WebGL2RenderingContext.prototype;
      const counted = <Call extends unknown[]>(draw: (...call: Call) => void) =>
        function (this: WebGL2RenderingContext, ...call: Call) {
          const isMap = (this.canvas as HTMLCanvasElement).classList.contains('maplibregl-canvas');
          draws[isMap ? 'map' : 'events'] += 1;
          draw.apply(this, call);
        };
      Object.assign(WebGL2RenderingContext.prototype, {
        drawElements: counted(drawElements),
        drawArrays: counted(drawArrays),
        drawArraysInstanced: counted(drawArraysInstanced),
      });
      Object.assign(window, { draws });
    });
    await open(page, []);
    await page.evaluate(() => window.eventMap.openMixed(200_000));
    await settled(page);
    const canvas = page.locator(`[${EVENT_COUNT}]`);
    const before = await page.evaluate(async (state) => {
      const { draws } = window as unknown as { draws: { map: number; events: number } };
      const start = { ...draws };
      for (let step = 0; step < 20; step += 1) {
        window.eventMap.scrub(0.2 + step / 100, 0.3 + step / 100);
        await new Promise((done) => requestAnimationFrame(done));
      }
      while (document.querySelector('#map')?.getAttribute(state) !== 'idle')
        await new Promise((done) => requestAnimationFrame(done));
      return { map: draws.map - start.map, events: draws.events - start.events };
    }, MAP_STATE);
    expect(before.map).toBe(0);
    expect(before.events).toBeGreaterThan(20);
    await expect(canvas).toHaveAttribute(EVENT_COUNT, '40000');
    const drawn = await pictureOf(page);
    await canvas.evaluate(async (element) => {
      const context = (element as HTMLCanvasElement).getContext('webgl2');
      const switches = context?.getExtension('WEBGL_lose_context');
      const heard = (type: string) =>
        new Promise((done) => element.addEventListener(type, done, { once: true }));
      const lost = heard('webglcontextlost');
      switches?.loseContext();
      await lost;
      const restored = heard('webglcontextrestored');
      setTimeout(() => switches?.restoreContext());
      await restored;
    });
    await settled(page);
    expect(differingBox(drawn, await pictureOf(page))).toBeNull();
    await page.evaluate(() => window.eventMap.close());
    await settled(page);
    expect(differingBox(drawn, await pictureOf(page)), 'and goes with its table').not.toBeNull();
  });
});

/** A record far larger than ours: nothing is dropped, nothing is slow to reach. */
import type { BrowserContext } from '@playwright/test';
import type { PNG } from 'pngjs';
import { alongTheLine } from '#cli/record/synthetic-record.ts';
import { expectClean } from './axe.ts';
import { serveSyntheticRecord } from './bench/synthetic-record.ts';
import { type AppDriver, COARSE, expect, test } from './driver.ts';
import { pictureOf } from './pixels.ts';

test.slow();

const COUNT = 1000;

async function openCrowd(app: AppDriver, context: BrowserContext): Promise<void> {
  await serveSyntheticRecord(context, COUNT, alongTheLine);
  await app.open({ t: '2023-06-01/2025-06-30' });
}

test.describe('in few pixels', () => {
  test.use(COARSE);

  test('a thousand incidents: counted alike everywhere, walked by key and scrolled to the end', async ({
    app,
    page,
    context,
  }) => {
    await openCrowd(app, context);
    await expect(app.showing()).toContainText(String(COUNT));
    expect(await app.listedCount()).toBe(COUNT);
    expect(await app.incidentCount(), 'rows are there as far as they are seen').toBeLessThan(60);
    await expectWalkedByKey(app);
    await expectClean(app, 'a thousand incidents', app.words.incidents.heading);
    await app.list().hover();
    await expect(async () => {
      await page.mouse.wheel(0, 200_000);
      await expect(app.incidentList().last()).toBeInViewport({ timeout: 3_000 });
    }, 'rows come as the list is scrolled').toPass({ timeout: 30_000 });
  });
});

async function expectWalkedByKey(app: AppDriver): Promise<void> {
  const first = app.incidentList().first();
  await first.focus();
  await app.page.keyboard.press('End');
  await expect(app.focused()).toBeInViewport();
  await expect(app.focused(), 'the last of the context').not.toHaveText((await first.textContent()) ?? '');
  await app.page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
}

test('of a thousand symbols, the one under the pointer is lit and can be selected', async ({
  app,
  page,
  context,
}) => {
  await openCrowd(app, context);
  await expect(app.map().symbols(), 'the one that Tab reaches').toHaveCount(1);
  const { x, y } = await app.map().placeOnSymbol();
  await page.mouse.click(x, y);
  await expect(app.sourcePanel().title()).toBeVisible();
  expect(app.parameter('sel')).toMatch(/^synthetic-\d+$/);
  await expect(app.map().symbols(), 'and the selected').toHaveCount(2);
});

test('a window come to by steps is drawn as one that is opened there', async ({ app, context }) => {
  await serveSyntheticRecord(context, COUNT, alongTheLine);
  const [wide, narrow] = [OPENED, STEPPED_TO].map((day) => ({ t: `2024-01-01/${day}`, ...CLOSE }));
  await app.open(wide);
  const before = await mapPicture(app);
  await app.timeline().setTypedDates('2024-01-01', STEPPED_TO);
  // While a date has the focus its help lies over the map.
  await app.aboutButton().focus();
  // So does the tip of what has the focus.
  await app.page.keyboard.press('Escape');
  const stepped = await mapPicture(app);
  await app.open(narrow);
  const opened = await mapPicture(app);
  expect(differing(before, stepped), 'incidents have left the window').toBeGreaterThan(500);
  expect(differing(stepped, opened), 'pixels').toBeLessThan(20);
});

/** So near to each other that nothing is sent anew between them. */
const [OPENED, STEPPED_TO] = ['2024-12-20', '2024-11-10'];
/** The line's middle, where symbols stand apart. */
const CLOSE = { map: '10/38.25/127.3' };

const CELL = 16;

interface MapPicture {
  readonly picture: PNG;
  /** Where nothing lies over it, as `x y`. */
  readonly open: ReadonlySet<string>;
}

async function mapPicture(app: AppDriver): Promise<MapPicture> {
  await app.waitForIdleMap();
  const picture = await pictureOf(app.page);
  const cells = await app.map().openCells(CELL);
  return { picture, open: new Set(cells.map(({ x, y }) => `${x} ${y}`)) };
}

/** How many pixels differ where both are seen. */
function differing(one: MapPicture, other: MapPicture): number {
  const both = [...one.open].filter((cell) => other.open.has(cell));
  expect(both.length).toBeGreaterThan(300);
  return both.reduce((sum, cell) => {
    const [x = 0, y = 0] = cell.split(' ').map(Number);
    return sum + differingPixels(one.picture, other.picture, x, y);
  }, 0);
}

function differingPixels(one: PNG, other: PNG, x: number, y: number): number {
  let count = 0;
  for (let row = y; row < y + CELL; row += 1)
    for (let column = x; column < x + CELL; column += 1) {
      const at = (row * one.width + column) * 4;
      if (one.data.readUIntBE(at, 3) !== other.data.readUIntBE(at, 3)) count += 1;
    }
  return count;
}

/** A record far larger than ours: nothing is dropped, nothing is slow to reach. */
import type { BrowserContext } from '@playwright/test';
import { alongTheLine } from '../src/cli/synthetic-record.ts';
import { expectClean } from './axe.ts';
import { serveSyntheticRecord } from './bench/synthetic-record.ts';
import { type AppDriver, expect, test } from './driver.ts';
import { pictureOf } from './pixels.ts';

test.slow();

const COUNT = 1000;

async function openCrowd(app: AppDriver, context: BrowserContext): Promise<void> {
  await serveSyntheticRecord(context, COUNT, alongTheLine);
  await app.open({ t: '2023-06-01/2025-06-30' });
}

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
  const before = await mapCells(app);
  await app.timeline().setTypedDates('2024-01-01', STEPPED_TO);
  const stepped = await mapCells(app);
  await app.open(narrow);
  const opened = await mapCells(app);
  expect(differing(before, stepped), 'incidents have left the window').toBeGreaterThan(500);
  expect(differing(stepped, opened), 'and the picture').toBeLessThan(20);
});

/** So near to each other that nothing is sent anew between them. */
const [OPENED, STEPPED_TO] = ['2024-12-20', '2024-11-10'];
/** The line's middle, where symbols stand apart. */
const CLOSE = { map: '10/38.25/127.3' };

/** The map's picture, without what lies over it. */
async function mapCells(app: AppDriver): Promise<number[]> {
  await app.waitForIdleMap();
  const cells = await app.map().openCells(CELL);
  const picture = await pictureOf(app.page);
  return cells.flatMap(({ x, y }) =>
    Array.from({ length: CELL * CELL }, (_, index) => {
      const at = ((y + Math.floor(index / CELL)) * picture.width + x + (index % CELL)) * 4;
      return picture.data.readUIntBE(at, 3);
    }),
  );
}

const CELL = 8;

function differing(one: readonly number[], other: readonly number[]): number {
  expect(one).toHaveLength(other.length);
  return one.filter((color, index) => color !== other[index]).length;
}

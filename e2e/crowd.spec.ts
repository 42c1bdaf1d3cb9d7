/** A record far larger than ours: nothing is dropped, nothing is slow to reach. */
import type { BrowserContext, Locator } from '@playwright/test';
import { alongTheLine, atSites } from '#cli/record/synthetic-record.ts';
import { countText } from '#i18n/count-text.ts';
import { expectClean } from './axe.ts';
import { serveSyntheticRecord } from './bench/synthetic-record.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';

test.use(UNDRAWN);

test.slow();

const COUNT = 1000;

async function openCrowd(
  app: AppDriver,
  context: BrowserContext,
  { spread = alongTheLine, count = COUNT } = {},
): Promise<void> {
  await serveSyntheticRecord(context, count, spread);
  await app.open({ t: '2023-06-01/2025-06-30' });
}

test('a thousand incidents: counted alike everywhere, walked by key and scrolled to the end', async ({
  app,
  page,
  context,
}) => {
  await openCrowd(app, context);
  await expect(app.showing()).toContainText(countText(COUNT));
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

test('ten thousand incidents: map, list and sentence count the same, in every window', async ({
  app,
  page,
  context,
}) => {
  await openCrowd(app, context, { count: 10_000 });
  const end = app.timeline().thumb('end');
  await end.focus();
  for (const key of ['', 'PageDown', 'PageDown', 'PageUp']) {
    if (key) await page.keyboard.press(key);
    await expect
      .poll(async () => {
        const [listed, drawn] = [await app.listedCount(), await app.map().drawnCount()];
        return listed === drawn ? listed : `${listed} in the list, ${drawn} on the map`;
      })
      .toBeGreaterThan(0);
  }
});

test('ten thousand incidents in time and along the line: a press selects what is painted there', async ({
  app,
  page,
  context,
}) => {
  await openCrowd(app, context, { count: 10_000 });
  const pressMiddleOf = async (place: Locator) => {
    const before = app.parameter('sel');
    const { x, y, width, height } = await boxOf(place);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => app.parameter('sel')).not.toBe(before);
    expect(app.parameter('sel')).toMatch(/^synthetic-\d+$/);
  };
  await pressMiddleOf(app.timeline().lanes());
  expect(await app.timeline().marks().count()).toBeLessThan(5);
  await app.line().face('line').click();
  await app.line().expectSettled();
  await pressMiddleOf(app.line().plot());
  expect(await app.line().boxes().count()).toBeLessThan(5);
  await expectClean(app, 'ten thousand incidents along the line', app.words.lineView.label);
  await app.line().button('table').click();
  await expect(app.line().rows()).toHaveCount(201);
});

test('of many sites, the symbol under the pointer is lit and can be selected', async ({
  app,
  page,
  context,
}) => {
  // So many that they are painted, and so few that most stand apart: those that lie close are one dot.
  await openCrowd(app, context, { spread: atSites, count: 250 });
  const { x, y } = await app.map().placeOnSymbol();
  // Its button comes under the pointer, and must not take it away from the symbol that it stands on.
  await page.mouse.move(x + 1, y);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(await app.map().symbols().count(), 'it stays lit').toBe(1);
  await page.mouse.click(x, y);
  await expect(app.sourcePanel().title()).toBeVisible();
  expect(app.parameter('sel')).toMatch(/^synthetic-\d+$/);
  await expect(app.map().symbols(), 'the selected one is a button').toHaveCount(1);
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

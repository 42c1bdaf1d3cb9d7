/** A map that cannot be drawn says why where it would be, and is made anew on request; the rest of the page goes on. */
import type { Page, Route } from '@playwright/test';
import { alongTheLine } from '#cli/record/synthetic-record.ts';
import { EVENT_COUNT, MAP_STATE } from '#features/map/map-state.ts';
import { serveSyntheticRecord } from './bench/synthetic-record.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { AT_FIRST } from './record.ts';

test.use({ ...UNDRAWN, tiles: 'served' });

// Much of what is tested here is waiting.
test.slow();

const WORKER = '**/maplibre-gl-worker*.js';
/** Longer than the map waits for what does not answer. */
const SILENCE = { timeout: 45_000 };

async function expectRestAlive(app: AppDriver): Promise<void> {
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
  await app.timeline().thumb('start').press('ArrowRight');
  await expect(app.timeline().thumb('start')).toHaveAttribute('aria-valuetext', '2 June 2024 KST');
  await app.timeline().thumb('start').press('ArrowLeft');
}

async function expectRebuilt(app: AppDriver): Promise<void> {
  await app.map().rebuildButton().click();
  await app.waitForIdleMap();
  await expect(app.map().failed()).toHaveCount(0);
  await expect(app.map().symbols()).toHaveCount(AT_FIRST.length);
}

test('a worker that is missing, of a wrong type or silent is told for what it is', async ({
  app,
  page,
  guard,
}) => {
  // The engine's own word of it.
  guard.expectFault(/Worker failed to load/);
  const answers = {
    missing: { status: 404 },
    'a page in its place': { contentType: 'text/html', body: '<!doctype html>' },
    silent: undefined,
  };
  for (const [name, answer] of Object.entries(answers))
    await test.step(name, async () => {
      const held: Route[] = [];
      await page.route(WORKER, (route) => (answer ? route.fulfill(answer) : void held.push(route)));
      await app.openAddress('/', 'en', { map: false });
      await expect(app.map().failed()).toContainText(app.words.map.workerFailed, SILENCE);
      await expect(app.map().root()).toHaveAttribute(MAP_STATE, 'failed');
      await expect(app.notices(), 'not that the incidents are all there').toHaveCount(0);
      await expectRestAlive(app);
      // Some browsers would answer them now.
      for (const route of held) await route.abort();
      await page.unroute(WORKER);
      await expectRebuilt(app);
    });
});

test('fonts that do not come hold back nothing, and names are drawn in them when they do', async ({
  app,
  page,
}) => {
  const held: (() => void)[] = [];
  await page.route('**/fonts/*.woff2', async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  // They are among what the browser waits for until it calls the page loaded; the page itself does not.
  await page.goto('/', { waitUntil: 'commit' });
  await app.waitForRecord();
  await expect(app.map().root()).toHaveAttribute(MAP_STATE, 'idle', { timeout: 15_000 });
  const loaded = () =>
    page.evaluate(() => [...document.fonts].filter(({ family }) => /maplibre/.test(family)).length);
  expect(held.length).toBeGreaterThan(0);
  expect(await loaded()).toBe(0);
  for (const release of held) release();
  await expect.poll(loaded).toBeGreaterThan(0);
  await app.waitForIdleMap();
  await expect(app.notices()).toHaveCount(0);
});

/** From now on the browser has no graphics for anyone, or has them again. */
function breakGraphics(page: Page, isBroken: boolean): Promise<void> {
  return page.evaluate((isBroken) => {
    const { prototype } = HTMLCanvasElement;
    const kept = window as unknown as { getContext?: typeof prototype.getContext };
    kept.getContext ??= prototype.getContext;
    const original = kept.getContext;
    prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (isBroken && kind === 'webgl2') throw new Error('The graphics failed');
      return Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  }, isBroken);
}

test('a context that does not come back is told, and a new map made when the browser can', {
  tag: '@engines',
}, async ({ app, page }) => {
  await app.open();
  await app.map().loseContext();
  await expect(app.map().failed()).toContainText(app.words.map.contextFailed, SILENCE);
  await expectRestAlive(app);
  await app.map().restoreContext();
  await expect(app.map().failed(), 'it is back after all').toHaveCount(0);
  await app.waitForIdleMap();
  await app.map().loseContext();
  await breakGraphics(page, true);
  await app.map().rebuildButton().click(SILENCE);
  await expect(app.map().failed()).toContainText(app.words.app.again.stillFailing);
  await expect(app.focused(), 'the focus is not lost').not.toHaveCount(0);
  await expectRestAlive(app);
  await breakGraphics(page, false);
  await expectRebuilt(app);
});

test('the context of many incidents is a second one: lost, it is told as the other is', async ({
  app,
  page,
  context,
}) => {
  await serveSyntheticRecord(context, 1000, alongTheLine);
  await app.open({ t: '2023-06-01/2025-06-30' });
  const canvas = page.locator(`[${EVENT_COUNT}]`);
  const drawn = await app.map().drawnCount();
  expect(drawn).toBeGreaterThan(0);
  await canvas.evaluate((element) =>
    (element as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
  await expect(app.map().failed()).toContainText(app.words.map.contextFailed, SILENCE);
  expect(await app.listedCount()).toBe(drawn);
  await app.map().rebuildButton().click();
  await app.waitForIdleMap();
  await expect(app.map().failed()).toHaveCount(0);
  expect(await app.map().drawnCount()).toBe(drawn);
});

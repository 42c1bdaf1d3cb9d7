/** What fails is said where it failed, and the rest of the page goes on. */
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';
import { AT_FIRST, CROSSING_9, INCIDENTS } from './record.ts';
import { INCIDENT_FILES } from './serve-record.ts';

test.use(UNDRAWN);

// Drawing maps without a graphics card takes its time.
test.slow();

/** The first part, and the whole, which is read where that does not come. */
const RECORD = INCIDENT_FILES;

/** The record with one Korean title missing: one fault, in one place. */
function faultyRecord(): string {
  const features = INCIDENTS.map((feature, index) =>
    index === 0
      ? { ...feature, properties: { ...feature.properties, title: { en: feature.properties.title.en } } }
      : feature,
  );
  return JSON.stringify({ type: 'FeatureCollection', schemaVersion: 1, version: '1.0.0', features });
}

const FAILURES = {
  'a server that does not answer': {
    abort: true,
    said: 'The incidents could not be loaded.',
    console: /ERR_FAILED/,
  },
  'a missing file': { status: 404, said: 'The incidents could not be loaded.', console: /404/ },
  'broken JSON': { body: '{"type": "FeatureColl', said: 'The incidents could not be loaded.' },
  'a page instead of data': { body: '<!doctype html><p>Hello', said: 'The incidents could not be loaded.' },
  'a faulty record': { body: faultyRecord(), said: 'The incident file has errors and is not shown:' },
};

test('a record that does not come or has faults is said, and can be asked for again', async ({
  app,
  page,
  guard,
}) => {
  await app.withoutWebGL();
  guard.expectFault(/404/);
  guard.expectFault(/ERR_FAILED/);
  for (const [name, failure] of Object.entries(FAILURES)) {
    await test.step(name, async () => {
      await page.route(RECORD, (route) => {
        if ('abort' in failure) return route.abort('failed');
        return 'status' in failure
          ? route.fulfill({ status: failure.status })
          : route.fulfill({ body: failure.body });
      });
      await app.open();
      await expect(app.dataFailure()).toContainText(failure.said);
      await expectRestAlive(app);
      await page.unroute(RECORD);
      await app.retry().focus();
      await page.keyboard.press('Enter');
      await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
      await expect(app.list(), 'the focus is not lost').toBeFocused();
      await expect(app.showing()).toContainText('8 incidents in June 2024');
    });
  }
});

test('a faulty record is named by file, path and fault, and retrying can fail again', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await page.route(RECORD, (route) => route.fulfill({ body: faultyRecord() }));
  await app.open();
  await expect(app.dataFailure()).toContainText('incidents.geojson');
  await expect(app.dataFailure()).toContainText('features[0].properties.title.ko');
  await app.retry().click();
  await expect(app.dataFailure()).toContainText('features[0].properties.title.ko');
});

test('without WebGL the page says why there is no map, and everything else works', {
  tag: '@engines',
}, async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  await expect(app.map().missing()).toBeVisible();
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
  await app.timeline().dragThumb('start', '2024-06-10');
  await expect(app.incidentList()).toHaveCount(10);
  await app.timeline().thumb('start').press('Home');
  await expect(app.incidentList()).not.toHaveCount(10);
  await app.select(CROSSING_9.title.en);
  await app.sourcePanel().openAll();
  await expect(app.sourcePanel().facts()).toHaveCount(CROSSING_9.claims.length);
  await app.switchLanguage();
  await expect(app.map().missing()).toBeVisible();
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.ko);
  await page.keyboard.press('Escape');
  await expect(app.sourcePanel().root()).toHaveCount(0);
});

test('in windows of all sizes nothing lies over the sentence in the place of the map, and the wheel leads to the timeline', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await app.open();
  for (const [width, height] of [
    [1280, 800],
    [640, 400],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => app.map().missing().evaluate(isCovered), `${width} x ${height}`).toBe(false);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  await app.timelineToggle().click();
  const handle = app.timeline().thumb('body');
  for (const over of [app.timeline().root(), app.bar()]) {
    await page.evaluate(() => scrollTo(0, 0));
    await expect(handle).not.toBeInViewport({ ratio: 1 });
    const box = await boxOf(over);
    // Of the timeline what is in sight is its lanes.
    await page.mouse.move(box.x + box.width / 2, (box.y + Math.min(box.y + box.height, 256)) / 2);
    await page.mouse.wheel(0, 300);
    await expect(handle).toBeInViewport({ ratio: 1 });
  }
});

/** In the page: whether a line of its words has something else over it, or lies outside the window. */
function isCovered(element: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].some(({ left, right, top, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].some(
      (x) => !element.contains(document.elementFromPoint(x, (top + bottom) / 2)),
    ),
  );
}

test('a map whose archive is missing still shows the incidents, and says so', async ({
  app,
  page,
  guard,
}) => {
  guard.expectFault(/404/);
  await page.route('**/basemap.pmtiles', (route) => route.fulfill({ status: 404 }));
  await app.openAddress('/', 'en', { map: false });
  await expect(app.notices()).toHaveText(app.words.map.basemapFailed);
  await expect(app.map().symbols()).toHaveCount(AT_FIRST.length);
  await app.select(CROSSING_9.title.en);
});

async function expectRestAlive(app: AppDriver): Promise<void> {
  await expect(app.timeline().thumb('start')).toHaveAttribute('aria-valuetext', '1 June 2024 KST');
  await app.timeline().thumb('start').press('ArrowRight');
  await expect(app.timeline().thumb('start')).toHaveAttribute('aria-valuetext', '2 June 2024 KST');
  await app.timeline().thumb('start').press('ArrowLeft');
  await app.aboutButton().click();
  await expect(app.dialog()).toBeVisible();
  await app.closeDialogButton().click();
  await app.switchLanguage();
  await expect(app.dataFailure()).toContainText(/\p{Script=Hangul}/u);
  await app.switchLanguage();
}

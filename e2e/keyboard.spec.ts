/** The page from the keyboard: an order that makes sense, a focus that is seen and never lost. */
import type { Locator } from '@playwright/test';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { pattern } from './driver-screen.ts';
import { focusedStop } from './inspect.ts';
import { CROSSING_9, CROSSING_18 } from './record.ts';
import { INCIDENT_FILES } from './serve-record.ts';

test.use(UNDRAWN);

// Drawing maps without a graphics card takes its time.
test.slow();

test('Tab visits every part in order with the focus always seen, in forced colours too', async ({
  app,
  page,
}) => {
  await app.open();
  await app.select(CROSSING_18.title.en);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await app.skipLink().focus();
    const visited: string[] = [];
    const stops = new Set<string>();
    for (let press = 0; press < 240; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await focusedStop(page);
      if (stop === null) break;
      expect(stop.outlined, `the focus is seen on ${stop.html}`).toBe(true);
      expect(stop.inView, `the focus is in view on ${stop.html}`).toBe(true);
      stops.add(stop.path);
      if (visited.at(-1) !== stop.landmark) visited.push(stop.landmark ?? 'none');
    }
    const { incidents, map, sources, timeline } = app.words;
    const faces = app.words.lineView.faceChoice;
    expect(visited).toEqual(['banner', incidents.heading, map.label, faces, sources.panel, timeline.label]);
    expect(stops.size, forcedColors).toBeGreaterThan(40);
  }
});

test('the skip link leads to the list, arrows lead through it, Enter opens and Escape gives back', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await app.open();
  await page.keyboard.press('Tab');
  await expect(app.skipLink()).toBeFocused();
  await expect(app.skipLink()).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(app.incidentList().first()).toBeFocused();
  await expect(app.list().getByText(app.words.incidents.keys)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('End');
  await expect(app.incidentList().last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(app.incidentList().nth(1)).toBeFocused();
  const opener = app.incidentList().nth(1);
  await page.keyboard.press('Enter');
  await expect(app.sourcePanel().title()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.sourcePanel().root()).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await app.sourcePanel().closeButton().focus();
  await page.keyboard.press('Enter');
  await expect(opener).toBeFocused();
});

test('from an open incident, five keys at most lead to the three articles alone, by the panel and by the bar', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await app.open();
  const [first] = await app.incidentList().all();
  await first?.focus();
  await page.keyboard.press('Enter');
  await expect(app.sourcePanel().title()).toBeFocused();
  const sources = page.getByRole('region', { name: app.words.evidence.heading });
  await page.keyboard.press('Tab');
  const leadsThere = (await focusedStop(page))?.path;
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusedStop(page))?.path, 'the focus moves').not.toBe(leadsThere);
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => app.parameter('sets')).toBe('articles');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.parameter('sets')).toBeUndefined();
  await app.sourcePanel().title().focus();
  for (const key of ['F6', 'F6', 'Enter']) await page.keyboard.press(key);
  await expect(sources).toBeFocused();
});

test('F6 leads from part to part and round', async ({ app, page }) => {
  await app.open();
  await app.select(CROSSING_18.title.en);
  await expect(app.sourcePanel().title()).toBeFocused();
  const visited: (string | undefined)[] = [];
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('F6');
    visited.push((await focusedStop(page))?.landmark);
  }
  const { incidents, map, sources, timeline } = app.words;
  expect(visited).toEqual([timeline.label, 'banner', incidents.heading, map.label, sources.panel]);
  await page.keyboard.press('Shift+F6');
  expect((await focusedStop(page))?.landmark).toBe(map.label);
});

test('Escape closes the citation first, then the panel', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open({ sel: 'mdl-crossing-2024-06-18' });
  const cite = app.sourcePanel().root().getByRole('button', { name: app.words.sources.cite });
  // From anywhere in the panel: the citation comes into view.
  await app
    .sourcePanel()
    .root()
    .evaluate((panel) => panel.lastElementChild?.scrollIntoView());
  await cite.focus();
  await page.keyboard.press('Enter');
  const copy = app.sourcePanel().root().getByRole('button', { name: app.words.sources.copyCite });
  await expect(copy).toBeFocused();
  await expect(copy).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(cite).toBeFocused();
  await expect(cite).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Escape');
  await expect(app.sourcePanel().root()).toHaveCount(0);
});

test('closing gives the focus back to the symbol, the mark or the list that opened', async ({
  app,
  page,
}) => {
  await app.open();
  const openers = {
    symbol: app.map().symbol(CROSSING_9.title.en),
    mark: app.timeline().mark(CROSSING_9.title.en),
    entry: app.entry(CROSSING_9.title.en),
  };
  for (const [name, opener] of Object.entries(openers)) {
    await test.step(name, async () => {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(app.sourcePanel().title()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
    });
  }
  await page.setViewportSize({ width: 900, height: 800 });
  await app.entry(CROSSING_9.title.en).focus();
  await page.keyboard.press('Enter');
  await expect(app.sourcePanel().title()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.entry(CROSSING_9.title.en), 'where the panel took the place of the list').toBeFocused();
});

test('a page that arrives with a selection takes no focus', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.untouched();
  for (const lang of ['en', 'ko', 'en']) {
    await app.open({ lang, sel: 'mdl-crossing-2024-06-18' });
    await expect(app.sourcePanel().title()).toBeVisible();
    await app.settled();
    await expect(app.focused()).toHaveCount(0);
  }
  await page.keyboard.press('Tab');
  await expect(app.skipLink()).toBeFocused();
});

test('the dialog holds the focus and gives it back; Escape takes one thing at a time', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await app.open();
  await app.select(CROSSING_9.title.en);
  await app.aboutButton().focus();
  await page.keyboard.press('Enter');
  await expect(app.dialog()).toBeVisible();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') === null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(app.dialog()).toHaveCount(0);
  await expect(app.aboutButton()).toBeFocused();
  await expect(app.sourcePanel().root(), 'the selection is still there').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.sourcePanel().root()).toHaveCount(0);
  await expect.poll(() => app.parameter('sel')).toBeUndefined();
});

test('each slider moves by keys and says its date', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  const start = app.timeline().thumb('start');
  const end = app.timeline().thumb('end');
  await expectSpoken(app, 'start', '1 June 2024 KST');
  await expectSpoken(app, 'end', '30 June 2024 KST');
  await start.press('PageDown');
  await expectSpoken(app, 'start', '1 May 2024 KST');
  await start.press('PageUp');
  await start.press('End');
  await expectSpoken(app, 'start', '30 June 2024 KST');
  await start.press('ArrowRight');
  await expectSpoken(app, 'start', '30 June 2024 KST');
  await start.press('Home');
  await end.press('ArrowLeft');
  await expectSpoken(app, 'end', '29 June 2024 KST');
  await app.timeline().setTypedDates('2024-06-10', '2024-06-12');
  await app.timeline().thumb('body').press('ArrowRight');
  await expectSpoken(app, 'start', '11 June 2024 KST');
  await expectSpoken(app, 'end', '13 June 2024 KST');
  await page.keyboard.press('Space');
  await expect(app.timeline().button('pause')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(app.timeline().button('play')).toBeVisible();
});

async function expectSpoken(app: AppDriver, grip: 'start' | 'end', words: string): Promise<void> {
  await expect(app.timeline().thumb(grip)).toHaveAttribute('aria-valuetext', words);
}

test('the focus never falls to the page itself where its control goes away', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.openAddress('/?sel=mdl-crossing-2024-06-18&t=garbage&km=500-600');
  const press = async (control: Locator, what: string) => {
    await control.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focusedStop(page))?.html, { message: what }).toBeTruthy();
    await app.settled();
    expect(await focusedStop(page), what).not.toBeNull();
  };
  const named = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const { app: words, sources, incidents, lineView } = app.words;
  await press(app.dismissNotice().first(), 'the first notice');
  await press(app.dismissNotice().first(), 'the last notice');
  await press(named(sources.outside.showTime).or(named(incidents.clear)).first(), 'shows what was left out');
  await press(app.sourcePanel().closeButton(), 'closed after a link');
  await app.openAddress('/?off=context&km=70-120');
  await press(app.allKinds(), 'all kinds');
  await press(named(pattern(lineView.clearStretchLabel)), 'the whole line');
  await press(app.line().face('line'), 'line view');
  await press(app.line().face('map'), 'map');
  await page.route(INCIDENT_FILES, (route) => route.fulfill({ body: '{"type": "Feature"}' }));
  await app.open();
  await page.unroute(INCIDENT_FILES);
  await press(app.retry(), words.retry);
  await expect(app.incidentList().first()).toBeVisible();
  expect(await focusedStop(page), 'after the record came').not.toBeNull();
});

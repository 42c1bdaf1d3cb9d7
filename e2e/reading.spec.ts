/** Conditions of reading: larger text, a phone on its side, pages that the browser translates, long words. */
import type { Locator } from '@playwright/test';
import { ARRANGEMENT } from '#app/use-layout.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';
import { stickingOut } from './inspect.ts';
import { PICTURE_STATES } from './picture-states.ts';
import { clearLines, cutRings, TRANSLATED, translatePage, withTextOf } from './reading-conditions.ts';
import { CROSSING_9, CROSSING_18, EXPLOSIONS } from './record.ts';
import { ALL_INCIDENT_FILES } from './serve-record.ts';

test.use(UNDRAWN);
test.slow();

const PHONE = { width: 390, height: 844 };
const ON_ITS_SIDE = { width: 740, height: 360 };
const SELECTED = { sel: 'mdl-crossing-2024-06-18' };

for (const lang of ['en', 'ko'] as const)
  test(`with text of twice the size everything stays on the screen and can be pressed (${lang})`, async ({
    app,
    page,
  }) => {
    await withTextOf(page, 32);
    for (const window of [{ width: 1280, height: 800 }, PHONE]) {
      await page.setViewportSize(window);
      await app.open({ lang });
      await app.settled();
      const controls = [
        app.evidence().openButton(),
        app.languageButton(),
        app.themeButton(),
        app.shareButton(),
        app.aboutButton(),
        ...(await app.map().controls().getByRole('button').all()),
        ...(await app.faces().all()),
        app.timelineToggle(),
      ];
      expect(controls.length).toBeGreaterThan(12);
      for (const control of controls) await expectPressable(control);
      expect(await stickingOut(page, window.width), 'home').toEqual([]);
      await app.goTo({ ...SELECTED, lang });
      await expect(app.sourcePanel().title()).toBeInViewport({ ratio: 1 });
      expect(await stickingOut(page, window.width), 'selected').toEqual([]);
    }
  });

test('on a phone on its side the panel has ten lines and the map its incidents; the timeline comes by a button', async ({
  app,
  page,
}) => {
  await page.setViewportSize(ON_ITS_SIDE);
  for (const lang of ['en', 'ko'] as const) {
    await app.open({ ...SELECTED, lang });
    await app.settled();
    await expect(page.locator(`[${ARRANGEMENT}="beside"]`)).toBeVisible();
    expect(await clearLines(app.sourcePanel().root())).toBeGreaterThanOrEqual(10);
    await expectOnOpenMap(app, CROSSING_18.title[lang]);
  }
  await expect(app.timeline().root()).toBeHidden();
  await app.timelineToggle().click();
  await expect(app.timeline().mark(CROSSING_18.title.ko)).toBeInViewport();
  expect(await clearLines(app.sourcePanel().root()), 'beside the timeline').toBeGreaterThanOrEqual(10);
  expect(await stickingOut(page, ON_ITS_SIDE.width)).toEqual([]);
  await app.timelineToggle().click();
  await page.setViewportSize({ width: 667, height: 375 });
  await app.settled();
  const [faces, controls] = [await boxOf(app.faces().last()), await boxOf(app.map().controls())];
  expect(controls.x - faces.x - faces.width, 'beside each other').toBeGreaterThanOrEqual(4);
  await page.setViewportSize(ON_ITS_SIDE);
  await app.sourcePanel().closeButton().click();
  await expect(app.entry(CROSSING_18.title.ko)).toBeInViewport({ ratio: 0.98 });
  await expectOnOpenMap(app, CROSSING_9.title.ko);
});

test('on a page that the browser has translated all that changes still changes, and nothing breaks', async ({
  app,
  page,
}) => {
  await app.open({ ...SELECTED, story: '3' });
  await app.goTo(SELECTED);
  await expect(app.sourcePanel().title()).toBeVisible();
  const before = (await app.showing().textContent()) ?? '';
  await translatePage(page);
  await expect(app.showing(), 'it is a translation').toContainText(TRANSLATED);
  await app.goTo({ ...SELECTED, sets: 'none' });
  await expect(app.evidence().openButton()).toContainText(/\D0\/\d+$/);
  await expect(app.showing()).not.toContainText(TRANSLATED);
  await expect(app.showing()).not.toHaveText(before);
  for (const view of [{}, { story: '2' }, { story: '2', sets: 'none' }, SELECTED] as const) {
    await translatePage(page);
    await app.goTo(view);
    await expect(app.bar()).toBeVisible();
  }
  await translatePage(page);
  // Its name is another one in the translation.
  await app.bar().getByRole('button', { name: '한국어' }).click();
  await expect(app.showing()).toContainText('사건');
  await page.keyboard.press('Escape');
  await expect(app.sourcePanel().root()).toBeHidden();
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
});

for (const lang of ['en', 'ko'] as const)
  test(`a title of two hundred characters wraps wherever it is said (${lang})`, async ({ app, page }) => {
    const title = long(EXPLOSIONS.title[lang]);
    await page.route(ALL_INCIDENT_FILES, async (route) => {
      const body = (await (await route.fetch()).text()).replaceAll(EXPLOSIONS.title[lang], title);
      await route.fulfill({ body });
    });
    for (const window of [
      { width: 1240, height: 660 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(window);
      await app.open({ lang });
      await app.timeline().mark(title).hover();
      await expectWhole(app.timeline().tip(), window.width);
      if (window.width < 720) await app.sheet().button('raise').click();
      await app.entry(title).scrollIntoViewIfNeeded();
      await expectWhole(app.entry(title), window.width);
      await app.entry(title).click();
      await expectWhole(app.sourcePanel().title(), window.width);
      expect(await stickingOut(page, window.width)).toEqual([]);
    }
    await page.setViewportSize({ width: 1240, height: 660 });
    await app.openLine({ lang });
    await app.line().box(title).focus();
    await expectWhole(app.line().tip(), 1240);
  });

test('at 320 px no state of the pictures scrolls sideways', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open();
  for (const state of PICTURE_STATES.filter(({ view, withoutWebGL }) => !view.view && !withoutWebGL)) {
    await app.goTo(state.view);
    if (state.name === 'half-sheet') await state.steps?.(app, LOOK);
    await app.settled();
    expect.soft(await stickingOut(page, 320), state.name).toEqual([]);
  }
  await app.openLine();
  expect.soft(await stickingOut(page, 320), 'line view').toEqual([]);
});

const LOOK = { size: 'phone', theme: 'light', language: 'en' } as const;

test('the ring around a heading is whole on a phone, and only keys bring it', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  await app.open();
  await app.sheet().button('raise').click();
  await app.entry(CROSSING_18.title.en).click();
  await expect(app.sourcePanel().title()).toBeFocused();
  await expect(app.sourcePanel().title()).toHaveCSS('outline-style', 'none');
  await app.sourcePanel().closeButton().click();
  await app.entry(CROSSING_18.title.en).focus();
  await page.keyboard.press('Enter');
  await expect(app.sourcePanel().title()).toBeFocused();
  await expect(app.sourcePanel().title()).toHaveCSS('outline-style', 'solid');
  await app.settled();
  expect(await cutRings(page)).toEqual([]);
  await app.open(SELECTED);
  await app.sourcePanel().title().focus();
  await app.settled();
  expect(await cutRings(page), 'by its address').toEqual([]);
});

test('no place name is read through the scale bar', async ({ app }) => {
  await app.open();
  const scale = app.map().scale();
  await expect(scale).toBeVisible();
  const [background, paper] = await scale.evaluate((bar) => {
    const probe = bar.appendChild(document.createElement('i'));
    probe.style.background = 'var(--paper)';
    const both = [getComputedStyle(bar).backgroundColor, getComputedStyle(probe).backgroundColor];
    probe.remove();
    return both;
  });
  expect(background).toBe(paper);
  expect(background).toMatch(/^rgb\(/);
});

test('on a phone the scale goes while a sheet leaves too little of the map for it', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  await app.open();
  const [scale, sheet] = [app.map().scale(), app.sheet().button('raise')];
  await expect(scale).toBeVisible();
  const [bar, top] = [await scale.boundingBox(), await sheet.boundingBox()];
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((top?.y ?? 0) - 4);
  await sheet.click();
  await expect(scale).toBeHidden();
  await app.sheet().button('lower').click();
  await expect(scale).toBeVisible();
});

test('a step of the story that is longer than its card says so, and a button leads through all of it', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await app.open({ story: '3' });
  const more = app.story().button('more');
  await expect(more).toBeVisible();
  // Each press scrolls a part further; the button goes once the end has come into sight.
  await expect(async () => {
    if (await more.isVisible()) await more.click({ timeout: 1_000 });
    await expect(more).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(app.story().marks().last()).toBeInViewport({ ratio: 1 });
  await app.story().button('next').click();
  await expect(more, 'the next step begins at its beginning').toBeVisible();
});

async function expectPressable(control: Locator): Promise<void> {
  await expect(control).toBeInViewport({ ratio: 1 });
  await control.click({ trial: true });
}

/** A symbol of the incident is in sight on the map, and no panel covers it. */
async function expectOnOpenMap(app: AppDriver, title: string): Promise<void> {
  const symbol = app.map().symbol(title).first();
  await expect(symbol).toBeInViewport({ ratio: 1 });
  const { x, y, width, height } = await boxOf(symbol);
  const map = await app.map().root().elementHandle();
  const isOpen = await app.page.evaluate(
    ([root, at]) => root?.contains(document.elementFromPoint(at.x, at.y)),
    [map, { x: x + width / 2, y: y + height / 2 }] as const,
  );
  expect(isOpen).toBe(true);
}

async function expectWhole(text: Locator, width: number): Promise<void> {
  await expect(text).toBeVisible();
  const { x, right, isCut } = await text.evaluate((element) => {
    const { x, right } = element.getBoundingClientRect();
    return { x, right, isCut: element.scrollWidth > element.clientWidth + 1 };
  });
  expect(isCut).toBe(false);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
}

const long = (title: string) => `${title} `.repeat(20).slice(0, 199).trimEnd();

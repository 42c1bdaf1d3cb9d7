/** Languages, themes, narrow screens, calm motion. */

import { messagesFor } from '#i18n/language.ts';
import { THEME } from '#ui/theme/theme-attribute.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';
import { accessibleNames, longestTransition, stickingOut } from './inspect.ts';
import { AT_FIRST, CROSSING_9 } from './record.ts';

test.use(UNDRAWN);

// Drawing maps without a graphics card takes its time.
test.slow();

const HANGUL = /\p{Script=Hangul}/u;

test('switching the language changes every name, and back', async ({ app, page }) => {
  await app.open();
  await app.select(CROSSING_9.title.en);
  await expect(page).toHaveTitle(`${CROSSING_9.title.en} · ${messagesFor('en').app.title}`);
  await app.switchLanguage();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page).toHaveTitle(`${CROSSING_9.title.ko} · ${messagesFor('ko').app.title}`);
  await expect.poll(() => app.parameter('lang')).toBe('ko');
  await app.waitForIdleMap();
  const names = await accessibleNames(page);
  expect(names.length).toBeGreaterThan(60);
  // Dates in fields and numbers, the name of the other language, and what the sources say in their own.
  const own = /^(English|[\d\s./:–~-]+|.*Patriot Daily Press.*|.*Red State Observer.*)$/;
  expect(names.filter((name) => !HANGUL.test(name) && !own.test(name))).toEqual([]);
  await expect(app.map().symbols()).toHaveCount(AT_FIRST.length);
  await app.switchLanguage();
  expect((await accessibleNames(page)).filter((name) => HANGUL.test(name))).toEqual(['한국어']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the first visit speaks the reader’s language, and the address goes before it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'ko-KR', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveTitle(messagesFor('ko').app.title);
  await page.goto('/?lang=en');
  await expect(page).toHaveTitle(messagesFor('en').app.title);
  await context.close();
});

test('the theme follows the system until the reader chooses', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.withoutWebGL();
  await app.open();
  const html = page.locator('html');
  await expect(html).toHaveAttribute(THEME, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute(THEME, 'light');
  await app.themeButton().click();
  await app.themeButton().click();
  await expect(html).toHaveAttribute(THEME, 'dark');
  await expect.poll(() => app.parameter('theme')).toBe('dark');
  await page.reload();
  await expect(html).toHaveAttribute(THEME, 'dark');
  await app.waitForRecord();
  await app.themeButton().click();
  await expect(html).toHaveAttribute(THEME, 'light');
});

for (const lang of ['en', 'ko'] as const)
  test(`at 320 px nothing is cut off or scrolls sideways (${lang})`, async ({ app, page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await app.open({ lang });
    await expectFits(app, 'home');
    await app.timeline().button('options').click();
    await expectFits(app, 'dates open');
    await app.timeline().button('options').click();
    await app.sheet().button('raise').click();
    await expectFits(app, 'half sheet');
    await app.sheet().button('raise').click();
    await app.select(CROSSING_9.title[lang]);
    await expectFits(app, 'sources');
    await app.sourcePanel().closeButton().click();
    await app.search().fill('no such thing');
    await expectFits(app, 'nothing found');
    await app.openAbout();
    await expectFits(app, 'about');
    await page.keyboard.press('Escape');
    // Which goes back, and must not be on its way when another page is asked for.
    await expect(app.dialog()).toHaveCount(0);
    await app.openAddress(`/?lang=${lang}&t=garbage&sel=no-such-incident`, lang);
    await expect(app.notices()).toHaveCount(2);
    await expectFits(app, 'notices');
  });

test('the switch of faces stands level with the map’s controls', async ({ app, page }) => {
  await app.open();
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [320, 568],
  ] as const) {
    await page.setViewportSize({ width, height });
    await app.settled();
    const faces = await boxOf(page.getByRole('group', { name: app.words.lineView.faceChoice, exact: true }));
    const controls = await boxOf(page.getByRole('group', { name: app.words.map.controls, exact: true }));
    expect(faces.y, `${width}: top`).toBeCloseTo(controls.y, 0);
    expect(faces.height, `${width}: height`).toBeCloseTo(controls.height, 0);
    expect(controls.x - faces.x - faces.width, `${width}: apart`).toBeGreaterThanOrEqual(4);
  }
});

test.describe('where every frame is drawn', () => {
  test.use({ frames: 'free' });

  test('the camera glides for readers who have nothing against it', async ({ app, page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await app.open();
    expect(await placesWhile(app, () => app.map().button('zoomIn').click())).toBeGreaterThan(2);
  });
});

test('with reduced motion the camera jumps and nothing glides', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open();
  await expect(app.timeline().button('play'), 'nothing plays by itself').toBeVisible();
  expect(await placesWhile(app, () => app.map().button('zoomIn').click())).toBeLessThanOrEqual(2);
  await app.select(CROSSING_9.title.en);
  expect(await longestTransition(page)).toBeLessThanOrEqual(0.01);
});

for (const lang of ['en', 'ko'])
  test(`the list shows incidents, not only what filters them (${lang})`, async ({ app, page }) => {
    await app.withoutWebGL();
    await page.setViewportSize({ width: 1280, height: 800 });
    await app.open({ lang });
    await expect(app.incidentList().nth(2), 'three beside the map').toBeInViewport({ ratio: 0.98 });
    await page.setViewportSize({ width: 390, height: 844 });
    await app.sheet().button('raise').click();
    await expect(app.incidentList().nth(0), 'one in the half sheet').toBeInViewport({ ratio: 0.98 });
  });

test('the sheet is dragged, flung and stepped between its heights', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.withoutWebGL();
  await app.open();
  await app.sheet().expectHeight('low');
  await app.sheet().handle().press('ArrowUp');
  await app.sheet().expectHeight('half');
  await app.sheet().handle().press('End');
  await app.sheet().expectHeight('full');
  await app.settled();
  await app.sheet().dragTo(400);
  await app.sheet().expectHeight('half');
  await app.settled();
  await app.sheet().dragTo(830);
  await app.sheet().expectHeight('low');
  await app.sheet().button('raise').click();
  await expect(app.incidentList()).toHaveCount(AT_FIRST.length);
});

async function expectFits(app: AppDriver, state: string): Promise<void> {
  await app.settled();
  expect.soft(await stickingOut(app.page, 320), state).toEqual([]);
}

/** At how many places a symbol stands, frame by frame, until the map is at rest. */
async function placesWhile(app: AppDriver, act: () => Promise<void>): Promise<number> {
  const stop = await app.map().recordPlaces(CROSSING_9.title.en);
  await act();
  await expect.poll(() => app.parameter('map')).toBeDefined();
  await app.waitForIdleMap();
  return stop();
}

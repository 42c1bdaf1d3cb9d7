/** The first ten seconds: a sentence, three steps on request, and never again; the key; all keyboard shortcuts. */

import { HOVERED } from '#incident-ui/hovered.ts';
import { expectClean, expectCleanInBothThemes } from './axe.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';

test.use({ ...UNDRAWN, visit: 'first' });

const intro = (app: AppDriver) =>
  app.page.getByRole('region', { name: app.words.app.intro.label, exact: true });

for (const lang of ['en', 'ko'] as const)
  test(`a first visit is told what this is and shown it in three steps; the next is not (${lang})`, async ({
    app,
    page,
  }) => {
    await app.open({ lang });
    const { sentence, steps, showMe, next, done } = app.words.app.intro;
    await expect(intro(app)).toContainText(sentence);
    await intro(app).getByRole('button', { name: showMe }).click();
    await expect(intro(app)).toContainText(steps[0] ?? '');
    await expect(page.locator(`[${HOVERED}="true"]`).first()).toBeVisible();
    await intro(app).getByRole('button', { name: next }).click();
    await expect(app.sourcePanel().title(), 'the words of an incident').toBeVisible();
    await intro(app).getByRole('button', { name: next }).click();
    await expect(app.sourcePanel().root()).toHaveCount(0);
    await intro(app).getByRole('button', { name: done }).click();
    await expect(intro(app)).toHaveCount(0);
    await page.reload();
    await app.waitForRecord();
    await expect(intro(app)).toHaveCount(0);
  });

test('whoever opens an incident, or comes by a link to one, needs no introduction', async ({ app, page }) => {
  await app.open();
  await expect(intro(app)).toBeVisible();
  await app.incidentList().first().click();
  await expect(intro(app)).toHaveCount(0);
  await app.sourcePanel().closeButton().click();
  await expect(intro(app), 'not again in this visit').toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await app.open({ sel: 'mdl-crossing-2024-06-18' });
  await expect(app.sourcePanel().title()).toBeVisible();
  await expect(intro(app)).toHaveCount(0);
});

test('on a phone the introduction lies over the map only, and axe finds nothing', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  const [card, sheet, controls] = await Promise.all(
    [intro(app).locator('div').first(), app.sheet().handle(), app.map().button('zoomIn')].map(boxOf),
  );
  if (!card || !sheet || !controls) throw new Error('something is missing');
  expect(card.y).toBeGreaterThanOrEqual(controls.y + controls.height);
  expect(card.y + card.height).toBeLessThanOrEqual(sheet.y + 1);
  await expectCleanInBothThemes(app, 'a first visit on a phone');
});

test('the key is open on the map of a wide screen, and makes way for an incident', async ({ app, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.open();
  const ribbon = page.getByText(app.words.incidents.key.ribbon);
  await expect(ribbon).toBeInViewport({ ratio: 1 });
  await expect(ribbon).toHaveCount(1);
  await app.incidentList().first().click();
  await expect(ribbon).toBeHidden();
});

test('a question mark lists all keys, except where text is typed', async ({ app, page }) => {
  await app.open();
  await app.search().focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: app.words.app.keys });
  await expect(dialog).toHaveCount(0);
  await app.search().fill('');
  await app.skipLink().focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(6);
  await expectClean(app, 'the list of keys');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

/** The line view on a phone: by thumb, in one row of tools, and with nothing outside its narrow screen. */
import { messagesFor } from '#i18n/language.ts';
import { expectCleanInBothThemes } from './axe.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { stickingOut } from './inspect.ts';
import { CROSSING_9, CROSSING_18, SHOTS_9 } from './record.ts';

const PHONE = { width: 390, height: 844 };

test.use(UNDRAWN);

for (const width of [320, 390])
  test(`the table says when, where and what without scrolling sideways at ${width} px`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await app.openLine();
    await app.line().button('table').click();
    const row = app.line().rows().filter({ hasText: CROSSING_18.title.en });
    await row.scrollIntoViewIfNeeded();
    for (const text of [
      CROSSING_18.title.en,
      'Tuesday 18 June 2024, around 08:30',
      'km 79–148 of the line',
      'In this period',
    ]) {
      const box = await row.getByText(text, { exact: true }).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width, text).toBe(true);
    }
    expect(await stickingOut(page, width)).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a thumb moves, selects after one press, and taps', async ({ app }) => {
    await app.openLine();
    await expect(app.timeline().root()).toHaveCount(0);
    await expect(app.sheet().button('raise'), 'the list is one pull away').toBeInViewport({ ratio: 1 });
    const before = await app.line().shown();
    await app.line().dragByTouch({ km: 100, day: '2024-06-14' }, { km: 100, day: '2024-06-22' });
    await expect.poll(() => app.line().shown()).not.toBe(before);
    expect(app.parameter('km')).toBeUndefined();
    await app.line().openTools();
    await app.line().button('fitWindow').click();
    await app.page.keyboard.press('Escape');
    await app.line().tap(SHOTS_9.title.en);
    await expect(app.sourcePanel().title(), 'a tap selects while drags move').toHaveText(SHOTS_9.title.en);
    await app.page.keyboard.press('Escape');

    await app.line().setDrag('dragSelects');
    await expect(app.line().button('dragSelects')).toHaveCount(0);
    await app.line().dragByTouch({ km: 60, day: '2024-06-05' }, { km: 130, day: '2024-06-12' });
    await expect(app.showing()).toHaveText(/in 5–12 June 2024 \(KST\), km \d+–\d+ of the line/);

    await app.line().tap(CROSSING_9.title.en);
    await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
  });
});

test.describe('two fingers and one', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('zoom either axis, and take the handles', async ({ app }) => {
    await app.openLine();
    const middle = { km: 100, day: '2024-06-15' };
    const before = await app.line().shown();
    await app.line().pinch(middle, 'y', 60, 150);
    await expect.poll(() => app.line().shown()).not.toBe(before);
    expect(await app.line().shown()).toContain('km 0–237.4');
    await app.line().pinch(middle, 'x', 60, 150);
    await expect.poll(() => app.line().shown()).not.toContain('km 0–237.4');
    await app.line().openTools();
    await app.line().button('fitWindow').click();
    await app.page.keyboard.press('Escape');
    await app.line().dragHandle('east', { km: 150, day: '2024-06-15' }, 'touch');
    await app.line().dragHandle('start', { km: 100, day: '2024-06-08' }, 'touch');
    await expect(app.showing()).toHaveText(/in [789]–30 June 2024 \(KST\), km 0–1[45]\d(\.\d)? of the line/);
  });
});

for (const lang of ['en', 'ko'] as const)
  for (const width of [320, 390])
    test(`one row of tools with the key at hand at ${width} px (${lang})`, async ({ app, page }) => {
      await page.setViewportSize({ width, height: 640 });
      await app.openLine({ lang });
      const words = messagesFor(lang).lineView;
      const tops = new Set<number>();
      for (const one of await page.getByRole('toolbar', { name: words.toolbar }).getByRole('button').all())
        tops.add(Math.round((await one.boundingBox())?.y ?? -1));
      expect(tops.size).toBe(1);
      const key = app.line().root().getByRole('button', { name: words.keyButton, exact: true });
      await key.click();
      await expect(app.line().root().getByText(words.key.span)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(app.line().root().getByText(words.key.span)).toHaveCount(0);
      await expect(key).toBeFocused();
      await app.line().openTools();
      await expect(app.line().button('exportLabel')).toBeInViewport({ ratio: 1 });
      expect(await stickingOut(page, width)).toEqual([]);
    });

for (const lang of ['en', 'ko'] as const)
  test(`axe finds nothing, and nothing sticks out at 320 px (${lang})`, async ({ app, page }) => {
    await app.openLine({ lang, km: '60-130' });
    await expectCleanInBothThemes(app, 'plot');
    await app.line().button('table').click();
    await expectCleanInBothThemes(app, 'table');
    await app.line().button('table').click();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(app.timeline().root()).toHaveCount(0);
    await expectCleanInBothThemes(app, 'phone');
    expect(await stickingOut(page, 320)).toEqual([]);
  });

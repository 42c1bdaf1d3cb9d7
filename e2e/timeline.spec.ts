/** The timeline by mouse, by thumb and by keys: windows, modes, steps, and taking back. */
import { expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';
import { CROSSING_9, SHOTS_9 } from './record.ts';

test.use(UNDRAWN);

const OPENED = /in June 2024 \(KST\)(?:;|$)/;

test.describe('by mouse', () => {
  test.beforeEach(({ app }) => app.withoutWebGL());

  test('a drag is one change, and Ctrl+Z takes it back', async ({ app, page }) => {
    await app.open();
    await app.timeline().dragThumb('start', '2024-06-10');
    await expect(app.showing()).toHaveText(/in 10–30 June 2024 \(KST\)/);
    await page.keyboard.press('Control+z');
    await expect(app.showing()).toHaveText(OPENED);
    await expect(app.announced()).toHaveText(/^Undone\. .* in June 2024/);
    await page.keyboard.press('Control+Shift+z');
    await expect(app.showing()).toHaveText(/in 10–30 June 2024 \(KST\)/);
  });

  test('every grip moves the window, and the thumbs never cross', async ({ app }) => {
    await app.open();
    await app.timeline().dragThumb('end', '2024-06-20');
    await expect(app.showing()).toHaveText(/in 1–20 June 2024 \(KST\)/);
    await app.timeline().dragThumb('body', '2024-06-05');
    await expect(app.showing()).toHaveText(/in 5–24 June 2024 \(KST\)/);
    await app.timeline().dragThumbFreely('start', '2024-06-08');
    await expect(app.showing()).toHaveText(/in 8 June 2024, \d\d:[0-5][1-9] – 24 June/);
    await app.timeline().dragThumb('start', '2024-08-01');
    await expect(app.showing()).toHaveText(/on 24 June 2024 \(KST\)/);
  });

  test('the wheel zooms, the hand pans, and a press on the overview goes there', async ({ app, page }) => {
    await app.open();
    const all = await app.timeline().reach();
    await app.timeline().wheel(4);
    await expect.poll(() => app.timeline().reach(), 'further out').not.toBe(all);
    await app.timeline().openOptions();
    await app.timeline().button('fitAll').click();
    await expect.poll(() => app.timeline().reach()).toBe(all);
    await app.timeline().pan(0.4, 0.5);
    await expect.poll(() => app.timeline().reach(), 'panned').not.toBe(all);
    // A press elsewhere has closed the options.
    await app.timeline().openOptions();
    await app.timeline().button('fitAll').click();
    const { x, y } = await app.timeline().onOverview(0.9);
    await page.mouse.click(x, y);
    await expect.poll(() => app.timeline().reach(), 'by the overview').not.toBe(all);
    await expect(app.showing(), 'none of it moves the window').toHaveText(OPENED);
  });

  test('play ends, or begins again, at any speed, and skips what is empty', async ({ app }) => {
    await app.open({ t: '2000-01-01/2000-01-07' });
    const from = async () => new Date((await app.timeline().window()).from).toISOString().slice(0, 7);
    await (await app.timeline().option('skip')).check();
    await app.timeline().button('play').click();
    await expect.poll(from, 'at the first incident').toMatch(/^2023-(09|10)/);
    await app.timeline().button('pause').click();
    await (await app.timeline().option('skip')).uncheck();
    await (await app.timeline().option('loop')).check();
    await app.timeline().chooseSpeed('decade');
    await app.timeline().setTypedDates('2024-06-01', '2024-06-07');
    await app.timeline().button('play').click();
    await expect.poll(from, 'from the beginning').toMatch(/^2023-(09|10)/);
    await expect(app.timeline().button('pause')).toBeVisible();
    await (await app.timeline().option('loop')).uncheck();
    await expect(app.timeline().button('play'), 'to the end').toBeVisible();
  });

  test('typed dates are read as EDTF, and what has no date is in its tray', async ({ app, page }) => {
    await app.open();
    await app.timeline().dateField('from').fill('2024-06-1X');
    await expect(app.timeline().root()).toContainText('Understood as 10–30 June 2024 (KST)');
    await page.keyboard.press('Enter');
    await expect(app.showing()).toHaveText(/in 10–30 June 2024 \(KST\)/);
    await app.timeline().dateField('to').fill('../2024-06-18');
    await page.keyboard.press('Enter');
    await expect(app.showing()).toHaveText(/ – 18 June 2024 \(KST\)/);
    // It alone gives a time to the markers and the shots of 9 June, of which others tell too.
    await app.open({ nosrc: 'patriot-daily-press-2024-06-19' });
    await app.timeline().undated(2).click();
    await app.timeline().undatedEntries().filter({ hasText: SHOTS_9.title.en }).click();
    await expect(app.sourcePanel().title()).toHaveText(SHOTS_9.title.en);
  });

  test('the mode is in the sentence, the address and the link', async ({ app }) => {
    await app.open();
    await app.timeline().chooseMode('cumulative');
    await expect(app.showing()).toHaveText(/up to 30 June 2024 \(KST\)/);
    expect(app.parameter('mode')).toBe('cumulative');
    await app.open({ mode: 'moment', t: '2024-06-18/2024-06-20', lang: 'ko' });
    await expect(app.showing()).toHaveText(/^2024년 6월 18일 00:00 현재\(한국 시간\)/);
    await expect(app.timeline().root().getByRole('slider')).toHaveCount(1);
  });
});

test.describe('by thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the window is moved by its end, and a tap near a mark selects it', async ({ app, page }) => {
    await app.withoutWebGL();
    await app.open();
    await app.timeline().dragThumbByTouch('start', '2024-06-10');
    await expect.poll(() => app.parameter('t')).toMatch(/^2024-06-(0[6-9]|1[0-4])\/2024-06-30$/);
    const mark = await app.timeline().mark(CROSSING_9.title.en).boundingBox();
    if (!mark) throw new Error('the mark is out of sight');
    await page.touchscreen.tap(mark.x - 3, mark.y + mark.height / 2);
    await expect.poll(() => app.parameter('sel')).toMatch(/2024-06/);
  });

  for (const width of [390, 320])
    test(`a window of one day has two thumbs, and a body that can be dragged (${width} px)`, async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 568 });
      await app.withoutWebGL();
      await app.open({ t: '2024-06-18/2024-06-18' });
      const timeline = app.timeline();
      const [start, body, end] = await Promise.all(
        (['start', 'body', 'end'] as const).map((grip) => boxOf(timeline.thumb(grip))),
      );
      if (!start || !body || !end) throw new Error('a grip is missing');
      for (const box of [start, body, end]) {
        expect(box.width).toBeGreaterThanOrEqual(44);
        expect(box.height).toBeGreaterThanOrEqual(44);
      }
      const middles = await timeline.marks().evaluateAll((marks) =>
        marks.map((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return (top + bottom) / 2;
        }),
      );
      const lowest = Math.max(...middles);
      expect(start.y - lowest, 'a mark of the lowest lane lies clear of the grips').toBeGreaterThanOrEqual(
        12,
      );
      expect(body.x, 'the start lies left of the body').toBeGreaterThanOrEqual(start.x + start.width - 0.5);
      expect(end.x, 'the end lies right of it').toBeGreaterThanOrEqual(body.x + body.width - 0.5);
      expect(end.x + end.width, 'all of it is in the page').toBeLessThanOrEqual(width);
      await timeline.dragThumbByTouch('body', '2024-05-01');
      await expect(app.showing()).toHaveText(/ on (\d{1,2} April|\d May) 2024 \(KST\)/);
      const { from, to } = await timeline.window();
      expect(to - from, 'a day it was, a day it is').toBe(24 * 3_600_000);
    });

  test('the axis zooms to the window', async ({ app }) => {
    await app.withoutWebGL();
    await app.open({ t: '2024-06-18/2024-06-18' });
    await app.timeline().button('fitWindow').tap();
    const body = await boxOf(app.timeline().thumb('body'));
    // The names of the lanes stand beside them.
    expect(body.width).toBeGreaterThan(0.5 * 390);
  });

  test('two fingers zoom, one moves the window by its end and its body', async ({ app }) => {
    await app.withoutWebGL();
    await app.open();
    const all = await app.timeline().reach();
    await app.timeline().pinch(220, 80);
    await expect.poll(() => app.timeline().reach()).not.toBe(all);
    await app.timeline().pinch(60, 300);
    await app.timeline().dragThumbByTouch('end', '2024-06-20');
    await expect.poll(() => app.parameter('t')).toMatch(/^2024-06-01\/2024-06-(1[6-9]|2[0-4])$/);
    await app.timeline().dragThumbByTouch('body', '2024-05-20');
    await expect.poll(() => app.parameter('t')).toMatch(/^2024-05-(1[5-9]|2[0-5])\/2024-06-\d\d$/);
  });
});

test('an icon that has the focus says its name to the eye', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  await app.timeline().button('fitWindow').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const tip = page.getByText(app.words.timeline.fitWindow, { exact: true });
  await expect(tip).toBeInViewport({ ratio: 1 });
  const length = async () => {
    const body = app.timeline().thumb('body');
    return (
      Number(await body.getAttribute('aria-valuemax')) - Number(await body.getAttribute('aria-valuemin'))
    );
  };
  const before = await length();
  await page.keyboard.press('Enter');
  await expect(tip, 'gone once it is pressed').toHaveCount(0);
  expect(await length()).toBeLessThan(before / 2);
});

test('by keys: the axis, and both ends of the window', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  const all = await app.timeline().reach();
  await app.timeline().thumb('start').focus();
  for (const key of ['-', '[', ']', ']']) {
    const before = await app.timeline().reach();
    await page.keyboard.press(key);
    await expect.poll(() => app.timeline().reach(), key).not.toBe(before);
  }
  await page.keyboard.press('0');
  await expect.poll(() => app.timeline().reach()).toBe(all);
  await page.keyboard.press('+');
  await expect.poll(() => app.timeline().reach()).not.toBe(all);
  await page.keyboard.press('0');
  await page.keyboard.press('Home');
  await expect(app.showing()).toHaveText(/ 2023 – 30 June 2024 \(KST\)/);
  await page.keyboard.press('End');
  await expect(app.showing()).toHaveText(/on 30 June 2024 \(KST\)/);
  await app.timeline().thumb('body').focus();
  await page.keyboard.press('PageUp');
  await expect(app.showing()).toHaveText(/on 30 July 2024 \(KST\)/);
  await page.keyboard.press('PageDown');
  await expect(app.showing()).toHaveText(/on 30 June 2024 \(KST\)/);
});

test('by keys: from incident to incident, and the keys stay', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  await app.timeline().thumb('start').focus();
  const titles = new Set<string | null>();
  for (let step = 0; step < 3; step += 1) {
    const before = app.parameter('sel');
    await page.keyboard.press('.');
    await expect.poll(() => app.parameter('sel')).not.toBe(before);
    await expect(app.sourcePanel().title()).toBeVisible();
    await expect(app.timeline().thumb('start')).toBeFocused();
    titles.add(await app.sourcePanel().title().textContent());
  }
  expect(titles.size).toBe(3);
  await app.timeline().button('next').focus();
  await page.keyboard.press('Enter');
  await expect(app.timeline().button('next')).toBeFocused();
});

test('by keys: steps by day, month, year and incident, and the axis', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  await app.timeline().thumb('start').focus();
  await page.keyboard.press('m');
  await expect(app.showing()).toHaveText(/in July 2024 \(KST\)/);
  await page.keyboard.press('Shift+Y');
  await expect(app.showing()).toHaveText(/July 2023/);
  await page.keyboard.press('.');
  await expect(app.sourcePanel().title()).not.toBeEmpty();
  await page.keyboard.press('Control+z');
  await expect(app.announced()).toHaveText(/^Undone\./);
});

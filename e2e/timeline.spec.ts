/** The timeline by mouse, by thumb and by keys: windows, modes, steps, and taking back. */
import { expect, test } from './driver.ts';
import { CROSSING_9 } from './record.ts';

const OPENED = /in 1–30 June 2024 \(KST\)$/;

test.describe('by mouse', () => {
  test.beforeEach(({ app }) => app.withoutWebGL());

  test('a drag is one change, and Ctrl+Z takes it back', async ({ app, page }) => {
    await app.open();
    await app.timeline().dragThumb('start', '2024-06-10');
    await expect(app.showing()).toHaveText(/in 10–30 June 2024 \(KST\)$/);
    await page.keyboard.press('Control+z');
    await expect(app.showing()).toHaveText(OPENED);
    await expect(app.announced()).toHaveText(/^Undone\. Showing .* in 1–30 June 2024/);
    await page.keyboard.press('Control+Shift+z');
    await expect(app.showing()).toHaveText(/in 10–30 June 2024 \(KST\)$/);
  });

  test('the mode is in the sentence, the address and the link', async ({ app }) => {
    await app.open();
    await app.timeline().chooseMode('cumulative');
    await expect(app.showing()).toHaveText(/up to 30 June 2024 \(KST\)$/);
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
});

test('by keys: steps by day, month, year and incident, and the axis', async ({ app, page }) => {
  await app.withoutWebGL();
  await app.open();
  await app.timeline().thumb('start').focus();
  await page.keyboard.press('m');
  await expect(app.showing()).toHaveText(/in 1–31 July 2024 \(KST\)$/);
  await page.keyboard.press('Shift+Y');
  await expect(app.showing()).toHaveText(/July 2023/);
  await page.keyboard.press('.');
  await expect(app.sourcePanel().title()).not.toBeEmpty();
  await page.keyboard.press('Control+z');
  await expect(app.announced()).toHaveText(/^Undone\./);
});

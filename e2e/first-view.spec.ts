import type { Page } from '@playwright/test';
import { sizeTable, transferClass } from '#cli/project/transfer-size.ts';
import { firstView, mapIdle, type Transfer } from './first-view.ts';
import { COARSE, expect, test } from './guard.ts';
import { serveRecord } from './serve-record.ts';
import { firstCollectionRecord, tenfoldRecord } from './tenfold-record.ts';

/** MapLibre with its worker and React weigh about 420 KB of it. */
const BUDGET_KB = 820;

/** What a record of ten times as many incidents may add. */
const TENFOLD_KB = 20;

/** As large as a desk's: a larger window shows more of the map. */
test.use({ viewport: { width: 1280, height: 800 } });

test(`the first view costs less than ${BUDGET_KB} KB`, async ({ page }) => {
  const files = await firstView(page);
  expect(totalOf(files) / 1000, sizeTable(files).join('\n')).toBeLessThan(BUDGET_KB);
  // The worker and the record are in the sum, or it proves nothing.
  expect(files.some(({ path }) => /worker/.test(path))).toBe(true);
  expect(recordOf(files)).toEqual(['data/catalogues.json', 'data/first.json', 'data/geography.json']);
});

test(`ten times as many incidents add less than ${TENFOLD_KB} KB to it`, async ({ page }) => {
  const record = tenfoldRecord();
  expect(record.incidents.features).toHaveLength(130);
  await serveRecord(page.context(), firstCollectionRecord());
  const ours = await firstView(page);
  await serveRecord(page.context(), record);
  const files = await firstView(page);
  expect(recordOf(files)).toEqual(recordOf(ours));
  const more = (totalOf(files) - totalOf(ours)) / 1000;
  expect(more, sizeTable(files).join('\n')).toBeLessThan(TENFOLD_KB);
  expect(more, 'the larger record is the one that was read').toBeGreaterThan(5);
});

/** What moves while the page loads, of all that can be seen; Lighthouse calls 0.1 good. */
const LAYOUT_SHIFT = 0.02;

/** Of Chromium alone; of what moves in answer to the reader nothing counts. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        shifts.push({ value, moved: sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 80)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** How long the record takes, ms. */
const SLOW = 700;

test.describe('while it loads', () => {
  // Where things are is asked for, not what the map draws.
  test.use({ mapFrames: 'none', ...COARSE });

  test('nothing jumps: neither the timeline nor what stands above it', async ({ page }) => {
    await watchShifts(page);
    for (const [name, size, late, language] of [
      ['a desk, the record fast', DESK, 0, 'ko'],
      ['a desk, the record slow', DESK, SLOW, 'en'],
      ['a phone, the record fast', PHONE, 0, 'en'],
      ['a phone, the record slow', PHONE, SLOW, 'ko'],
    ] as const)
      await test.step(name, async () => {
        await page.setViewportSize(size);
        await page.unroute('**/data/*');
        await page.route('**/data/*', async (route) => {
          await new Promise((done) => setTimeout(done, late));
          await route.continue();
        });
        await page.goto(`/?lang=${language}`);
        await mapIdle(page);
        await page.evaluate(() => document.fonts.ready);
        const shifts = await page.evaluate(
          () => (window as unknown as { shifts: { value: number }[] }).shifts,
        );
        const sum = shifts.reduce((all, { value }) => all + value, 0);
        expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(LAYOUT_SHIFT);
      });
  });
});

function totalOf(files: readonly Transfer[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function recordOf(files: readonly Transfer[]): string[] {
  const paths = files.map(({ path }) => path).filter((path) => transferClass(path) === 'data');
  return [...new Set(paths)].sort();
}

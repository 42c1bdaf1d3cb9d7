import { sizeTable, transferClass } from '#cli/project/transfer-size.ts';
import { firstView, type Transfer } from './first-view.ts';
import { expect, test } from './guard.ts';
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

function totalOf(files: readonly Transfer[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function recordOf(files: readonly Transfer[]): string[] {
  const paths = files.map(({ path }) => path).filter((path) => transferClass(path) === 'data');
  return [...new Set(paths)].sort();
}

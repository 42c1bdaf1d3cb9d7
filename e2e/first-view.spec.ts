import { sizeTable, transferClass } from '#cli/project/transfer-size.ts';
import { firstView } from './first-view.ts';
import { expect, test } from './guard.ts';

/** MapLibre with its worker and React weigh about 420 KB of it. */
const BUDGET_KB = 776;

/** As large as a desk's: a larger window shows more of the map. */
test.use({ viewport: { width: 1280, height: 800 } });

test(`the first view costs less than ${BUDGET_KB} KB`, async ({ page }) => {
  const files = await firstView(page);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total / 1000, sizeTable(files).join('\n')).toBeLessThan(BUDGET_KB);
  // The worker and the record are in the sum, or it proves nothing.
  expect(files.some(({ path }) => /worker/.test(path))).toBe(true);
  expect(files.some(({ path }) => transferClass(path) === 'data')).toBe(true);
});

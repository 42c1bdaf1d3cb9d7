import { sizeTable } from '../../src/cli/transfer-size.ts';
import { firstView, mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';

const RUNS = 5;

test('from navigation to the map at rest', async ({ browser, baseURL }) => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // A context of its own each time: nothing is cached.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(baseURL ?? '/');
    await mapIdle(page);
    times.push(await page.evaluate(() => performance.now()));
    await context.close();
  }
  console.log(`\nnavigation to map idle   ${describeRuns(times, 'ms')}`);
  expect(times).toHaveLength(RUNS);
});

test('transfer of the first view', async ({ page }) => {
  const files = await firstView(page);
  console.log(`\nfirst view, text gzipped\n${sizeTable(files).join('\n')}`);
  expect(files.length).toBeGreaterThan(0);
});

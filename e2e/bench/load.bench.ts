import { sizeTable } from '#cli/project/transfer-size.ts';
import { firstView, mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';

const RUNS = 5;

test.use({ viewport: { width: 1280, height: 800 } });

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
  for (const archive of ['relief', 'basemap']) {
    const parts = files.filter(({ path }) => path === `basemap/${archive}.pmtiles`);
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    console.log(`of it ${archive}.pmtiles  ${(bytes / 1000).toFixed(1)} KB`);
  }
  expect(files.length).toBeGreaterThan(0);
});

import { mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';

const RUNS = 9;

/** Script time of one switch of sources: from the click to the end of everything that runs in answer to it. */
test('script time of switching sources', async ({ page }) => {
  await page.goto('/?sel=mdl-crossing-2024-06-09');
  await mapIdle(page);
  await page.getByRole('button', { name: /^Sources:/ }).click();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const name = run % 2 === 0 ? 'The three articles only' : 'All sources';
    const button = page.getByRole('button', { name, exact: true }).first();
    // React answers a click before it returns.
    times.push(
      await button.evaluate((element) => {
        const start = performance.now();
        (element as HTMLElement).click();
        return performance.now() - start;
      }),
    );
    await mapIdle(page);
  }
  console.log(`\nswitching sources, script  ${describeRuns(times, 'ms', 1)}`);
  expect(times).toHaveLength(RUNS);
});

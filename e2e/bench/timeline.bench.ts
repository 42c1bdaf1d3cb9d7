import { overSeventyYears } from '../../src/cli/synthetic-record.ts';
import { mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';
import { redrawFrame, scrubStep } from './scrub.ts';
import { serveSyntheticRecord } from './synthetic-record.ts';

const RUNS = Number(process.env.SCRUB_RUNS ?? 3);
const STEPS = Number(process.env.SCRUB_STEPS ?? 200);

/** A month of seventy years is in the window, as when one looks for something: 12 incidents of 10,000. */
/** Software rendering takes minutes for so many frames. */
test.setTimeout(1_200_000);

for (const count of [10, 1_000, 10_000])
  test(`a scrub of ${STEPS} steps over ${count} incidents`, async ({ page, context }) => {
    await serveSyntheticRecord(context, count, overSeventyYears);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto('/?t=1990-06-01/1990-06-30');
    await mapIdle(page);
    const loaded = await page.evaluate(() => performance.now());
    const steps: number[] = [];
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const redraw = await redrawFrame(page, session);
      const step = await scrubStep(page, session, run % 2 === 0 ? 'ArrowLeft' : 'ArrowRight', STEPS);
      steps.push(step);
      ratios.push(step / redraw);
    }
    console.log(`\n${count} incidents: at rest after ${loaded.toFixed(0)} ms`);
    console.log(`a step                   ${describeRuns(steps, 'ms', 1)}`);
    console.log(`as multiple of a redraw  ${describeRuns(ratios, 'x', 2)}`);
    expect(steps).toHaveLength(RUNS);
  });

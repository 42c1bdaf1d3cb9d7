import { mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';
import { redrawFrame, scrub } from './scrub.ts';

const RUNS = 5;

/**
 * Main-thread time of one scrub step, as a multiple of a frame in which the map is merely redrawn
 * (panned with a key, data unchanged): milliseconds alone say more of the machine than of us.
 */
test('main-thread time of one scrub step', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('/');
  await mapIdle(page);
  const steps: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const redraw = await redrawFrame(page, session);
    const { step } = await scrub(page, session, run % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
    steps.push(step);
    ratios.push(step / redraw);
  }
  console.log(`\nscrub step, main thread  ${describeRuns(steps, 'ms', 1)}`);
  console.log(`as multiple of a redraw  ${describeRuns(ratios, 'x', 2)}`);
  expect(steps).toHaveLength(RUNS);
});

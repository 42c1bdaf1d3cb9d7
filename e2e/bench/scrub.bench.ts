import { en } from '#i18n/en/messages.ts';
import { mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';
import { countFrames, measuring, redrawFrame, scrub } from './scrub.ts';

const RUNS = 5;
const STEPS = 20;

/**
 * Processor time of the main thread for one scrub step, as a multiple of a frame in which the map is merely redrawn
 * (panned with a key, data unchanged): milliseconds alone say more of the machine than of us.
 */
test('processor time of one scrub step', async ({ page, context }) => {
  await countFrames(context);
  const session = await measuring(page);
  await page.goto('/');
  await mapIdle(page);
  const end = page.getByRole('slider', { name: en.timeline.windowEnd });
  const steps: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const redraw = await redrawFrame(page, session);
    const { step } = await scrub(session, end, run % 2 === 0 ? 'ArrowLeft' : 'ArrowRight', STEPS);
    steps.push(step);
    ratios.push(step / redraw);
  }
  console.log(`\nscrub step               ${describeRuns(steps, 'ms', 1)}`);
  console.log(`as multiple of a redraw  ${describeRuns(ratios, 'x', 2)}`);
  expect(steps).toHaveLength(RUNS);
});

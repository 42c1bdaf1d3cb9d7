import { overSeventyYears } from '#cli/record/synthetic-record.ts';
import { en } from '#i18n/en/messages.ts';
import { mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';
import { countFrames, measuring, redrawFrame, type Scrub, scrub } from './scrub.ts';
import { serveSyntheticRecord } from './synthetic-record.ts';

const RUNS = Number(process.env.SCRUB_RUNS ?? 3);
const STEPS = Number(process.env.SCRUB_STEPS ?? 200);

/** Software rendering takes minutes for so many frames. */
test.setTimeout(1_200_000);

/** Of seventy years, as when one looks for something: 12 incidents of 10,000 are in the window. */
const A_MONTH = '1990-06-01/1990-06-30';
/** As when one looks at all that there was: thousands are. */
const FORTY_YEARS = '1960-01-01/2000-01-01';

const CASES = [
  { count: 10, window: A_MONTH },
  { count: 1_000, window: A_MONTH },
  { count: 10_000, window: A_MONTH },
  { count: 10_000, window: FORTY_YEARS },
];

for (const { count, window } of CASES)
  test(`a scrub of ${STEPS} steps over ${count} incidents, window ${window}`, async ({ page, context }) => {
    await serveSyntheticRecord(context, count, overSeventyYears);
    await countFrames(context);
    const session = await measuring(page);
    await page.goto(`/?t=${window}`);
    await mapIdle(page);
    const loaded = await page.evaluate(() => performance.now());
    // The whole window is moved, so that each step shows something else.
    const body = page.getByRole('slider', { name: en.timeline.windowBody });
    const scrubs: Scrub[] = [];
    const redraws: number[] = [];
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const redraw = await redrawFrame(page, session);
      const scrubbed = await scrub(session, body, run % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', STEPS);
      scrubs.push(scrubbed);
      redraws.push(redraw);
      ratios.push(scrubbed.step / redraw);
    }
    console.log(`\n${count} incidents, window ${window}: at rest after ${loaded.toFixed(0)} ms`);
    const of = (part: keyof Scrub) => scrubs.map((scrubbed) => scrubbed[part]);
    console.log(`a step, processor time   ${describeRuns(of('step'), 'ms', 1)}`);
    console.log(`a redraw                 ${describeRuns(redraws, 'ms', 1)}`);
    console.log(`as multiple of a redraw  ${describeRuns(ratios, 'x', 2)}`);
    console.log(`from frame to frame      ${describeRuns(of('frame'), 'ms', 1)}`);
    console.log(`the longest frame        ${describeRuns(of('longestFrame'), 'ms', 1)}`);
    expect(scrubs).toHaveLength(RUNS);
  });

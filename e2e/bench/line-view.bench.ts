import type { CDPSession, Page } from '@playwright/test';
import { alongTheLine } from '../../src/cli/synthetic-record.ts';
import { expect, test } from '../driver.ts';
import { describeRuns, median } from './median.ts';
import { nextFrame, taskTime, watchFrames } from './scrub.ts';
import { serveSyntheticRecord } from './synthetic-record.ts';

const RUNS = 3;
const STEPS = 20;

/** Full screen, so that the list and the timeline, which have benches of their own, are not measured with it. */
test.use({ viewport: { width: 719, height: 900 } });

/**
 * Main-thread time of one step of a drag across the line view, as a multiple of a frame in which the same
 * boxes are merely drawn again (the time axis panned by a key, the record unchanged).
 */
for (const count of [13, 1_000, 10_000])
  test(`main-thread time of one drag step across ${count} incidents`, async ({ app, page, context }) => {
    page.setDefaultTimeout(100_000);
    await serveSyntheticRecord(context, count, alongTheLine);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await app.openLine({ t: '2024-01-01/2024-12-31' });
    const drags: number[] = [];
    const frames: number[] = [];
    const redraws: number[] = [];
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const redraw = await redrawStep(page, session);
      const { drag, frame } = await dragStep(page, session);
      drags.push(drag);
      frames.push(frame);
      redraws.push(redraw);
      ratios.push(drag / redraw);
    }
    console.log(`\n${count} incidents, drag step  ${describeRuns(drags, 'ms', 2)}`);
    console.log(`redraw                ${describeRuns(redraws, 'ms', 2)}`);
    console.log(`as multiple of it     ${describeRuns(ratios, 'x', 2)}`);
    console.log(`from frame to frame   ${describeRuns(frames, 'ms', 1)}`);
    expect(ratios).toHaveLength(RUNS);
  });

/** Main-thread time of a step and the middle time from frame to frame, ms. */
async function dragStep(page: Page, session: CDPSession): Promise<{ drag: number; frame: number }> {
  await page.mouse.move(120, 420);
  await page.mouse.down();
  await page.mouse.move(140, 440);
  const stopWatching = await watchFrames(page);
  const before = await taskTime(session);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.move(150 + step * 16, 450 + step * 12);
    await nextFrame(page);
  }
  const drag = (1000 * ((await taskTime(session)) - before)) / STEPS;
  const frame = median(await stopWatching());
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return { drag, frame };
}

async function redrawStep(page: Page, session: CDPSession): Promise<number> {
  await page.locator('[data-box]').first().focus();
  const before = await taskTime(session);
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'PageDown' : 'PageUp');
    await nextFrame(page);
  }
  return (1000 * ((await taskTime(session)) - before)) / STEPS;
}

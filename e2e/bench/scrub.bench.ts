import type { CDPSession, Page } from '@playwright/test';
import { mapIdle } from '../first-view.ts';
import { expect, test } from '../guard.ts';
import { describeRuns } from './median.ts';

const RUNS = 5;
const STEPS = 10;

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
    const step = await scrubStep(page, session, run % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
    steps.push(step);
    ratios.push(step / redraw);
  }
  console.log(`\nscrub step, main thread  ${describeRuns(steps, 'ms', 1)}`);
  console.log(`as multiple of a redraw  ${describeRuns(ratios, 'x', 2)}`);
  expect(steps).toHaveLength(RUNS);
});

/** Milliseconds of main-thread work for one step of a thumb, up to the frame that shows it. */
async function scrubStep(page: Page, session: CDPSession, key: string): Promise<number> {
  await page.getByRole('slider').last().focus();
  const before = await taskTime(session);
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(key);
    await nextFrame(page);
  }
  await mapIdle(page);
  return (1000 * ((await taskTime(session)) - before)) / STEPS;
}

/** Milliseconds of main-thread work for one frame of a panning map. */
async function redrawFrame(page: Page, session: CDPSession): Promise<number> {
  await page.locator('[data-map-state] canvas').first().focus();
  const before = await taskTime(session);
  await page.keyboard.press('ArrowRight');
  const frames = await framesUntilIdle(page);
  return (1000 * ((await taskTime(session)) - before)) / frames;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

function framesUntilIdle(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let frames = 0;
        const count = () => {
          frames += 1;
          const idle = document.querySelector('[data-map-state="idle"]');
          if (idle && frames > 2) done(frames);
          else requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
  );
}

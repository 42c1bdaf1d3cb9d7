/** What scrubbing costs, as a multiple of a frame in which the map is merely redrawn. */
import type { CDPSession, Page } from '@playwright/test';
import { mapIdle } from '../first-view.ts';

/** Milliseconds of main-thread work for one step of a thumb, up to the frame that shows it. */
export async function scrubStep(page: Page, session: CDPSession, key: string, steps = 10): Promise<number> {
  await page.getByRole('slider').last().focus();
  const before = await taskTime(session);
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    await nextFrame(page);
  }
  await mapIdle(page);
  return (1000 * ((await taskTime(session)) - before)) / steps;
}

/** Milliseconds of main-thread work for one frame of a panning map. */
export async function redrawFrame(page: Page, session: CDPSession): Promise<number> {
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

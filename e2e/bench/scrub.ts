/** What scrubbing costs, as a multiple of a frame in which the map is merely redrawn. */
import type { CDPSession, Page } from '@playwright/test';
import { mapIdle } from '../first-view.ts';
import { median } from './median.ts';

export interface Scrub {
  /** Main-thread work for one step of a thumb, up to the frame that shows it, ms. */
  readonly step: number;
  /** Between one frame that the page could paint and the next, ms: the middle one and the longest. */
  readonly frame: number;
  readonly longestFrame: number;
}

/** What a scrub costs whose steps follow each other as fast as they are shown. */
export async function scrub(page: Page, session: CDPSession, key: string, steps = 10): Promise<Scrub> {
  await page.getByRole('slider').last().focus();
  const stopWatching = await watchFrames(page);
  const before = await taskTime(session);
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    await nextFrame(page);
  }
  const frames = await stopWatching();
  await mapIdle(page);
  const step = (1000 * ((await taskTime(session)) - before)) / steps;
  return { step, frame: median(frames), longestFrame: Math.max(...frames) };
}

/** Notes when frames begin; the function returned ends it and gives the milliseconds between them. */
export async function watchFrames(page: Page): Promise<() => Promise<number[]>> {
  const watched = await page.evaluateHandle(() => {
    const begins: number[] = [];
    const watch = { begins, ended: false };
    const note = (time: number) => {
      begins.push(time);
      if (!watch.ended) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return watch;
  });
  return async () => {
    const begins = await watched.evaluate((watch) => {
      watch.ended = true;
      return watch.begins;
    });
    return begins.slice(1).map((time, index) => time - (begins[index] ?? time));
  };
}

/** Milliseconds of main-thread work for one frame of a panning map. */
export async function redrawFrame(page: Page, session: CDPSession): Promise<number> {
  await page.locator('[data-map-state] canvas').first().focus();
  const before = await taskTime(session);
  await page.keyboard.press('ArrowRight');
  const frames = await framesUntilIdle(page);
  return (1000 * ((await taskTime(session)) - before)) / frames;
}

/** Seconds that the main thread has worked. */
export async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

export function nextFrame(page: Page): Promise<unknown> {
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

import type { Browser, Page } from '@playwright/test';
import { MAP_STATE } from '#features/map/map-state.ts';
import { mapIdle } from '../first-view.ts';
import { goTo } from '../go-to.ts';
import { expect, test } from '../guard.ts';
import { describeRuns, median } from './median.ts';

const RUNS = 5;
/** Along the line at zoom 9, where a screen of 1280 pixels is 1.758° wide. */
const BEFORE = '/?map=9/38.3/126.9';
const ONE_SCREEN_ON = '/?map=9/38.3/128.658';
const PRESSES = 4;

test('pan of one screen, from the jump to the map at rest', async ({ browser, baseURL }) => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // A page of its own each time: no tile is there yet.
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await page.goto(BEFORE);
    await mapIdle(page);
    const start = await page.evaluate(() => performance.now());
    await goTo(page, ONE_SCREEN_ON);
    times.push((await page.evaluate(() => performance.now())) - start);
    await page.close();
  }
  console.log(`\npan of one screen        ${describeRuns(times, 'ms')}`);
  expect(times).toHaveLength(RUNS);
});

test('frame time while panning, with and without relief', async ({ browser, baseURL }) => {
  const home = baseURL ?? '';
  const plain = await panningFrames(browser, home, BEFORE, { relief: false });
  const shaded = await panningFrames(browser, home, BEFORE, { relief: true });
  const terrain = await panningFrames(browser, home, `${BEFORE}/0/60&terrain=3d`, { relief: true });
  console.log(`\nframe, no relief         ${describeRuns(plain, 'ms', 1)}`);
  console.log(`frame, relief            ${describeRuns(shaded, 'ms', 1)}, ${ratio(shaded, plain)}`);
  console.log(`frame, 3-D terrain       ${describeRuns(terrain, 'ms', 1)}, ${ratio(terrain, plain)}`);
  expect(plain).toHaveLength(RUNS);
});

function ratio(frames: readonly number[], base: readonly number[]): string {
  return `${(median(frames) / median(base)).toFixed(2)} x no relief`;
}

/** Milliseconds between frames while the map glides under held arrow keys, once per run. */
async function panningFrames(
  browser: Browser,
  baseURL: string,
  address: string,
  { relief }: { relief: boolean },
): Promise<number[]> {
  const page = await browser.newPage({ baseURL });
  // Without the archive nothing is shaded; everything else is drawn as ever.
  if (!relief) await page.route('**/relief.pmtiles', (route) => route.fulfill({ status: 404 }));
  await page.goto(address);
  await mapIdle(page);
  const frames: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    frames.push(await frameTime(page, run % 2 ? 'ArrowLeft' : 'ArrowRight'));
  await page.close();
  return frames;
}

async function frameTime(page: Page, key: string): Promise<number> {
  await page.locator(`[${MAP_STATE}] canvas`).first().focus();
  const counted = page.evaluate(
    (atRest) =>
      new Promise<number>((done, fail) => {
        let frames = 0;
        let start = 0;
        const asked = performance.now();
        const count = (now: number) => {
          if (start === 0 && now - asked > 10_000) return fail(new Error('The map did not move'));
          const idle = document.querySelector(atRest) !== null;
          if (start === 0 && !idle) start = now;
          else if (start > 0) frames += 1;
          if (start > 0 && idle) done((now - start) / frames);
          else requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
    `[${MAP_STATE}="idle"]`,
  );
  for (let press = 0; press < PRESSES; press += 1) await page.keyboard.press(key);
  return counted;
}

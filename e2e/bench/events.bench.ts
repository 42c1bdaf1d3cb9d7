/** A scrub of many incidents, as a multiple of one frame of the map: closed loop, from the call to the frame that shows it. */
import { MAP_STATE } from '#features/map/map-state.ts';
import type {} from '../event-map/event-map.ts';
import { testOfPage } from '../serve-page.ts';
import { describeRuns } from './median.ts';

const test = testOfPage('e2e/event-map');
const STEPS = 30;
const RUNS = 3;

for (const count of [10_000, 100_000, 1_000_000])
  test(`scrub of ${count} incidents`, async ({ page }) => {
    await page.goto('./');
    const settled = () =>
      page.waitForFunction(
        (state) => document.querySelector('#map')?.getAttribute(state) === 'idle',
        MAP_STATE,
      );
    await settled();
    await page.evaluate((count) => window.eventMap.openMixed(count), count);
    await settled();
    const runs = {
      step: [] as number[],
      script: [] as number[],
      frame: [] as number[],
      ratio: [] as number[],
    };
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(() => window.eventMap.scrub(0.3, 0.4));
      await settled();
      const measured = await page.evaluate(measure, STEPS);
      await settled();
      for (const name of ['step', 'script', 'frame'] as const) runs[name].push(measured[name]);
      runs.ratio.push(measured.step / measured.frame);
    }
    console.log(`\n${count}: step    ${describeRuns(runs.step, 'ms', 1)}`);
    console.log(`${count}: script  ${describeRuns(runs.script, 'ms', 1)}`);
    console.log(`${count}: a frame of the map  ${describeRuns(runs.frame, 'ms', 1)}`);
    console.log(`${count}: step as its multiple  ${describeRuns(runs.ratio, 'x', 2)}`);
  });

/** Runs in the page. Means of so many steps, each of which moves the window by a thousandth of the table, and of so many map frames. */
async function measure(steps: number) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const timed = async (act: (step: number) => void) => {
    await frame();
    const start = performance.now();
    for (let step = 0; step < steps; step += 1) {
      act(step);
      await frame();
    }
    return (performance.now() - start) / steps;
  };
  let script = 0;
  const step = await timed((at) => {
    script += window.eventMap.scrub(0.3 + at / 1000, 0.4 + at / 1000);
  });
  const redraw = await timed((at) =>
    window.eventMap.view({ longitude: 127.5 + at / 1e5, latitude: 38.1, zoom: 7.4, bearing: 0, pitch: 0 }),
  );
  return { step, script: script / steps, frame: redraw };
}

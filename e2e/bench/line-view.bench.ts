import type { CDPSession, Page } from '@playwright/test';
import { alongTheLine } from '#cli/record/synthetic-record.ts';
import { BELOW, BOX } from '#features/line-view/plot/plot-attributes.ts';
import { expect, test } from '../driver.ts';
import { describeRuns, median } from './median.ts';
import { measuring, processorTime } from './scrub.ts';
import { serveSyntheticRecord } from './synthetic-record.ts';

const RUNS = 3;
const STEPS = 20;

/** Full screen, so that the list and the timeline, which have benches of their own, are not measured with it. */
test.use({ viewport: { width: 719, height: 900 } });

/**
 * Processor time of the main thread for one step of a drag across the line view, as a multiple of a frame in which the same
 * boxes are merely drawn again (the time axis panned by a key, the record unchanged).
 */
for (const count of [13, 1_000, 10_000])
  test(`processor time of one drag step across ${count} incidents`, async ({ app, page, context }) => {
    page.setDefaultTimeout(100_000);
    await serveSyntheticRecord(context, count, alongTheLine);
    const session = await measuring(page);
    await app.openLine({ t: '2024-01-01/2024-12-31' });
    const drags: Drag[] = [];
    const redraws: number[] = [];
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const drawn = await redraw(page, session);
      const dragged = await drag(page, session);
      drags.push(dragged);
      redraws.push(drawn);
      ratios.push(dragged.step / drawn);
    }
    console.log(
      `\n${count} incidents, drag step  ${describeRuns(
        drags.map(({ step }) => step),
        'ms',
        2,
      )}`,
    );
    console.log(`redraw                ${describeRuns(redraws, 'ms', 2)}`);
    console.log(`as multiple of it     ${describeRuns(ratios, 'x', 2)}`);
    console.log(
      `from frame to frame   ${describeRuns(
        drags.map(({ frame }) => frame),
        'ms',
        1,
      )}`,
    );
    expect(ratios).toHaveLength(RUNS);
  });

interface Drag {
  /** Processor time of the main thread for a step, ms. */
  readonly step: number;
  /** From one frame to the next, the middle one, ms. */
  readonly frame: number;
}

/** The pointer is moved in the page: to send each move from outside would cost as much as a step. */
async function drag(page: Page, session: CDPSession): Promise<Drag> {
  await page.mouse.move(120, 420);
  await page.mouse.down();
  await page.mouse.move(140, 440);
  const band = page.locator(`[${BELOW}]:has(b)`);
  const small = await band.boundingBox();
  const before = await processorTime(session);
  const frames = await page.evaluate(async (steps) => {
    const begins: number[] = [];
    const shown = () =>
      new Promise<number>((done) => requestAnimationFrame((time) => setTimeout(done, 0, time)));
    const plot = document.elementFromPoint(120, 420);
    const held = { pointerId: 1, isPrimary: true, buttons: 1, bubbles: true };
    for (let step = 0; step < steps; step += 1) {
      const at = { clientX: 150 + step * 16, clientY: 450 + step * 12 };
      plot?.dispatchEvent(new PointerEvent('pointermove', { ...held, ...at }));
      begins.push(await shown());
    }
    return begins.slice(1).map((time, index) => time - (begins[index] ?? time));
  }, STEPS);
  const step = ((await processorTime(session)) - before) / STEPS;
  // The moves must have been taken for the hand's, or nothing was measured.
  expect((await band.boundingBox())?.width).toBeGreaterThan((small?.width ?? 0) + 100);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return { step, frame: median(frames) };
}

async function redraw(page: Page, session: CDPSession): Promise<number> {
  await page.locator(`[${BOX}]`).first().focus();
  const before = await processorTime(session);
  await page.evaluate(async (steps) => {
    for (let step = 0; step < steps; step += 1) {
      const key = step % 2 === 0 ? 'PageDown' : 'PageUp';
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  }, STEPS);
  return ((await processorTime(session)) - before) / STEPS;
}

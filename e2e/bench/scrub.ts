/** What scrubbing costs, as a multiple of a frame in which the map is merely redrawn. */

import { type BrowserContext, type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import { MAP_STATE } from '#features/map/map-state.ts';
import { mapIdle } from '../first-view.ts';
import { median } from './median.ts';

export interface Scrub {
  /** Processor time of the main thread for one step of a slider, with the frames that show it, ms. */
  readonly step: number;
  /** Of it in scripts, ms. */
  readonly script: number;
  /**
   * From a key until what it changes is drawn, ms: the middle one and the longest. Where software draws, frames that are
   * merely begun say little: some dozens are taken up before the page is made to wait, and are drawn after it is measured.
   */
  readonly frame: number;
  readonly longestFrame: number;
}

declare global {
  interface Window {
    /** How often the map has been drawn. */
    framesDrawn: number;
    /** Returns when all that was asked of WebGL is drawn. */
    finishDrawing(): void;
  }
}

/**
 * Has each page count how often its map is drawn: each time, the picture is first cleared. What lies above the map has
 * canvases of its own, which are not counted.
 */
export async function countFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.framesDrawn = 0;
    const contexts = new Set<WebGL2RenderingContext>();
    const pixel = new Uint8Array(4);
    // To finish by itself is not waited for; to read a pixel is.
    window.finishDrawing = () => {
      for (const gl of contexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    };
    const { clear } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.clear = function (mask) {
      contexts.add(this);
      const isMap =
        this.canvas instanceof HTMLCanvasElement && this.canvas.classList.contains('maplibregl-canvas');
      const ofPicture = isMap && this.getParameter(this.FRAMEBUFFER_BINDING) === null;
      if (ofPicture && mask & this.COLOR_BUFFER_BIT) window.framesDrawn += 1;
      clear.call(this, mask);
    };
  });
}

/** A session that measures processor time: on two cores, of which one draws, much of the time is spent waiting. */
export async function measuring(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/**
 * What a scrub of one of the sliders costs whose steps follow each other as fast as they are shown. The keys are pressed
 * in the page: to send each from outside would cost as much as a step.
 */
export async function scrub(
  session: CDPSession,
  slider: Locator,
  key: string,
  steps: number,
): Promise<Scrub> {
  const page = slider.page();
  await slider.focus();
  const value = await slider.getAttribute('aria-valuenow');
  const before = [await processorTime(session), await scriptTime(session)] as const;
  const frames = await slider.evaluate(
    async (element, { key, steps }) => {
      const times: number[] = [];
      const shown = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      window.finishDrawing();
      for (let step = 0; step < steps; step += 1) {
        const begin = performance.now();
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await shown();
        window.finishDrawing();
        times.push(performance.now() - begin);
      }
      return times;
    },
    { key, steps },
  );
  await mapIdle(page);
  const step = ((await processorTime(session)) - before[0]) / steps;
  const script = ((await scriptTime(session)) - before[1]) / steps;
  // Or nothing was measured.
  await expect(slider).not.toHaveAttribute('aria-valuenow', value ?? '');
  return { step, script, frame: median(frames), longestFrame: Math.max(...frames) };
}

/** Pairs of moves there and back, of which the first brings the tiles. */
const PANS = 6;

/** Processor time of the main thread for one frame of a map that is moved to and fro over what it has loaded, ms. */
export async function redrawFrame(page: Page, session: CDPSession): Promise<number> {
  const canvas = page.locator(`[${MAP_STATE}] canvas`).first();
  await canvas.focus();
  const drawn = () => page.evaluate(() => window.framesDrawn);
  let [before, first] = [0, 0];
  for (let pan = 0; pan < PANS; pan += 1) {
    if (pan === 1) [before, first] = [await processorTime(session), await drawn()];
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      const already = await drawn();
      await canvas.dispatchEvent('keydown', { key, keyCode: key === 'ArrowRight' ? 39 : 37, bubbles: true });
      await page.waitForFunction((already) => window.framesDrawn > already, already);
      await mapIdle(page);
    }
  }
  return ((await processorTime(session)) - before) / ((await drawn()) - first);
}

/** From one frame of a map that is moved until the next is drawn, ms, over what it has loaded: what a step costs that draws the map. */
export async function mapFrame(page: Page): Promise<number> {
  const canvas = page.locator(`[${MAP_STATE}] canvas.maplibregl-canvas`);
  await canvas.focus();
  const pans = (count: number) =>
    canvas.evaluate(
      async (element, { count, lasts }) => {
        const times: number[] = [];
        const frame = async () => {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          window.finishDrawing();
          return performance.now();
        };
        for (let pan = 0; pan < count; pan += 1) {
          const keyCode = pan % 2 === 0 ? 39 : 37;
          const begins = await frame();
          const key = keyCode === 39 ? 'ArrowRight' : 'ArrowLeft';
          const press = new KeyboardEvent('keydown', { key, bubbles: true });
          // The engine reads the number of the key, which a made event does not have by itself.
          Object.defineProperty(press, 'keyCode', { value: keyCode });
          element.dispatchEvent(press);
          for (let [before, drawn] = [begins, window.framesDrawn]; before - begins < lasts; ) {
            const time = await frame();
            if (window.framesDrawn > drawn) times.push(time - before);
            [before, drawn] = [time, window.framesDrawn];
          }
        }
        return times;
      },
      { count, lasts: PAN_MS },
    );
  // The first bring the tiles.
  await pans(2);
  await mapIdle(page);
  return median(await pans(PANS));
}

/** As long as the engine takes for a move by key. */
const PAN_MS = 300;

/** Milliseconds that the main thread has worked. */
export function processorTime(session: CDPSession): Promise<number> {
  return timeSpent(session, 'TaskDuration');
}

/** Of them in scripts. */
export function scriptTime(session: CDPSession): Promise<number> {
  return timeSpent(session, 'ScriptDuration');
}

async function timeSpent(session: CDPSession, metric: 'TaskDuration' | 'ScriptDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === metric)?.value;
  if (seconds === undefined) throw new Error('The browser does not say how long it worked');
  return 1000 * seconds;
}

import type { BrowserContext } from '@playwright/test';
import { MAP_STATE } from '#features/map/map-state.ts';

/**
 * Which frames of the map are drawn, which in software is most of what a page costs. Whichever it is, the map loads
 * tiles, places labels, answers what lies under a point and comes to rest as ever.
 *
 * - `every`: where frames are measured.
 * - `at-rest`: those of a map that stands still. A frame on the way there is not seen in any picture.
 * - `none`: for tests that read no pixel of the map. The canvas stays blank.
 */
export type MapFrames = 'every' | 'at-rest' | 'none';

export async function drawMaps(context: BrowserContext, frames: MapFrames): Promise<void> {
  if (frames === 'none') await context.addInitScript(drawNothing);
  if (frames === 'at-rest') await context.addInitScript(drawAtRest, MAP_STATE);
}

function drawNothing(): void {
  const nothing = () => undefined;
  Object.assign(WebGL2RenderingContext.prototype, { clear: nothing, drawElements: nothing });
}

/** Leaves the frames of a moving map out, and makes up for the last of them when every map stands still. */
function drawAtRest(mapState: string): void {
  const { bindFramebuffer, clear, drawElements } = WebGL2RenderingContext.prototype;
  const request = window.requestAnimationFrame.bind(window);
  let atRest = false;
  let frame: FrameRequestCallback | undefined;
  const lastFrames = new Map<WebGL2RenderingContext, FrameRequestCallback>();
  // What is drawn for later, such as the relief's shading, is drawn once and kept.
  const forLater = new Set<WebGL2RenderingContext>();

  window.requestAnimationFrame = (callback) =>
    request((time) => {
      frame = callback;
      callback(time);
      frame = undefined;
    });
  Object.assign(WebGL2RenderingContext.prototype, {
    bindFramebuffer(this: WebGL2RenderingContext, target: number, buffer: WebGLFramebuffer | null) {
      if (buffer) forLater.add(this);
      else forLater.delete(this);
      bindFramebuffer.call(this, target, buffer);
    },
    clear(this: WebGL2RenderingContext, mask: number) {
      if (frame && !forLater.has(this)) lastFrames.set(this, frame);
      if (atRest || forLater.has(this)) clear.call(this, mask);
    },
    drawElements(this: WebGL2RenderingContext, ...call: Parameters<typeof drawElements>) {
      if (atRest || forLater.has(this)) drawElements.apply(this, call);
    },
  });
  new MutationObserver(() => {
    const before = atRest;
    const maps = [...document.querySelectorAll(`[${mapState}]`)];
    atRest = maps.every((map) => /idle|failed/.test(map.getAttribute(mapState) ?? ''));
    if (!atRest || before) return;
    for (const [context, draw] of lastFrames) {
      // A map that has left the page has nothing to draw with any more.
      if (context.canvas instanceof HTMLCanvasElement && context.canvas.isConnected) draw(performance.now());
      else lastFrames.delete(context);
    }
  }).observe(document, { attributeFilter: [mapState], subtree: true });
}

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

/** Leaves the frames of a moving map out, and makes up for the last of them when the map says that it stands still. */
function drawAtRest(mapState: string): void {
  const { bindFramebuffer, clear, drawElements } = WebGL2RenderingContext.prototype;
  const request = window.requestAnimationFrame.bind(window);
  let atRest = false;
  // What is drawn for later, such as the relief's shading, is drawn once and kept.
  let onScreen = true;
  let frame: FrameRequestCallback | undefined;
  let lastFrame: FrameRequestCallback | undefined;

  window.requestAnimationFrame = (callback) =>
    request((time) => {
      frame = callback;
      callback(time);
      frame = undefined;
    });
  Object.assign(WebGL2RenderingContext.prototype, {
    bindFramebuffer(this: WebGL2RenderingContext, target: number, buffer: WebGLFramebuffer | null) {
      onScreen = buffer === null;
      bindFramebuffer.call(this, target, buffer);
    },
    clear(this: WebGL2RenderingContext, mask: number) {
      if (onScreen) lastFrame = frame ?? lastFrame;
      if (atRest || !onScreen) clear.call(this, mask);
    },
    drawElements(this: WebGL2RenderingContext, ...call: Parameters<typeof drawElements>) {
      if (atRest || !onScreen) drawElements.apply(this, call);
    },
  });
  new MutationObserver(() => {
    const before = atRest;
    atRest = document.querySelector(`[${mapState}="idle"], [${mapState}="failed"]`) !== null;
    if (atRest && !before) lastFrame?.(performance.now());
  }).observe(document, { attributeFilter: [mapState], subtree: true });
}

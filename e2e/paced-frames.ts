import type { BrowserContext } from '@playwright/test';

/** How often the graphics processor is asked whether it is done. */
const ASK_AGAIN_MS = 10;

/**
 * Lets the page ask for its next frame when the last one is drawn. In software that takes a fifth of a second, while
 * the page may ask sixty times a second: what piles up is drawn long after the map has come to rest, for nobody.
 */
export async function paceFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript((askAgain) => {
    const [request, cancel] = [requestAnimationFrame.bind(window), cancelAnimationFrame.bind(window)];
    const waiting = new Map<number, () => void>();
    let count = 0;
    let gl: WebGL2RenderingContext | null = null;
    let drawn: WebGLSync | null = null;

    const getContext = HTMLCanvasElement.prototype.getContext;
    const noticing = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      const context = Reflect.apply(getContext, this, [kind, ...rest]);
      if (context instanceof WebGL2RenderingContext) gl = context;
      return context;
    };
    HTMLCanvasElement.prototype.getContext = noticing as typeof getContext;

    const isDrawing = () => {
      if (!gl || !drawn || gl.isContextLost()) return false;
      if (gl.clientWaitSync(drawn, 0, 0) === gl.TIMEOUT_EXPIRED) return true;
      gl.deleteSync(drawn);
      drawn = null;
      return false;
    };
    const watchDrawing = () => {
      if (!gl || gl.isContextLost() || drawn) return;
      drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    };

    window.requestAnimationFrame = (callback) => {
      count += 1;
      const id = count;
      const attempt = () => {
        if (isDrawing()) {
          const timer = setTimeout(attempt, askAgain);
          waiting.set(id, () => clearTimeout(timer));
          return;
        }
        const frame = request((time) => {
          waiting.delete(id);
          callback(time);
          watchDrawing();
        });
        waiting.set(id, () => cancel(frame));
      };
      attempt();
      return id;
    };
    window.cancelAnimationFrame = (id) => {
      waiting.get(id)?.();
      waiting.delete(id);
    };
  }, ASK_AGAIN_MS);
}

/** How often the graphics processor is asked whether it is done, ms. */
export const ASK_AGAIN_MS = 4;
/** What takes longer than this is not waited for: it may have been lost. */
export const LONGEST_FRAME_MS = 1000;

interface Engine {
  on(type: 'render', listener: () => void): unknown;
  getCanvas(): Pick<HTMLCanvasElement, 'getContext'>;
  triggerRepaint(): void;
}

export interface FramePace {
  /** The engine's last frame is not drawn yet: what is asked of the graphics processor now has to wait for it. */
  readonly isDrawing: () => boolean;
  readonly end: () => void;
}

/**
 * Has the engine begin its next frame when the last one is drawn. Where software draws, a frame takes a fifth of a second
 * while the engine may begin sixty in one: they pile up, both processors draw for seconds what nobody waits for any more,
 * and whoever asks the graphics processor for anything stands still until it is done.
 */
export function paceFrames(engine: Engine): FramePace {
  const gl = engine.getCanvas().getContext('webgl2');
  const repaint = engine.triggerRepaint.bind(engine);
  let drawn: WebGLSync | null = null;
  let begun = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isDrawing = () => {
    if (!gl || !drawn || gl.isContextLost()) return false;
    const isLate = performance.now() - begun > LONGEST_FRAME_MS;
    if (!isLate && gl.getSyncParameter(drawn, gl.SYNC_STATUS) === gl.UNSIGNALED) return true;
    gl.deleteSync(drawn);
    drawn = null;
    return false;
  };
  engine.on('render', () => {
    if (!gl || gl.isContextLost()) return;
    gl.deleteSync(drawn);
    drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    begun = performance.now();
    // Or it might not be told of before something else is asked for.
    gl.flush();
  });
  const askAgain = () => {
    timer = undefined;
    engine.triggerRepaint();
  };
  engine.triggerRepaint = () => {
    if (timer !== undefined) return;
    if (isDrawing()) timer = setTimeout(askAgain, ASK_AGAIN_MS);
    else repaint();
  };
  return { isDrawing, end: () => clearTimeout(timer) };
}

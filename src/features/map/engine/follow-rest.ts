/** How long the engine may be silent after a frame before it is looked after, ms. */
export const SILENCE_MS = 250;

interface Engine {
  on(type: 'render', listener: () => void): unknown;
  loaded(): boolean;
  isMoving(): boolean;
  triggerRepaint(): void;
}

/**
 * Has the engine draw once more where it has fallen silent: it says that it rests at the end of a frame only, and tiles
 * that its last frame waited for (of the relief, when the zoom changes) can end without an event and so without another
 * frame. `isAwaited`: it has not said that it rests. Returns what ends it.
 */
export function followRest(engine: Engine, isAwaited: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (!isAwaited()) return;
    if (engine.loaded() && !engine.isMoving()) engine.triggerRepaint();
    else wait();
  };
  const wait = () => {
    timer ??= setTimeout(look, SILENCE_MS);
  };
  engine.on('render', wait);
  return () => clearTimeout(timer);
}

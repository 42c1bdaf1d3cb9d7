/** The clock that play runs on. An object, so that a test can put a hand-cranked one in its place. */
export const playClock = {
  now: () => performance.now(),
  /** Calls back once, at the next frame; returns what `cancel` takes. */
  request: (callback: () => void): number => requestAnimationFrame(callback),
  cancel: (handle: number): void => cancelAnimationFrame(handle),
};

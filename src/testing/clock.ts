/** Clocks that tests turn by hand. */

/** Milliseconds, from 0. */
export function handClock() {
  let time = 0;
  return {
    now: () => time,
    turn(ms: number): void {
      time += ms;
    },
  };
}

/** Animation frames: those that were requested are drawn when the test says so. */
export function handFrames() {
  const clock = handClock();
  const requested = new Map<number, (time: number) => void>();
  let handle = 0;
  return {
    now: clock.now,
    request(callback: (time: number) => void): number {
      handle += 1;
      requested.set(handle, callback);
      return handle;
    },
    cancel: (cancelled: number): void => void requested.delete(cancelled),
    /** How many callbacks wait for the next frame. */
    waiting: () => requested.size,
    /** Time passes without a frame, as in a tab that is hidden. */
    pass: clock.turn,
    /** Draws so many frames, `ms` apart. */
    draw(count: number, ms = 1000 / 60): void {
      for (let frame = 0; frame < count; frame += 1) {
        clock.turn(ms);
        const due = [...requested.values()];
        requested.clear();
        for (const callback of due) callback(clock.now());
      }
    },
  };
}

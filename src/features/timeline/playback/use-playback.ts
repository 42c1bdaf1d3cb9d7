import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { InstantRange } from '#domain/time/local-time.ts';
import { endRun, pause } from '#state/commands/play.ts';
import type { AppStore } from '#state/store.ts';
import { prefersReducedMotion } from '#ui/theme/reduced-motion.ts';
import { skipEmpty } from './empty-periods.ts';
import { type Played, playable, playedWindow, playFrom, playRun, type Speed } from './play.ts';
import { playClock } from './play-clock.ts';

export interface Playback {
  readonly speed: Speed;
  readonly loop: boolean;
  readonly evidence: InstantRange | undefined;
  /** The periods with incidents, if the others are to be skipped. */
  readonly busy: readonly InstantRange[] | undefined;
}

/** How long the last window of a run stays before the reader's own comes back, ms. */
const LAST_SHOWN = 1000;

/** Moves the store's window while the store is playing. After the reader moves the window, playback goes on from there. */
export function usePlayback(store: AppStore, { speed, loop, evidence, busy }: Playback): void {
  const playing = useStore(store, (state) => state.playing);
  // Where there is no timeline, as in a phone's line view, nothing would show that time moves.
  useEffect(() => () => pause(store), [store]);
  useEffect(() => {
    if (!playing) return;
    const { view, subject } = store.getState();
    const { mode } = view;
    const start = playable(view.window, speed, mode);
    const { windowLimits: limits } = subject;
    let run = playRun(evidence, start, mode);
    const handle = { current: 0 };
    let origin = playFrom(start, run);
    let began = playClock.now();
    let shown = show(store, origin);
    let endedAt: number | undefined;
    const frame = () => {
      const { window } = store.getState().view;
      if (window !== shown) {
        endedAt = undefined;
        [origin, began] = [window, playClock.now()];
        run = playRun(evidence, window, mode);
      }
      const played = playedWindow(origin, wholeSteps(playClock.now() - began), speed, run, limits);
      const next =
        busy && !played.ended ? skipEmpty(played.window, busy, mode, speed.grain, limits) : played.window;
      shown = show(store, next);
      if (next !== played.window) [origin, began] = [shown, playClock.now()];
      if (played.ended && !loop) {
        endedAt ??= playClock.now();
        if (playClock.now() - endedAt >= LAST_SHOWN) return endRun(store);
      } else if (played.ended) [origin, began] = rewound(played, run);
      handle.current = playClock.request(frame);
    };
    handle.current = playClock.request(frame);
    // No frames come while the tab is hidden: playback goes on from the window shown last.
    const restart = () => {
      [origin, began] = [shown, playClock.now()];
    };
    document.addEventListener('visibilitychange', restart);
    return () => {
      document.removeEventListener('visibilitychange', restart);
      playClock.cancel(handle.current);
    };
  }, [playing, store, speed, loop, evidence, busy]);
}

function rewound({ window }: Played, run: InstantRange): [InstantRange, number] {
  return [playFrom({ from: window.from, to: Math.max(window.to, run.to) }, run), playClock.now()];
}

function show(store: AppStore, window: InstantRange): InstantRange {
  store.actions.setWindow(window);
  return store.getState().view.window;
}

/** Readers who prefer reduced motion get one step a second, each as far as the motion in that second. */
function wholeSteps(elapsed: number): number {
  const still = prefersReducedMotion();
  return still ? Math.floor(elapsed / 1000) * 1000 : elapsed;
}

import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { AppStore } from '#state/store.ts';
import { isCalm } from '#ui/theme/reduced-motion.ts';
import { skipEmpty } from './empty-periods.ts';
import { type Played, playedWindow, playFrom, playRun, type Speed } from './play.ts';
import { playClock } from './play-clock.ts';

export interface Playback {
  readonly speed: Speed;
  readonly loop: boolean;
  readonly evidence: InstantRange | undefined;
  /** Where something happens, if the rest is to be left out. */
  readonly busy: readonly InstantRange[] | undefined;
}

/** Slides the store's window while the store says it plays. A reader who moves the window plays on from there. */
export function usePlayback(store: AppStore, { speed, loop, evidence, busy }: Playback): void {
  const playing = useStore(store, (state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const { view, subject } = store.getState();
    const { window: start, mode } = view;
    const { windowLimits: limits } = subject;
    const run = playRun(evidence, start, mode);
    const handle = { current: 0 };
    let origin = playFrom(start, run);
    let began = playClock.now();
    let shown = show(store, origin);
    const frame = () => {
      const { window } = store.getState().view;
      if (window !== shown) [origin, began] = [window, playClock.now()];
      const played = playedWindow(origin, wholeSteps(playClock.now() - began), speed, run, limits);
      const next =
        busy && !played.ended ? skipEmpty(played.window, busy, mode, speed.grain, limits) : played.window;
      shown = show(store, next);
      if (next !== played.window) [origin, began] = [shown, playClock.now()];
      if (played.ended && !loop) return store.actions.setPlaying(false);
      if (played.ended) [origin, began] = rewound(played, run);
      handle.current = playClock.request(frame);
    };
    handle.current = playClock.request(frame);
    // While the tab is hidden nothing is drawn: play goes on from where it was seen last.
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

/** Readers who asked for less motion get one step a second, as far as the motion would have gone. */
function wholeSteps(elapsed: number): number {
  const still = isCalm();
  return still ? Math.floor(elapsed / 1000) * 1000 : elapsed;
}

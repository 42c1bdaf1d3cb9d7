/** What was shown before a run of play, so that its end, or the reader who stops it, can bring that back. */
import type { InstantRange } from '#domain/time/local-time.ts';
import type { View } from '#state/view.ts';
import type { Past } from './undo.ts';

export interface PlayHistory {
  readonly before: View;
  /** What could be undone then. */
  readonly past: Past;
  /** The window at which play was stopped; null while it runs. */
  readonly stoppedAt: InstantRange | null;
}

interface Played {
  readonly playing: boolean;
  readonly view: View;
  readonly past: Past;
  readonly playHistory: PlayHistory | null;
}

/** After play has begun or stopped. Who plays on from where it stopped still comes back to where the first run began. */
export function playHistoryAfter(state: Played, playing: boolean): PlayHistory | null {
  const { view, past, playHistory } = state;
  if (playing === state.playing) return playHistory;
  if (!playing) return playHistory && { ...playHistory, stoppedAt: view.window };
  return windowBeforePlay(state) && playHistory
    ? { ...playHistory, stoppedAt: null }
    : { before: view, past, stoppedAt: null };
}

/** The window that a stopped play can give back; null where nothing was played, or somebody has moved the window since. */
export function windowBeforePlay({ playing, view, playHistory }: Omit<Played, 'past'>): InstantRange | null {
  if (playing || !playHistory?.stoppedAt) return null;
  const { before, stoppedAt } = playHistory;
  if (view.mode !== before.mode || !isSame(view.window, stoppedAt)) return null;
  return isSame(before.window, stoppedAt) ? null : before.window;
}

function isSame(a: InstantRange, b: InstantRange): boolean {
  return a.from === b.from && a.to === b.to;
}

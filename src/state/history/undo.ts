/** Taking back changes of the window and the filters: two bounded stacks, as values. */
import type { View } from '#state/view.ts';

/** What undo restores. Camera, selection, language and theme stay: they are how one looks, not what is asked. */
const KEPT = [
  'window',
  'mode',
  'stretch',
  'hiddenKinds',
  'leastObservers',
  'search',
  'disabledSets',
  'disabledSources',
  'knownOn',
  'side',
] as const;
type Key = (typeof KEPT)[number];
type Asked = Pick<View, Key>;
/** What is changed by a stream of small steps: dragged, or typed letter by letter. */
type Gesture = 'brush' | 'typing';

export interface Past {
  readonly back: readonly Asked[];
  readonly forward: readonly Asked[];
  /** The way that was gone last; null once something else has changed. */
  readonly moved: 'undone' | 'redone' | null;
  /** The last change: of what, and when (ms). Changes that follow close upon it are the same gesture. */
  readonly last: { readonly gesture: Gesture | null; readonly at: number; readonly flowing: boolean } | null;
}

export const NO_PAST: Past = { back: [], forward: [], moved: null, last: null };
export const UNDO_LIMIT = 100;
/** A hand that rests this long (ms) has ended its gesture. */
export const SAME_GESTURE = 700;
/** One hand moves window and stretch, on the timeline or in the line view. */
const GESTURES: Partial<Record<Key, Gesture>> = {
  window: 'brush',
  stretch: 'brush',
  search: 'typing',
  knownOn: 'typing',
};

/** A gesture has begun or ended: what follows is another change. */
export function settled(past: Past): Past {
  return past.last ? { ...past, last: null } : past;
}

/**
 * The past after a change of view. A drag, a typed word and a whole run of play are one step each; `flowing`:
 * a hand holds the window, or it plays, so that no pause ends the gesture.
 */
export function recorded(past: Past, before: View, after: View, now: number, flowing: boolean): Past {
  const changed = KEPT.filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return past;
  const { last } = past;
  const gesture = gestureOf(changed);
  const continues =
    gesture !== null &&
    last?.gesture === gesture &&
    !changed.includes('mode') &&
    (now - last.at < SAME_GESTURE || (flowing && last.flowing));
  return {
    back: continues ? past.back : [...past.back, askedOf(before)].slice(-UNDO_LIMIT),
    forward: [],
    moved: null,
    last: { gesture, at: now, flowing },
  };
}

/** The one gesture that changed all of it; the first step of a brush may bring the mode along. */
function gestureOf(changed: readonly Key[]): Gesture | null {
  const gestures = new Set(changed.filter((key) => key !== 'mode').map((key) => GESTURES[key] ?? null));
  const [gesture = null] = gestures;
  return gestures.size === 1 ? gesture : null;
}

export interface Travelled {
  readonly view: View;
  readonly past: Past;
}

/** One step through the past; `undefined` when there is none. */
export type HistoryStep = (past: Past, view: View) => Travelled | undefined;

/** One step back; `undefined` when there is none. */
export function undone({ back, forward }: Past, view: View): Travelled | undefined {
  const asked = back.at(-1);
  if (!asked) return undefined;
  const past: Past = {
    back: back.slice(0, -1),
    forward: [...forward, askedOf(view)],
    moved: 'undone',
    last: null,
  };
  return { view: { ...view, ...asked }, past };
}

/** One step forward again; `undefined` when there is none. */
export function redone({ back, forward }: Past, view: View): Travelled | undefined {
  const asked = forward.at(-1);
  if (!asked) return undefined;
  const past: Past = {
    back: [...back, askedOf(view)],
    forward: forward.slice(0, -1),
    moved: 'redone',
    last: null,
  };
  return { view: { ...view, ...asked }, past };
}

function askedOf(view: View): Asked {
  return Object.fromEntries(KEPT.map((key) => [key, view[key]])) as Asked;
}

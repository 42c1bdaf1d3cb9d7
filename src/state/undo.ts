/** Taking back changes of the window and the filters: two bounded stacks, as values. */
import type { View } from './view';

/** What undo restores. Camera, selection, language and theme stay: they are how one looks, not what is asked. */
const KEPT = [
  'window',
  'mode',
  'stretch',
  'hiddenKinds',
  'search',
  'disabledSets',
  'disabledSources',
] as const;
type Key = (typeof KEPT)[number];
type Asked = Pick<View, Key>;

export interface Past {
  readonly back: readonly Asked[];
  readonly forward: readonly Asked[];
  /** The way that was gone last; null once something else has changed. */
  readonly moved: 'undone' | 'redone' | null;
  /** The last change: of what, and when (ms). Changes that follow close upon it are the same gesture. */
  readonly last: { readonly key: Key; readonly at: number; readonly flowing: boolean } | null;
}

export const NO_PAST: Past = { back: [], forward: [], moved: null, last: null };
export const UNDO_LIMIT = 100;
/** A hand that rests this long (ms) has ended its gesture. */
export const SAME_GESTURE = 700;
/** What is changed by a stream of small steps: dragged, or typed letter by letter. */
const STREAMED: ReadonlySet<Key> = new Set(['window', 'search']);

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
  const [key] = changed;
  if (key === undefined) return past;
  const { last } = past;
  const continues =
    changed.length === 1 &&
    STREAMED.has(key) &&
    last?.key === key &&
    (now - last.at < SAME_GESTURE || (flowing && last.flowing));
  return {
    back: continues ? past.back : [...past.back, askedOf(before)].slice(-UNDO_LIMIT),
    forward: [],
    moved: null,
    last: { key, at: now, flowing },
  };
}

export interface Travelled {
  readonly view: View;
  readonly past: Past;
}

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
  const { window, mode, stretch, hiddenKinds, search, disabledSets, disabledSources } = view;
  return { window, mode, stretch, hiddenKinds, search, disabledSets, disabledSources };
}

/**
 * What is shown, for lists and buttons of a large record. New rows at each step of a scrub cost more than all else of it,
 * and nobody can read what changes sixty times a second: they follow at once when the window or the stretch begins to
 * move, a few times while it moves, and when it has come to rest. The sentence on top, the map and the timeline show each step.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { selectRowSet } from './rows/row-selectors.ts';
import type { AppState, AppStore } from './store.ts';

interface Pause {
  readonly ms: number;
  /** Where frames are slow, fewer of them have to show it. */
  readonly frames: number;
}

/** While it moves, what is followed is read again when both have passed. */
export const BETWEEN: Pause = { ms: 100, frames: 6 };
/** When both have passed and nothing has changed, it rests. A key that is held repeats every 33 ms. */
export const REST: Pause = { ms: 70, frames: 2 };

type Select<T> = (state: AppState) => T;

const followers = new WeakMap<AppStore, Map<Select<never>, StoreApi<unknown>>>();

/**
 * Holds what `select` gives of what is shown: at leisure where that is many, at each change where it is few. One for all
 * who ask a store; it follows the store while anybody follows it.
 */
export function throttled<T>(store: AppStore, select: Select<T>): StoreApi<T> {
  const ofStore = followers.get(store) ?? new Map<Select<never>, StoreApi<unknown>>();
  followers.set(store, ofStore);
  const follower =
    (ofStore.get(select as Select<never>) as StoreApi<T> | undefined) ?? whileFollowed(store, select);
  ofStore.set(select as Select<never>, follower);
  return follower;
}

function whileFollowed<T>(store: AppStore, select: Select<T>): StoreApi<T> {
  const now = () => select(store.getState());
  // A store keeps the state that it begins with for ever, and what is followed can hold a table of a million.
  const follower = createStore<T>(() => NOTHING as T);
  let followedBy = 0;
  let stop = () => {};
  const subscribe: StoreApi<T>['subscribe'] = (listener) => {
    if (followedBy === 0) {
      follower.setState(now(), true);
      stop = follow(store, select, follower);
    }
    followedBy += 1;
    const unsubscribe = follower.subscribe(listener);
    return () => {
      unsubscribe();
      followedBy -= 1;
      if (followedBy > 0) return;
      stop();
      follower.setState(NOTHING as T, true);
    };
  };
  return {
    ...follower,
    getInitialState: now,
    subscribe,
    getState: () => (followedBy > 0 ? follower.getState() : now()),
  };
}

/** Of a follower that nobody asks. */
const NOTHING: unknown = undefined;

/** Returns what ends it, the frame that is waited for included. */
function follow<T>(store: AppStore, select: Select<T>, follower: StoreApi<T>): () => void {
  const sinceChange = pauseClock();
  const sinceFollowed = pauseClock();
  let frame: number | undefined;
  const catchUp = () => {
    sinceFollowed.start();
    follower.setState(select(store.getState()), true);
  };
  const onFrame = (time: number) => {
    const isMoving = !sinceChange.hasPassed(REST, time);
    if (sinceFollowed.hasPassed(BETWEEN, time) || !isMoving) catchUp();
    frame = isMoving ? requestAnimationFrame(onFrame) : undefined;
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (isSameAsked(state, before)) return;
    const isLarge = selectRowSet(state) !== null;
    // What else is asked is answered at once: only these are moved on and on.
    const isMove = state.view.window !== before.view.window || state.view.stretch !== before.view.stretch;
    if (frame === undefined || !isLarge || !isMove) catchUp();
    if (!isLarge || !isMove) return;
    sinceChange.start();
    frame ??= requestAnimationFrame(onFrame);
  });
  return () => {
    unsubscribe();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}

function isSameAsked(state: AppState, before: AppState): boolean {
  return (
    state.view === before.view &&
    state.catalogue === before.catalogue &&
    state.rows === before.rows &&
    state.foundRows === before.foundRows
  );
}

/** Counts frames, and the time from the first of them on: that of what happens between two is the next one's. */
function pauseClock() {
  let [frames, from] = [0, 0];
  return {
    start() {
      frames = 0;
    },
    /** Asked once a frame, with the frame's time. */
    hasPassed(pause: Pause, time: number): boolean {
      if (frames === 0) from = time;
      frames += 1;
      return frames > pause.frames && time - from >= pause.ms;
    },
  };
}

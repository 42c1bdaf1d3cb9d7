/**
 * What is shown, for lists and buttons of a large record. New rows at each step of a scrub cost more than all else of it,
 * and nobody can read what changes sixty times a second: they follow at once when a move begins, a few times while it
 * goes on, and again when it has come to rest. The sentence on top, the map and the timeline show each step.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Visible } from '../domain/query';
import { FEW } from '../domain/ready';
import { selectVisible } from './selectors';
import type { AppState, AppStore } from './store';

/** While it moves, what is followed is read again once in so many frames. */
export const FRAMES_BETWEEN = 8;
/** After so many frames in which nothing changed, it rests. Keys that are held repeat every other frame. */
export const FRAMES_OF_REST = 4;

type Select = (state: AppState) => Visible;

const followers = new WeakMap<AppStore, Map<Select, StoreApi<Visible>>>();

/** Holds what `select` gives: at leisure where the record is large, at each change where it is small. One for all who ask. */
export function visibleAtLeisure(store: AppStore, select: Select = selectVisible): StoreApi<Visible> {
  const ofStore = followers.get(store) ?? new Map<Select, StoreApi<Visible>>();
  followers.set(store, ofStore);
  const follower = ofStore.get(select) ?? follow(store, select);
  ofStore.set(select, follower);
  return follower;
}

function follow(store: AppStore, select: Select): StoreApi<Visible> {
  let latest = select(store.getState());
  const follower = createStore<Visible>(() => latest);
  let isMoving = false;
  let [sinceChange, sinceFollowed] = [0, 0];
  const catchUp = () => {
    sinceFollowed = 0;
    if (follower.getState() !== latest) follower.setState(latest, true);
  };
  const onFrame = () => {
    sinceChange += 1;
    sinceFollowed += 1;
    isMoving = sinceChange < FRAMES_OF_REST;
    if (!isMoving || sinceFollowed >= FRAMES_BETWEEN) catchUp();
    if (isMoving) requestAnimationFrame(onFrame);
  };
  store.subscribe((state) => {
    const next = select(state);
    if (next === latest) return;
    latest = next;
    sinceChange = 0;
    if (!isMoving || next.of.length <= FEW) catchUp();
    if (isMoving || next.of.length <= FEW) return;
    isMoving = true;
    requestAnimationFrame(onFrame);
  });
  return follower;
}

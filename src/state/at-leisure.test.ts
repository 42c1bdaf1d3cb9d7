import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GEOGRAPHY, incidentOf } from '../domain/fixtures/arbitraries';
import { FEW } from '../domain/ready';
import { FRAMES_BETWEEN, FRAMES_OF_REST, visibleAtLeisure } from './at-leisure';
import { selectOfAllKinds, selectVisible } from './selectors';
import { createAppStore } from './store';

let frames: (() => void)[] = [];

/** Lets the page draw so many frames. */
function draw(count: number): void {
  for (let frame = 0; frame < count; frame += 1) {
    const asked = frames;
    frames = [];
    for (const callback of asked) callback();
  }
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});
afterEach(() => void vi.unstubAllGlobals());

function page(count: number) {
  const store = createAppStore();
  const incidents = Array.from({ length: count }, (_, index) =>
    incidentOf(`incident-${index}`, [], index % 2 ? 'context' : 'mdl-crossing'),
  );
  const catalogue = { version: '1.0.0', incidents, sources: new Map(), speakers: new Map() };
  store.actions.setCatalogue({ status: 'ready', catalogue, geography: GEOGRAPHY });
  const follower = visibleAtLeisure(store);
  let times = 0;
  follower.subscribe(() => {
    times += 1;
  });
  /** Another thing is shown with each step. */
  const step = (index: number) => store.actions.setHiddenKinds(index % 2 ? ['context'] : []);
  return {
    step,
    store,
    follower,
    times: () => times,
    isThere: () => follower.getState() === selectVisible(store.getState()),
  };
}

describe('what is shown, at leisure', () => {
  it('follows a large record at once when a move begins, seldom while it goes on, and when it rests', () => {
    const { step, times, isThere } = page(FEW + 1);
    step(1);
    expect(times()).toBe(1);
    expect(isThere()).toBe(true);
    for (let index = 2; index < 2 + 2 * FRAMES_BETWEEN; index += 1) {
      step(index);
      draw(1);
    }
    expect(times()).toBe(3);
    step(2);
    expect(isThere()).toBe(false);
    draw(FRAMES_OF_REST - 1);
    expect(isThere()).toBe(false);
    draw(1);
    expect(isThere()).toBe(true);
    expect(frames, 'asks for no more frames').toEqual([]);
    step(1);
    expect(isThere()).toBe(true);
  });

  it('follows a small record at each change, and asks for no frame', () => {
    const { step, times, isThere } = page(FEW);
    for (let index = 1; index < 6; index += 1) {
      step(index);
      expect(isThere()).toBe(true);
    }
    expect(times()).toBe(5);
    expect(frames).toEqual([]);
  });

  it('tells nobody of changes that show the same', () => {
    const { store, times } = page(FEW + 1);
    store.actions.hover('incident-1');
    draw(20);
    expect(times()).toBe(0);
  });

  it('is one for all who ask a store the same', () => {
    const { store, follower } = page(2);
    expect(visibleAtLeisure(store)).toBe(follower);
    expect(visibleAtLeisure(store, selectOfAllKinds)).not.toBe(follower);
    expect(visibleAtLeisure(createAppStore())).not.toBe(follower);
  });
});

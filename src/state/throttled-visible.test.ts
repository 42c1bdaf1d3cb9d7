import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MANY } from '#domain/query/many.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { DAY } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { handFrames } from '#testing/clock.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { recordCatalogue } from '#testing/record.ts';
import { emptyStore } from '#testing/store.ts';
import { selectCounts, selectCountsOfAllKinds } from './selectors.ts';
import { BETWEEN, REST, throttled } from './throttled-visible.ts';

let frames = handFrames();
const draw: typeof frames.draw = (...frame) => frames.draw(...frame);

beforeEach(() => {
  frames = handFrames();
  vi.stubGlobal('requestAnimationFrame', frames.request);
  vi.stubGlobal('cancelAnimationFrame', frames.cancel);
});
afterEach(() => void vi.unstubAllGlobals());

/** Our record over and over, until it has so many incidents. */
function recordOf(count: number): Catalogue {
  const record = recordCatalogue();
  const incidents = Array.from({ length: count }, (_, index) => {
    const incident = record.incidents[index % record.incidents.length] as IncidentFeature;
    return { ...incident, id: `${incident.id}-${index}` };
  });
  return { ...record, incidents };
}

function page(count: number) {
  const store = emptyStore();
  const fill = (many: number) =>
    store.actions.setCatalogue({ status: 'ready', catalogue: recordOf(many), geography: GEOGRAPHY });
  fill(count);
  const follower = throttled(store, selectCounts);
  let times = 0;
  const leave = follower.subscribe(() => {
    times += 1;
  });
  const isThere = () => follower.getState() === selectCounts(store.getState());
  /** Each step shows something else: the window ends on another day of June 2024. */
  const step = (index: number) =>
    store.actions.setWindow({
      from: rangeOf('2024-06-01').from,
      to: rangeOf('2024-06-01').to + (index % 25) * DAY,
    });
  return { store, follower, leave, fill, step, isThere, times: () => times };
}

describe('what is shown, at leisure', () => {
  it('follows a large record at once when the window begins to move, and again when it rests', () => {
    const { step, isThere, times } = page(MANY + 1);
    step(10);
    expect([times(), isThere()]).toEqual([1, true]);
    step(20);
    expect(isThere()).toBe(false);
    draw(REST.frames);
    expect(isThere()).toBe(false);
    draw(6);
    expect([times(), isThere()]).toEqual([2, true]);
    expect(frames.waiting(), 'asks for no more frames').toBe(0);
    step(10);
    expect(isThere()).toBe(true);
  });

  // A step for each frame, a held key on a fast screen, and a screen that is slow.
  it.each([
    { every: 1, ms: 1000 / 60 },
    { every: 4, ms: 1000 / 120 },
    { every: 1, ms: 400 },
  ])('follows seldom while it moves: a step each $every frames of $ms ms', ({ every, ms }) => {
    const { step, times } = page(MANY + 1);
    const steps = 48;
    for (let index = 0; index < steps; index += 1) {
      step([4, 12, 24][index % 3] ?? 0);
      draw(every, ms);
    }
    const lasted = steps * every * ms;
    expect(times()).toBeGreaterThan(3);
    expect(times()).toBeLessThanOrEqual(1 + Math.min(lasted / BETWEEN.ms, (steps * every) / BETWEEN.frames));
  });

  it('follows what else is asked at once, also while it moves', () => {
    const { store, step, isThere } = page(MANY + 1);
    step(10);
    step(20);
    store.actions.setSearch('warning');
    expect(isThere()).toBe(true);
    step(10);
    expect(isThere()).toBe(false);
    store.actions.toggleKind('mdl-crossing');
    expect(isThere()).toBe(true);
  });

  it('follows a small record at each change, and asks for no frame', () => {
    const { step, times, isThere } = page(MANY);
    for (const index of [10, 20, 10, 20, 10]) {
      step(index);
      expect(isThere()).toBe(true);
    }
    expect(times()).toBe(5);
    expect(frames.waiting()).toBe(0);
  });

  it('follows at once when a large record becomes a small one while it moves', () => {
    const { step, fill, isThere } = page(MANY + 1);
    step(10);
    step(20);
    fill(MANY);
    expect(isThere()).toBe(true);
    step(10);
    expect(isThere()).toBe(true);
  });

  it('tells nobody of changes that show the same, and asks for no frame', () => {
    const { store, times } = page(MANY + 1);
    store.actions.hover('incident-1');
    store.actions.setPlaying(true);
    draw(20);
    expect([times(), frames.waiting()]).toEqual([0, 0]);
  });

  it('follows nothing while nobody follows it, and shows what is now to whoever asks', () => {
    const { store, follower, leave, step, isThere } = page(MANY + 1);
    step(10);
    step(20);
    expect([isThere(), frames.waiting()]).toEqual([false, 1]);
    leave();
    expect([isThere(), frames.waiting()]).toEqual([true, 0]);
    step(10);
    expect([isThere(), frames.waiting()]).toEqual([true, 0]);
    const [heard, alsoHeard] = [vi.fn(), vi.fn()];
    const leaveAgain = follower.subscribe(heard);
    follower.subscribe(alsoHeard);
    leaveAgain();
    store.actions.setSearch('warning');
    expect([heard, alsoHeard].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  it('is one for all who ask a store the same', () => {
    const { store, follower } = page(2);
    expect(throttled(store, selectCounts)).toBe(follower);
    expect(throttled(store, selectCountsOfAllKinds)).not.toBe(follower);
    expect(throttled(emptyStore(), selectCounts)).not.toBe(follower);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_SIDES } from '#domain/record/source.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { redo, undo } from '#state/commands/undo.ts';
import type { View } from '#state/view.ts';
import { handClock } from '#testing/clock.ts';
import { emptyStore } from '#testing/store.ts';
import { KINDS } from '#testing/subject.ts';
import { SAME_GESTURE, UNDO_LIMIT } from './undo.ts';

/** A store on a clock that is turned by hand. */
function shown() {
  const clock = handClock();
  const store = emptyStore({}, clock.now);
  return { store, turn: clock.turn, view: () => store.getState().view };
}

const day = (date: number) => rangeOf(`2024-06-${String(date).padStart(2, '0')}`);
const asked = ({ window, mode, hiddenKinds, leastObservers, search, disabledSources, side }: View) => ({
  window,
  mode,
  hiddenKinds,
  leastObservers,
  search,
  disabledSources,
  side,
});

describe('undo', () => {
  it('takes back one change after another, and brings them again', () => {
    const { store, turn, view } = shown();
    const before = view();
    store.actions.setWindow(day(3));
    turn(SAME_GESTURE);
    store.actions.toggleKind('context');
    store.actions.setMode('moment');
    const after = view();
    for (let step = 0; step < 3; step += 1) undo(store);
    expect(view()).toEqual(before);
    undo(store);
    expect(view()).toEqual(before);
    for (let step = 0; step < 3; step += 1) redo(store);
    expect(view()).toEqual(after);
  });

  it('takes a drag, a typed word and a run of play for one change each', () => {
    const { store, turn, view } = shown();
    const before = view();
    for (let step = 1; step <= 9; step += 1) {
      store.actions.setWindow(day(step));
      turn(50);
    }
    for (const search of ['s', 'sm', 'smoke']) store.actions.setSearch(search);
    turn(SAME_GESTURE);
    store.actions.setPlaying(true);
    for (let step = 11; step <= 19; step += 1) {
      store.actions.setWindow(day(step));
      turn(1000);
    }
    undo(store);
    expect(view().window).toEqual(day(9));
    expect(store.getState().playing).toBe(false);
    undo(store);
    expect(view().search).toBe('');
    undo(store);
    expect(view()).toEqual(before);
  });

  it('takes a drag for one change however slow the hand, and the next for another', () => {
    const { store, turn, view } = shown();
    const before = view();
    for (const first of [3, 11]) {
      store.actions.setDragging(true);
      for (const step of [0, 1, 2]) {
        store.actions.setWindow(day(first + step));
        turn(5000);
      }
      store.actions.setDragging(false);
    }
    undo(store);
    expect(view().window).toEqual(day(5));
    undo(store);
    expect(view()).toEqual(before);
  });

  it('takes a drag of window and stretch together for one change, also where it changes the mode', () => {
    const { store, turn, view } = shown();
    store.actions.setMode('moment');
    turn(SAME_GESTURE);
    const before = view();
    store.actions.setDragging(true);
    for (const step of [1, 2, 3, 3, 4]) {
      store.actions.brush(day(step < 3 ? 3 : 5), [70 + step, 120]);
      turn(5000);
    }
    store.actions.setDragging(false);
    expect(view()).toMatchObject({ window: day(5), mode: 'window', stretch: [74, 120] });
    undo(store);
    expect(view()).toEqual(before);
  });

  it('leaves selection, camera and language where they are', () => {
    const { store, view } = shown();
    store.actions.setSearch('smoke');
    store.actions.select({ incident: 'one' });
    store.actions.setLanguage('ko');
    undo(store);
    expect(view()).toMatchObject({ search: '', selection: { incident: 'one' }, language: 'ko' });
  });

  it('forgets what was taken back once something else changes, and says which way was gone', () => {
    const { store } = shown();
    store.actions.toggleKind('context');
    undo(store);
    expect(store.getState().past.moved).toBe('undone');
    redo(store);
    expect(store.getState().past.moved).toBe('redone');
    undo(store);
    store.actions.toggleKind('mine-laying');
    expect(store.getState().past).toMatchObject({ moved: null, forward: [] });
  });

  it('keeps a bounded number of changes', () => {
    const { store } = shown();
    for (let step = 0; step < UNDO_LIMIT + 20; step += 1) store.actions.toggleKind('context');
    expect(store.getState().past.back).toHaveLength(UNDO_LIMIT);
  });

  it('goes back to the beginning and forward to the end of any run of changes', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constantFrom(...KINDS) }),
      fc.record({ least: fc.constantFrom(1, 2) }),
      fc.record({ side: fc.constantFrom(null, ...ACCOUNT_SIDES) }),
      fc.record({ mode: fc.constantFrom(...TIME_MODES) }),
      fc.record({ date: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ search: fc.string({ maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 30 }),
        fc.integer({ min: 0, max: 1500 }),
        (changes, pause) => {
          const { store, turn, view } = shown();
          const before = asked(view());
          for (const one of changes) {
            if ('kind' in one) store.actions.toggleKind(one.kind);
            else if ('least' in one) store.actions.setLeastObservers(one.least);
            else if ('side' in one) store.actions.setSide(one.side);
            else if ('mode' in one) store.actions.setMode(one.mode);
            else if ('date' in one) store.actions.setWindow(day(one.date));
            else store.actions.setSearch(one.search);
            turn(pause);
          }
          const after = asked(view());
          const steps = store.getState().past.back.length;
          for (let step = 0; step < steps; step += 1) undo(store);
          expect(asked(view())).toEqual(before);
          for (let step = 0; step < steps; step += 1) redo(store);
          expect(asked(view())).toEqual(after);
        },
      ),
    );
  });
});

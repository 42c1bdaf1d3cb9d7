import { describe, expect, it } from 'vitest';
import { DAY } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { emptyStore } from '#testing/store.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { moveWindow, stepWindow } from './move-window.ts';

const JUNE = rangeOf('2024-06');

describe('moveWindow', () => {
  it('stops at the limits with its length', () => {
    const moved = moveWindow(JUNE, { unit: 'year', amount: -90 }, WINDOW_LIMITS);
    expect(moved).toEqual({ from: WINDOW_LIMITS.from, to: WINDOW_LIMITS.from + 30 * DAY });
  });
});

describe('stepWindow', () => {
  it('moves by whole months of the calendar and stops play', () => {
    const store = emptyStore();
    store.actions.setWindow(JUNE);
    store.actions.setPlaying(true);
    stepWindow(store, 'month', 1);
    expect(store.getState().view.window).toEqual(rangeOf('2024-07'));
    expect(store.getState().playing).toBe(false);
    stepWindow(store, 'year', -1);
    expect(store.getState().view.window).toEqual(rangeOf('2023-07'));
  });
});

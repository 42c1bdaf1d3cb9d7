import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { evidenceRange } from '#features/timeline/plot/axis.ts';
import { button, handPlay, press, show, slider, windowOf } from '#features/timeline/timeline-fixture.tsx';
import { selectResolved } from '#state/record-selectors.ts';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('play', () => {
  it('slides the window by the clock alone, and Space stops it', () => {
    const turn = handPlay();
    const store = show();
    fireEvent.click(button('Play'));
    turn(1000);
    // A month is played as a week, which is what passes in a second: its incidents are seen one by one.
    expect(windowOf(store)).toEqual(['2024-06-08T00:00', '2024-06-15T00:00']);
    turn(500);
    expect(windowOf(store)[0]).toBe('2024-06-11T00:00');
    press(slider('Start of the period'), ' ');
    expect(store.getState().playing).toBe(false);
    turn(1000);
    expect(windowOf(store)[0]).toBe('2024-06-11T00:00');
  });

  it('stops when the last evidence leaves the window, and brings back what was shown before', () => {
    const turn = handPlay();
    const store = show();
    const { past } = store.getState();
    fireEvent.click(button('Play'));
    turn(60_000);
    const spans = selectResolved(store.getState()).flatMap(({ resolution }) => resolution.time?.span ?? []);
    const { to } = evidenceRange(spans) ?? { to: 0 };
    expect(windowOf(store)[0], 'the last is seen').toBe(`${localAt(to - 1, 'day')}T00:00`);
    turn(999);
    expect(store.getState().playing).toBe(true);
    turn(1);
    expect(store.getState().playing).toBe(false);
    expect(windowOf(store)).toEqual(['2024-06-01T00:00', '2024-07-01T00:00']);
    expect(store.getState().past.back, 'nothing to undo of it').toEqual(past.back);
  });

  it('starts again from the beginning where the window has come to the end', () => {
    const turn = handPlay();
    const store = show();
    const spans = selectResolved(store.getState()).flatMap(({ resolution }) => resolution.time?.span ?? []);
    const { from, to } = evidenceRange(spans) ?? { from: 0, to: 0 };
    const last = { from: to - DAY, to: to + 6 * DAY };
    act(() => store.actions.setWindow(last));
    fireEvent.click(button('Play'));
    expect(windowOf(store)[0]).toBe(`${localAt(from, 'day')}T00:00`);
    turn(10_000_000);
    turn(1000);
    expect(store.getState().view.window).toEqual(last);
  });

  it('stays with the reader who moves the last window of a run', () => {
    const turn = handPlay();
    const store = show();
    fireEvent.click(button('Play'));
    turn(60_000);
    act(() => store.actions.setWindow(rangeOf('2024-06-09')));
    turn(10);
    turn(1000);
    expect(windowOf(store)[0]).toBe('2024-06-16T00:00');
    expect(store.getState().playing).toBe(true);
  });

  it('goes on from where the reader moved the window', () => {
    const turn = handPlay();
    const store = show();
    fireEvent.click(button('Play'));
    turn(1000);
    press(slider('Move the period'), 'PageDown');
    turn(10);
    turn(1000);
    expect(windowOf(store)[0]).toBe('2024-05-15T00:00');
  });

  it('pauses in a hidden tab', () => {
    const turn = handPlay();
    const store = show();
    fireEvent.click(button('Play'));
    turn(1000);
    fireEvent(document, new Event('visibilitychange'));
    turn(60_000, { hidden: true });
    fireEvent(document, new Event('visibilitychange'));
    turn(1000);
    expect(windowOf(store)[0]).toBe('2024-06-15T00:00');
    expect(store.getState().playing).toBe(true);
  });

  it('moves once a second where reduced motion is preferred', () => {
    vi.stubGlobal('matchMedia', (query: string) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion') }),
    );
    const turn = handPlay();
    const store = show();
    fireEvent.click(button('Play'));
    turn(999);
    expect(windowOf(store)[0]).toBe('2024-06-01T00:00');
    turn(1);
    expect(windowOf(store)[0]).toBe('2024-06-08T00:00');
  });
});

import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { anchorOf, spanOf } from '#domain/time/time-span.ts';
import { createAppStore } from '#state/store.ts';
import { selectAndShowTime, windowShowing } from './show-time.ts';

const JUNE = rangeOf('2024-06');
const lengthOf = ({ from, to }: { from: number; to: number }) => to - from;
const between = (earliest: string | null, latest: string | null) =>
  spanOf({ earliest, latest }, { earliest, latest });
const NINTH = between('2024-06-09', '2024-06-09');
const SPRING = between('2024-03-05', '2024-03-05');

describe('windowShowing', () => {
  it('leaves a window that shows the incident', () => {
    expect(windowShowing(NINTH, JUNE)).toBe(JUNE);
    expect(windowShowing(between(null, '2024-06-19'), JUNE)).toBe(JUNE);
  });

  it('else puts the incident into the middle of a window as long', () => {
    const window = windowShowing(SPRING, JUNE);
    expect(lengthOf(window)).toBe(lengthOf(JUNE));
    expect(Math.abs((window.from + window.to) / 2 - anchorOf(SPRING))).toBeLessThanOrEqual(13 * 3_600_000);
  });

  it('moves to the incident’s moment, or to the end of its last day, where one instant is asked', () => {
    expect(windowShowing(NINTH, JUNE, 'moment').from).toBe(anchorOf(NINTH));
    expect(windowShowing(SPRING, JUNE, 'cumulative').to).toBe(rangeOf('2024-03-05').to);
  });

  it('leaves the window for what has no bound at all', () => {
    for (const mode of ['window', 'cumulative', 'moment'] as const)
      expect(windowShowing(between(null, null), JUNE, mode)).toBe(JUNE);
  });
});

it('selectAndShowTime is one change of the view', () => {
  const store = createAppStore();
  store.actions.setWindow(JUNE);
  let changes = 0;
  store.subscribe(({ view }, before) => {
    if (view !== before.view) changes += 1;
  });
  selectAndShowTime(store, { incident: 'spring' }, SPRING);
  const { selection, window } = store.getState().view;
  expect([selection, window]).toEqual([{ incident: 'spring' }, windowShowing(SPRING, JUNE)]);
  expect(changes).toBe(1);
});

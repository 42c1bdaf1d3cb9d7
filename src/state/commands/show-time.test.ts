import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { anchorOf, spanOf, type TimeMode, type TimeSpan } from '#domain/time/time-span.ts';
import { emptyStore } from '#testing/store.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { selectAndShowTime, windowShowing } from './show-time.ts';

const JUNE = rangeOf('2024-06');
const lengthOf = ({ from, to }: { from: number; to: number }) => to - from;
const between = (earliest: string | null, latest: string | null) =>
  spanOf({ earliest, latest }, { earliest, latest });
const NINTH = between('2024-06-09', '2024-06-09');
const SPRING = between('2024-03-05', '2024-03-05');
const shown = (span: TimeSpan, mode: TimeMode = 'window') => windowShowing([span], JUNE, mode, WINDOW_LIMITS);

describe('windowShowing', () => {
  it('leaves a window that shows the incident', () => {
    expect(shown(NINTH)).toBe(JUNE);
    expect(shown(between(null, '2024-06-19'))).toBe(JUNE);
  });

  it('else puts the incident into the middle of a window as long', () => {
    const window = shown(SPRING);
    expect(lengthOf(window)).toBe(lengthOf(JUNE));
    expect(Math.abs((window.from + window.to) / 2 - anchorOf(SPRING))).toBeLessThanOrEqual(13 * 3_600_000);
  });

  it('moves to the incident’s moment, or to the end of its last day, where one instant is asked', () => {
    expect(shown(NINTH, 'moment').from).toBe(anchorOf(NINTH));
    expect(shown(SPRING, 'cumulative').to).toBe(rangeOf('2024-03-05').to);
  });

  it('leaves the window for what has no bound at all', () => {
    for (const mode of ['window', 'cumulative', 'moment'] as const)
      expect(shown(between(null, null), mode)).toBe(JUNE);
  });
});

it('selectAndShowTime is one change of the view', () => {
  const store = emptyStore();
  store.actions.setWindow(JUNE);
  let changes = 0;
  store.subscribe(({ view }, before) => {
    if (view !== before.view) changes += 1;
  });
  selectAndShowTime(store, { incident: 'spring' }, [SPRING]);
  const { selection, window } = store.getState().view;
  expect([selection, window]).toEqual([{ incident: 'spring' }, shown(SPRING)]);
  expect(changes).toBe(1);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { TIME_MODES } from '#domain/time/time-span.ts';
import { timeWindow } from '#testing/arbitraries.ts';
import { windowInMode } from './window-in-mode.ts';

const OF_MAY_AND_JUNE = { from: rangeOf('2024-05-21').from, to: rangeOf('2024-06-19').to };

describe('the window when the mode changes', () => {
  it('asks of the day up to which was asked, and the other way round', () => {
    const moment = windowInMode(OF_MAY_AND_JUNE, 'cumulative', 'moment');
    expect(moment.from).toBe(rangeOf('2024-06-19').from);
    expect(windowInMode(moment, 'moment', 'cumulative').to).toBe(rangeOf('2024-06-19').to);
  });

  it('asks of the minute where minutes were asked of', () => {
    const { from, to } = { from: OF_MAY_AND_JUNE.from, to: rangeOf('2024-06-19T12:30').from };
    const moment = windowInMode({ from, to }, 'cumulative', 'moment');
    expect(moment.from).toBe(to - MINUTE);
    expect(windowInMode(moment, 'moment', 'cumulative')).toEqual({ from, to });
  });

  it('stays as long as it is, and where it is when it is seen whole before or after', () => {
    fc.assert(
      fc.property(
        timeWindow,
        fc.constantFrom(...TIME_MODES),
        fc.constantFrom(...TIME_MODES),
        (window, a, b) => {
          const moved = windowInMode(window, a, b);
          expect(moved.to - moved.from).toBe(window.to - window.from);
          if (a === b || a === 'window' || b === 'window') expect(moved).toBe(window);
        },
      ),
    );
  });
});

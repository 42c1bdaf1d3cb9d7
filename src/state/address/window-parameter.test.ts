import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { clampWindow } from '#state/view.ts';
import { window } from '#testing/arbitrary-view.ts';
import { OWN_SUBJECT as SUBJECT, WINDOW_LIMITS } from '#testing/subject.ts';
import { decodeWindow, encodeWindow } from './window-parameter.ts';

describe('decodeWindow', () => {
  it('includes both ends at their own precision', () => {
    expect(decodeWindow('2024-06', SUBJECT)).toEqual(rangeOf('2024-06'));
    expect(decodeWindow('2024-06-20T11:00/2024-06-20', SUBJECT)).toEqual({
      from: rangeOf('2024-06-20T11:00').from,
      to: rangeOf('2024-06-20').to,
    });
  });

  it('reads what encodeWindow writes', () => {
    fc.assert(
      fc.property(window, (one) => {
        fc.pre(one.from > rangeOf('1989').from);
        expect(decodeWindow(encodeWindow(one), SUBJECT)).toEqual(one);
      }),
    );
  });

  // 1948-60 and 1987-88: there such a minute has one name for two instants.
  it('reaches over both where an end is a minute that a clock change repeats, and says the same again', () => {
    const near = fc
      .tuple(
        fc.constantFrom('1948-09-13', '1951-09-09', '1960-09-18', '1987-10-11', '1988-10-09'),
        fc.integer({ min: -90, max: 240 }),
        fc.integer({ min: 1, max: 240 }),
      )
      .map(([day, from, width]) => {
        const start = rangeOf(day).from + from * MINUTE;
        return clampWindow({ from: start, to: start + width * MINUTE }, WINDOW_LIMITS);
      });
    fc.assert(
      fc.property(fc.oneof(near, window), (one) => {
        const again = decodeWindow(encodeWindow(one), SUBJECT);
        expect(again?.from).toBeLessThanOrEqual(one.from);
        expect(again?.to).toBeGreaterThanOrEqual(one.to);
        expect(again && encodeWindow(again)).toBe(encodeWindow(one));
      }),
    );
  });
});

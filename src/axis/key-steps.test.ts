import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { keySteps, snapUnitFor } from './key-steps.ts';

const at = (local: string) => rangeOf(local).from;

describe('by what the axis shows', () => {
  it('steps by days on a half year, by hours on a day, by months on decades', () => {
    const axis = (length: number) => ({ from: at('2024-01-01'), to: at('2024-01-01') + length });
    expect(keySteps(axis(180 * DAY))).toMatchObject({
      usual: { unit: 'day' },
      fine: { unit: 'hour' },
      far: { unit: 'month' },
    });
    expect(keySteps(axis(30 * DAY)).far.unit).toBe('week');
    expect(keySteps(axis(DAY)).usual.unit).toBe('hour');
    expect(keySteps(axis(20 * 366 * DAY)).usual.unit).toBe('month');
    expect(keySteps(axis(70 * 366 * DAY))).toEqual({
      usual: { unit: 'year', amount: 1 },
      fine: { unit: 'month', amount: 1 },
      far: { unit: 'year', amount: 10 },
    });
    expect([180 * DAY, 2 * DAY, 4 * HOUR].map((length) => snapUnitFor(axis(length)))).toEqual([
      'day',
      'hour',
      'minute',
    ]);
  });
});

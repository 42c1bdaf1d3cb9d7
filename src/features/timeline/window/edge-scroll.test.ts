import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { lengthOf } from '#features/timeline/plot/axis.ts';
import { pulledAxis, pullOf } from './edge-scroll.ts';

const AXIS = rangeOf('2024');

describe('a drag past the edge', () => {
  it('pulls the harder the farther out, and not at all inside', () => {
    expect(pullOf(400, 800)).toBe(0);
    expect(pullOf(-500, 800)).toBe(-1);
    expect(pullOf(830, 800)).toBeGreaterThan(pullOf(805, 800));
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 4000 }), (x) => {
        const pull = pullOf(x, 1000);
        expect(Math.abs(pull)).toBeLessThanOrEqual(1);
        expect(pull).toBeCloseTo(-pullOf(1000 - x, 1000));
      }),
    );
  });

  it('moves the axis by time, however the frames fall, and keeps its length', () => {
    const whole = pulledAxis(AXIS, 0.5, 1000);
    const halves = pulledAxis(pulledAxis(AXIS, 0.5, 400), 0.5, 600);
    expect(halves.from).toBeCloseTo(whole.from, -1);
    expect(lengthOf(whole)).toBe(lengthOf(AXIS));
    expect(whole.from).toBeGreaterThan(AXIS.from);
    expect(pulledAxis(AXIS, 0, 1000)).toBe(AXIS);
  });
});

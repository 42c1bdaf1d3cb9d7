import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { TIME } from './axis-fixture.ts';
import { type AxisRange, lengthOf } from './axis-range.ts';
import { edgeSpeed, scrolledRange } from './edge-scroll.ts';

const AXIS = rangeOf('2024');
const scrolled = (axis: AxisRange, speed: number, elapsed: number) =>
  scrolledRange(axis, speed, elapsed, TIME);

describe('a drag past the edge', () => {
  it('moves the axis the faster the farther out it is, and not at all inside', () => {
    expect(edgeSpeed(400, 800)).toBe(0);
    expect(edgeSpeed(-500, 800)).toBe(-1);
    expect(edgeSpeed(830, 800)).toBeGreaterThan(edgeSpeed(805, 800));
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 4000 }), (x) => {
        const speed = edgeSpeed(x, 1000);
        expect(Math.abs(speed)).toBeLessThanOrEqual(1);
        expect(speed).toBeCloseTo(-edgeSpeed(1000 - x, 1000));
      }),
    );
  });

  it('moves the axis by time, however the frames fall, and keeps its length', () => {
    const whole = scrolled(AXIS, 0.5, 1000);
    const halves = scrolled(scrolled(AXIS, 0.5, 400), 0.5, 600);
    expect(halves.from).toBeCloseTo(whole.from, -1);
    expect(lengthOf(whole)).toBe(lengthOf(AXIS));
    expect(whole.from).toBeGreaterThan(AXIS.from);
    expect(scrolled(AXIS, 0, 1000)).toBe(AXIS);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { KM, rangeWithin, TIME, within } from './axis-fixture.ts';
import { clampRange, lengthOf } from './axis-range.ts';
import {
  dragRange,
  isSideways,
  panByWheel,
  pinchFactor,
  pinchRange,
  type Wheel,
  zoomByWheel,
} from './gestures.ts';
import { timeScale } from './time-scale.ts';

const AXIS = rangeOf('2024');
const SCALE = timeScale(AXIS, 1000);
const wheel = (part: Partial<Wheel>): Wheel => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  shiftKey: false,
  ctrlKey: false,
  ...part,
});
const zoom = (part: Partial<Wheel>, focus = AXIS.from) => zoomByWheel(AXIS, wheel(part), focus, 1000, TIME);
const pan = (part: Partial<Wheel>) => panByWheel(AXIS, wheel(part), 1000, 1000, TIME);

describe('the wheel', () => {
  it('zooms and keeps the instant under the pointer', () => {
    const focus = SCALE.instant(300);
    const zoomed = zoom({ deltaY: -100 }, focus);
    expect(lengthOf(zoomed)).toBeLessThan(lengthOf(AXIS));
    expect(timeScale(zoomed, 1000).x(focus)).toBeCloseTo(300, 3);
  });

  it('pans, also where the browser does not turn it sideways for Shift', () => {
    const panned = pan({ deltaX: 100 });
    expect(panned.from - AXIS.from).toBeCloseTo(lengthOf(AXIS) / 10, -1);
    expect(pan({ deltaY: 100, shiftKey: true })).toEqual(panned);
    expect(pan({ deltaX: 3, deltaY: 100, shiftKey: true })).toEqual(panned);
  });

  it('converts lines and pages to px', () => {
    expect(zoom({ deltaY: 3, deltaMode: 1 })).toEqual(zoom({ deltaY: 48 }));
    expect(pan({ deltaX: 0.2, deltaMode: 2 })).toEqual(pan({ deltaX: 200 }));
  });

  it('zooms more for a touchpad that is pinched, and limits the zoom of one event', () => {
    expect(lengthOf(zoom({ deltaY: -20, ctrlKey: true }))).toBeLessThan(lengthOf(zoom({ deltaY: -20 })));
    expect(zoom({ deltaY: 5000 })).toEqual(zoom({ deltaY: 400 }));
  });

  it('is sideways where the larger part of it is', () => {
    expect(isSideways(wheel({ deltaX: -5, deltaY: 4 }))).toBe(true);
    expect(isSideways(wheel({ deltaX: 4, deltaY: -5 }))).toBe(false);
  });

  it('never leaves the limits', () => {
    const delta = fc.integer({ min: -3000, max: 3000 });
    const arbitrary = fc.record({
      deltaX: delta,
      deltaY: delta,
      deltaMode: fc.integer({ min: 0, max: 2 }),
      shiftKey: fc.boolean(),
      ctrlKey: fc.boolean(),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(within(rangeWithin), arbitrary, share, ([of, range], event, at) => {
        const start = clampRange(range, of);
        const focus = start.from + at * lengthOf(start);
        for (const axis of [
          panByWheel(start, event, 900, 500, of),
          zoomByWheel(start, event, focus, 500, of),
          dragRange(start, event.deltaX, event.deltaY, 900, of),
          pinchRange(start, [0, at * 900], [event.deltaX, event.deltaY], 900, of),
        ]) {
          expect(axis.from).toBeGreaterThanOrEqual(of.limits.from);
          expect(axis.to).toBeLessThanOrEqual(of.limits.to);
          expect(axis.from).toBeLessThan(axis.to);
        }
      }),
    );
  });
});

it('a drag keeps what lies under the pointer under it', () => {
  const line = { from: 60, to: 160 };
  expect(dragRange(line, 300, 340, 800, KM)).toEqual({ from: 55, to: 155 });
});

describe('two fingers', () => {
  it('stay on the instants they were put on', () => {
    const x = fc.integer({ min: 100, max: 900 });
    fc.assert(
      fc.property(x, x, x, x, (a, b, c, d) => {
        fc.pre(Math.abs(a - b) > 100 && Math.abs(c - d) > 100);
        const fingers = (one: number, other: number) => [Math.min(one, other), Math.max(one, other)] as const;
        const pinched = timeScale(pinchRange(AXIS, fingers(a, b), fingers(c, d), 1000, TIME), 1000);
        expect(pinched.x(SCALE.instant(Math.min(a, b)))).toBeCloseTo(Math.min(c, d), 1);
        expect(pinched.x(SCALE.instant(Math.max(a, b)))).toBeCloseTo(Math.max(c, d), 1);
      }),
    );
  });

  it('that meet count as a few px apart', () => {
    expect(pinchFactor([100, 100], [100, 200])).toBeCloseTo(0.08, 9);
    expect(pinchFactor([100, 200], [150, 150])).toBeCloseTo(12.5, 9);
  });
});

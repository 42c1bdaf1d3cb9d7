import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { lengthOf } from './axis.ts';
import { gestureOf, pinchedAxis, startsDrag, wheelAxis } from './gesture.ts';

const AXIS = rangeOf('2024');
const SCALE = timeScale(AXIS, 1000);
const wheel = (part: Partial<Parameters<typeof wheelAxis>[1]>) => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  shiftKey: false,
  ctrlKey: false,
  ...part,
});

describe('wheelAxis', () => {
  it('zooms by the vertical wheel and keeps the instant under the pointer', () => {
    const focus = SCALE.instant(300);
    const zoomed = wheelAxis(AXIS, wheel({ deltaY: -100 }), focus, 1000);
    expect(lengthOf(zoomed)).toBeLessThan(lengthOf(AXIS));
    expect(timeScale(zoomed, 1000).x(focus)).toBeCloseTo(300, 3);
  });

  it('pans by the horizontal wheel, or with Shift', () => {
    const panned = wheelAxis(AXIS, wheel({ deltaX: 100 }), AXIS.from, 1000);
    expect(panned.from - AXIS.from).toBeCloseTo(lengthOf(AXIS) / 10, -1);
    expect(wheelAxis(AXIS, wheel({ deltaY: 100, shiftKey: true }), AXIS.from, 1000)).toEqual(panned);
  });

  it('takes lines for what they are', () => {
    const byLines = wheelAxis(AXIS, wheel({ deltaY: 3, deltaMode: 1 }), AXIS.from, 1000);
    expect(byLines).toEqual(wheelAxis(AXIS, wheel({ deltaY: 48 }), AXIS.from, 1000));
  });
});

describe('pinchedAxis', () => {
  it('keeps both fingers on their instants', () => {
    const x = fc.integer({ min: 100, max: 900 });
    fc.assert(
      fc.property(x, x, x, x, (a, b, c, d) => {
        fc.pre(Math.abs(a - b) > 100 && Math.abs(c - d) > 100);
        const fingers = (one: number, other: number) =>
          [Math.min(one, other), Math.max(one, other)].map((at) => ({ x: at, startX: at }));
        const pinched = timeScale(pinchedAxis(AXIS, fingers(a, b), fingers(c, d), 1000), 1000);
        expect(pinched.x(SCALE.instant(Math.min(a, b)))).toBeCloseTo(Math.min(c, d), 1);
        expect(pinched.x(SCALE.instant(Math.max(a, b)))).toBeCloseTo(Math.max(c, d), 1);
      }),
    );
  });
});

describe('gestureOf', () => {
  it('takes the grip that was hit, else the window where it lies, else the axis', () => {
    const june = rangeOf('2024-06');
    const inJune = SCALE.x(june.from) + 10;
    expect(gestureOf('end', inJune, june, SCALE)).toBe('end');
    expect(gestureOf(undefined, inJune, june, SCALE)).toBe('body');
    expect(gestureOf(undefined, 10, june, SCALE)).toBe('axis');
    expect(startsDrag(10, 12)).toBe(false);
    expect(startsDrag(10, 3)).toBe(true);
  });
});

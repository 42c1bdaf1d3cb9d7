import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { clampWindow } from '#state/view.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { dragWindow, type Grip, gripBoxes, sliderReach, windowAfterKey } from './window-drag.ts';

const JUNE = rangeOf('2024-06');
const AXIS = { from: rangeOf('2024-01').from, to: rangeOf('2024-07').to };
const at = (local: string) => rangeOf(local).from;
const local = (window: { from: number; to: number }) => [
  localAt(window.from, 'minute'),
  localAt(window.to, 'minute'),
];

const grip = fc.constantFrom<Grip>('start', 'end', 'body');
const unit = fc.constantFrom('minute' as const, 'hour' as const, 'day' as const);
const instant = fc.integer({ min: WINDOW_LIMITS.from, max: WINDOW_LIMITS.to - 1 });
const window = fc
  .tuple(instant, fc.integer({ min: 1, max: 5 * 366 * 24 * 60 }))
  .map(([from, minutes]) => clampWindow({ from, to: from + minutes * 60_000 }, WINDOW_LIMITS));

describe('dragWindow', () => {
  it('moves a thumb to the nearest day', () => {
    const drag = { grip: 'start', window: JUNE, grabbedAt: JUNE.from } as const;
    expect(local(dragWindow(drag, at('2024-06-08') + 5 * HOUR, 'day', WINDOW_LIMITS))).toEqual([
      '2024-06-08T00:00',
      '2024-07-01T00:00',
    ]);
  });

  it('moves the body by whole days and keeps its days', () => {
    const drag = { grip: 'body', window: JUNE, grabbedAt: at('2024-06-15') } as const;
    expect(local(dragWindow(drag, at('2024-06-10') + HOUR, 'day', WINDOW_LIMITS))).toEqual([
      '2024-05-27T00:00',
      '2024-06-26T00:00',
    ]);
  });

  it('never lets the thumbs cross, and never leaves the limits', () => {
    fc.assert(
      fc.property(grip, window, instant, instant, unit, (pressed, from, grabbedAt, to, snap) => {
        const dragged = dragWindow({ grip: pressed, window: from, grabbedAt }, to, snap, WINDOW_LIMITS);
        expect(dragged.from).toBeLessThan(dragged.to);
        expect(dragged.from).toBeGreaterThanOrEqual(WINDOW_LIMITS.from);
        expect(dragged.to).toBeLessThanOrEqual(WINDOW_LIMITS.to);
      }),
    );
  });

  it('never moves the other thumb', () => {
    fc.assert(
      fc.property(window, instant, instant, unit, (from, grabbedAt, to, snap) => {
        expect(dragWindow({ grip: 'start', window: from, grabbedAt }, to, snap, WINDOW_LIMITS).to).toBe(
          from.to,
        );
        expect(dragWindow({ grip: 'end', window: from, grabbedAt }, to, snap, WINDOW_LIMITS).from).toBe(
          from.from,
        );
      }),
    );
  });

  it('comes back when the pointer comes back', () => {
    fc.assert(
      fc.property(instant, (grabbedAt) => {
        expect(
          dragWindow({ grip: 'body', window: JUNE, grabbedAt }, grabbedAt, 'day', WINDOW_LIMITS),
        ).toEqual(JUNE);
      }),
    );
  });
});

describe('windowAfterKey', () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

  it('steps a day by arrows, an hour with Shift, a month by page keys', () => {
    expect(local(windowAfterKey('start', key('ArrowRight'), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)[0]).toBe(
      '2024-06-02T00:00',
    );
    expect(local(windowAfterKey('start', key('ArrowLeft', true), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)[0]).toBe(
      '2024-05-31T23:00',
    );
    expect(local(windowAfterKey('end', key('PageDown'), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)[1]).toBe(
      '2024-06-02T00:00',
    );
    expect(local(windowAfterKey('body', key('PageUp'), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)).toEqual([
      '2024-07-01T00:00',
      '2024-08-01T00:00',
    ]);
  });

  it('goes to the ends of the axis by Home and End', () => {
    expect(local(windowAfterKey('start', key('Home'), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)[0]).toBe(
      '2024-01-01T00:00',
    );
    expect(local(windowAfterKey('end', key('End'), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)[1]).toBe(
      '2024-08-01T00:00',
    );
    expect(local(windowAfterKey('start', key('End'), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)[0]).toBe(
      '2024-06-30T00:00',
    );
    expect(local(windowAfterKey('body', key('Home'), JUNE, AXIS, WINDOW_LIMITS) ?? JUNE)).toEqual([
      '2024-01-01T00:00',
      '2024-01-31T00:00',
    ]);
  });

  it('leaves other keys alone', () => {
    expect(windowAfterKey('start', key('Enter'), JUNE, AXIS, WINDOW_LIMITS)).toBeUndefined();
  });

  it('keeps thumbs apart and inside the limits, whichever keys are pressed', () => {
    const keys = fc.array(
      fc.record({
        key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'),
        shiftKey: fc.boolean(),
        grip,
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(window, window, keys, (from, axis, presses) => {
        let now = from;
        for (const press of presses) {
          now = clampWindow(
            windowAfterKey(press.grip, press, now, axis, WINDOW_LIMITS) ?? now,
            WINDOW_LIMITS,
          );
          expect(now.from).toBeLessThan(now.to);
          expect(now.to).toBeLessThanOrEqual(WINDOW_LIMITS.to);
        }
      }),
    );
  });
});

describe('sliderReach', () => {
  it('contains the axis and the window', () => {
    const early = rangeOf('1972');
    expect(sliderReach(AXIS, early)).toEqual({ from: early.from, to: AXIS.to });
  });
});

describe('gripBoxes', () => {
  it('leaves each grip its room, in a plot that has room for the three', () => {
    const x = fc.double({ min: -2000, max: 4000, noNaN: true });
    fc.assert(
      fc.property(x, x, fc.integer({ min: 132, max: 2000 }), fc.constantFrom(24, 44), (a, b, width, size) => {
        const { start, body, end } = gripBoxes(Math.min(a, b), Math.max(a, b), width, size);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(body - start).toBeCloseTo(size, 6);
        expect(end - body).toBeGreaterThanOrEqual(size - 1e-6);
        expect(end + size).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });

  it('puts each thumb outside its end, and a body of full width between them', () => {
    expect(gripBoxes(150, 250, 390, 44)).toEqual({ start: 106, body: 150, end: 250 });
    expect(gripBoxes(200, 204, 390, 44)).toEqual({ start: 136, body: 180, end: 224 });
  });
});

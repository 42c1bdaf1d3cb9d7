import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { BOUNDS, JUNE, JUNE_AXES, zoomed } from '#features/line-view/line-fixture.ts';
import { LINE_KM, WINDOW_LIMITS } from '#testing/subject.ts';
import { type Axes, axesChangeOfKey, fitAll, followWindowIn, revealBox } from './axes.ts';
import { dragChange, pinchChange, wheelChange } from './gestures.ts';
import { projectionOf } from './projection.ts';

const SIZE = { width: 900, height: 500 };
const start = JUNE_AXES;
const at = (axes: Axes) => projectionOf(axes, SIZE, 90);
const px = fc.double({ min: 0, max: 500, noNaN: true });
const point = fc.record({ x: px, y: px });

function expectSound({ km, time }: Axes): void {
  expect(km.from >= 0 && km.from < km.to && km.to <= LINE_KM + 1e-9).toBe(true);
  expect(time.from >= WINDOW_LIMITS.from && time.from < time.to && time.to <= WINDOW_LIMITS.to).toBe(true);
}

const step = fc.oneof(
  fc
    .constantFrom('+', '-', '.', ',', '[', ']', 'PageUp', 'PageDown')
    .map((key) => (axes: Axes) => axesChangeOfKey(key)?.(axes, BOUNDS) ?? axes),
  fc
    .tuple(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 0, max: 2 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      point,
    )
    .map(
      ([deltaX, deltaY, deltaMode, shiftKey, altKey, ctrlKey, where]) =>
        (axes: Axes) =>
          wheelChange(
            { deltaX, deltaY, deltaMode, shiftKey, altKey, ctrlKey },
            where,
            at(axes),
          )(axes, BOUNDS),
    ),
  fc.tuple(point, point).map(
    ([a, b]) =>
      (axes: Axes) =>
        dragChange(a, b, at(axes).line)(axes, BOUNDS),
  ),
  fc.tuple(point, point, point, point).map(
    ([a, b, c, d]) =>
      (axes: Axes) =>
        pinchChange([a, b], [c, d], at(axes).line)(axes, BOUNDS),
  ),
);

it('no gesture or key leaves the line or the limits of time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let axes = start;
      for (const next of steps) {
        axes = next(axes);
        expectSound(axes);
      }
    }),
  );
});

describe('the wheel', () => {
  const plain = { deltaX: 0, deltaY: -200, deltaMode: 0, shiftKey: false, altKey: false, ctrlKey: false };

  it('zooms time around the pointer, with Shift the line', () => {
    const projection = at(start);
    const where = { x: 300, y: 200 };
    const time = wheelChange(plain, where, projection)(start, BOUNDS);
    expect(time.km).toEqual(start.km);
    expect(at(time).instant(200)).toBeCloseTo(projection.instant(200), -3);
    const line = wheelChange({ ...plain, shiftKey: true }, where, projection)(start, BOUNDS);
    expect(line.time).toEqual(start.time);
    expect(at(line).km(300)).toBeCloseTo(projection.km(300), 6);
  });

  it('moves time with Alt, and the line when it goes sideways', () => {
    const near = zoomed(start, 'km', 0.5, 100);
    const turned = (part: object) =>
      wheelChange({ ...plain, ...part }, { x: 0, y: 0 }, at(near))(near, BOUNDS);
    expect(turned({ altKey: true }).time.from).toBeLessThan(near.time.from);
    const sideways = turned({ deltaX: 300, deltaY: 0 });
    expect(sideways.km.from).toBeGreaterThan(near.km.from);
    expect(sideways.time).toEqual(near.time);
  });
});

describe('dragChange and pinchChange', () => {
  const near = zoomed(zoomed(start, 'km', 0.5, 100), 'time', 0.5, JUNE.from + 1e9);

  it('keep what was under the pointer under it', () => {
    const projection = at(near);
    const moved = dragChange({ x: 300, y: 200 }, { x: 340, y: 180 }, projection.line)(near, BOUNDS);
    expect(at(moved).km(340)).toBeCloseTo(projection.km(300), 6);
    expect(at(moved).instant(180)).toBeCloseTo(projection.instant(200), -3);
  });

  it('zoom only the axis along which the fingers part', () => {
    const before = [
      { x: 200, y: 200 },
      { x: 210, y: 300 },
    ] as const;
    const after = [
      { x: 200, y: 150 },
      { x: 210, y: 350 },
    ] as const;
    const pinched = pinchChange(before, after, at(near).line)(near, BOUNDS);
    expect(pinched.km.to - pinched.km.from).toBeCloseTo(near.km.to - near.km.from, 6);
    expect(pinched.time.to - pinched.time.from).toBeCloseTo((near.time.to - near.time.from) / 2, -3);
  });

  it('keep what was in the middle of the fingers there, however they part and move', () => {
    const near = zoomed(zoomed(start, 'km', 0.5, 120), 'time', 0.5, (JUNE.from + JUNE.to) / 2);
    const before = [
      { x: 300, y: 200 },
      { x: 400, y: 300 },
    ] as const;
    const after = [
      { x: 320, y: 230 },
      { x: 520, y: 430 },
    ] as const;
    const pinched = at(pinchChange(before, after, at(near).line)(near, BOUNDS));
    expect(pinched.km(420)).toBeCloseTo(at(near).km(350), 6);
    expect(pinched.instant(330)).toBeCloseTo(at(near).instant(250), -3);
  });
});

describe('what is shown', () => {
  it('does not move while the window stays visible, and follows it when it leaves', () => {
    const early = rangeOf('2024-06-03');
    expect(followWindowIn(start, JUNE, early, BOUNDS)).toBe(start);
    const later = rangeOf('2024-09-02');
    const followed = followWindowIn(zoomed(start, 'time', 0.4, JUNE.from), JUNE, later, BOUNDS);
    expect(followed.time.from <= later.from && followed.time.to >= later.to).toBe(true);
    const year = rangeOf('2022');
    expect(followWindowIn(start, JUNE, year, BOUNDS).time.from).toBeLessThan(year.from);
  });

  it('follows only the end of the window that moved', () => {
    const near = zoomed(start, 'time', 0.3, rangeOf('2024-06-08').from);
    const end = { from: JUNE.from, to: rangeOf('2024-06-09').to };
    expect(near.time.from).toBeGreaterThan(JUNE.from);
    expect(followWindowIn(near, JUNE, end, BOUNDS)).toBe(near);
    const beyond = followWindowIn(near, end, { from: JUNE.from, to: rangeOf('2024-06-25').to }, BOUNDS);
    expect(beyond.time.to).toBeGreaterThan(rangeOf('2024-06-25').to);
    expect(beyond.time.to - beyond.time.from).toBeCloseTo(near.time.to - near.time.from, 0);
  });

  it('centres a box that is not visible, and does not move for one that is', () => {
    const near = zoomed(start, 'km', 0.1, 20);
    expect(revealBox(start, rangeOf('2024-06-09'), [[27, 168]], BOUNDS)).toBe(start);
    const revealed = revealBox(near, rangeOf('2023-11-01'), [[200, 210]], BOUNDS);
    expect(revealed.km.from < 210 && revealed.km.to > 200).toBe(true);
    expect(revealed.time.from < rangeOf('2023-11-01').from).toBe(true);
  });

  it('fits everything that is dated, and the window when nothing is', () => {
    expect(fitAll(undefined, JUNE, BOUNDS)).toEqual(start);
    expect(fitAll(rangeOf('2023'), JUNE, BOUNDS).time.from).toBeLessThan(rangeOf('2023').from);
  });
});

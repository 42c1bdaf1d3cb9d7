import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentsAt, elementHeight, placeOf, scrolledTo, settled, TALLEST } from './scaled-scroll.ts';

/** From a few rows to a hundred million of them. */
const contents = fc.oneof(
  fc.integer({ min: 100, max: TALLEST }),
  fc.integer({ min: TALLEST, max: 8_000_000_000 }),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the element is never taller than browsers allow, and as tall as its contents where it can be', () => {
  fc.assert(
    fc.property(contents, (height) => {
      expect(elementHeight(height)).toBe(Math.min(height, TALLEST));
    }),
  );
});

test('each place of the contents has a place of the element, in the same order, and back', () => {
  fc.assert(
    fc.property(contents, share, share, (height, one, other) => {
      const [first = 0, last = 0] = [one * height, other * height].sort((a, b) => a - b);
      expect(placeOf(height, first)).toBeLessThanOrEqual(placeOf(height, last));
      expect(placeOf(height, last)).toBeLessThanOrEqual(elementHeight(height));
      expect(Math.abs(contentsAt(height, placeOf(height, first)) - first)).toBeLessThan(0.01);
    }),
  );
});

test('both ends are one to one', () => {
  fc.assert(
    fc.property(contents, fc.integer({ min: -2000, max: 50_000 }), (height, from) => {
      fc.pre(from < height);
      const element = elementHeight(height);
      expect(contentsAt(height, from)).toBe(from);
      expect(contentsAt(height, element - from)).toBe(height - from);
    }),
  );
});

test('small steps are exact, however many, and settling changes nothing of what is seen', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: -2500, max: 2500 }), fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(contents, share, steps, (height, start, moves) => {
      fc.pre(height > 500_000);
      const place = Math.round(200_000 + start * (elementHeight(height) - 400_000));
      let now = { place, top: contentsAt(height, place) };
      let expected = now.top;
      for (const [step, settles] of moves) {
        now = scrolledTo(now, now.place + step, height);
        expected += step;
        if (settles) now = settled(now, height);
      }
      expect(Math.abs(now.top - expected)).toBeLessThan(0.01);
    }),
  );
});

test('both ends are reached by small steps alone', () => {
  const height = 80_000_000;
  for (const direction of [-1, 1]) {
    const place = 4_000_000;
    let now = settled({ place, top: direction < 0 ? 1_500_000 : height - 1_500_000 }, height);
    const end = direction < 0 ? 0 : elementHeight(height);
    let steps = 0;
    while (now.place !== end && steps < 1000) {
      const wanted = now.place + direction * 2500;
      const next = direction < 0 ? Math.max(wanted, end) : Math.min(wanted, end);
      now = scrolledTo(now, next, height);
      if (steps % 10 === 0) now = settled(now, height);
      steps += 1;
    }
    expect(now.top).toBe(direction < 0 ? 0 : height);
    expect(steps).toBeLessThan(700);
  }
});

test('a scroll bar that is dragged leaps, and leads to any place', () => {
  const height = 80_000_000;
  const middle = scrolledTo({ place: 0, top: 0 }, TALLEST / 2, height);
  expect(middle.top).toBe(height / 2);
  expect(settled(middle, height)).toEqual(middle);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHEET_HEIGHTS, settle, step } from './sheet-height.ts';

test('a sheet let go settles at the nearest height', () => {
  expect(settle(40, 600)).toBe('low');
  expect(settle(300, 600)).toBe('half');
  expect(settle(560, 600)).toBe('full');
});

test('a fling goes further than where it was let go', () => {
  expect(settle(300, 600, 1.5)).toBe('full');
  expect(settle(300, 600, -1.5)).toBe('low');
});

test('dragged higher, or flung faster upwards, it never settles lower', () => {
  const px = fc.double({ noNaN: true, min: -2000, max: 4000 });
  const speed = fc.double({ noNaN: true, min: -5, max: 5 });
  const room = fc.integer({ min: 1, max: 2000 });
  const more = fc.double({ noNaN: true, min: 0, max: 2000 });
  const rank = (...drag: Parameters<typeof settle>) => SHEET_HEIGHTS.indexOf(settle(...drag));
  fc.assert(
    fc.property(px, room, speed, more, (from, all, fling, by) => {
      expect(rank(from + by, all, fling)).toBeGreaterThanOrEqual(rank(from, all, fling));
      expect(rank(from, all, fling + by)).toBeGreaterThanOrEqual(rank(from, all, fling));
      expect(settle(all, all)).toBe('full');
      expect(settle(0, all)).toBe('low');
    }),
  );
});

test('without room it is low', () => {
  expect(settle(300, 0)).toBe('low');
});

test('steps stop at the ends', () => {
  expect(step('low', 1)).toBe('half');
  expect(step('full', 1)).toBe('full');
  expect(step('low', -1)).toBe('low');
});

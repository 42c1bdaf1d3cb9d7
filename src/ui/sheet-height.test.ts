import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHEET_HEIGHTS, settle, step } from './sheet-height';

test('a sheet let go settles at the nearest height', () => {
  expect(settle(40, 600)).toBe('low');
  expect(settle(300, 600)).toBe('half');
  expect(settle(560, 600)).toBe('full');
});

test('a fling goes further than where it was let go', () => {
  expect(settle(300, 600, 1.5)).toBe('full');
  expect(settle(300, 600, -1.5)).toBe('low');
});

test('any drag ends at one of the heights', () => {
  const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(number, number, number, (px, room, speed) => SHEET_HEIGHTS.includes(settle(px, room, speed))),
  );
});

test('steps stop at the ends', () => {
  expect(step('low', 1)).toBe('half');
  expect(step('full', 1)).toBe('full');
  expect(step('low', -1)).toBe('low');
});

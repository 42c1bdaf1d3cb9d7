import { expect, test } from 'vitest';
import { roomBelow } from './use-room.ts';

test('a popover reaches down to the panel below it, and no further', () => {
  expect(roomBelow(120, [556], 800)).toBe(556 - 12 - 120);
  expect(roomBelow(120, [], 800)).toBe(800 - 12 - 120);
});

test('what leaves it no room is lain over, and it keeps a least height', () => {
  expect(roomBelow(140, [300, 700], 844)).toBe(700 - 12 - 140);
  expect(roomBelow(700, [], 800)).toBe(200);
});

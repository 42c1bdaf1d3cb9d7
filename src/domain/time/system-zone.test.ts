import { expect, test } from 'vitest';

test('in the tests of pure code nobody asks for the time zone of the machine', () => {
  expect(() => new Date(0).getHours()).toThrow('depends on the time zone of the machine');
  expect(() => Date.parse('2024-06-09T08:30')).toThrow('depends on the time zone of the machine');
});

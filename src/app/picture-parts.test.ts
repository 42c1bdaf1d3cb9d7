import { expect, test } from 'vitest';
import { dateIn } from './picture-parts.ts';

test('the day of a version is that of the corrections log, whatever else is in it', () => {
  const log = [
    null,
    3,
    { version: '1.1.0', date: '2026-11-30' },
    { version: '1.0.0', date: 'yesterday' },
    { version: '0.9.0' },
  ];
  expect(dateIn(log, '1.1.0')).toBe('2026-11-30');
  for (const version of ['1.0.0', '0.9.0', '2.0.0', '']) expect(dateIn(log, version)).toBeNull();
  expect(dateIn({ version: '1.1.0' }, '1.1.0')).toBeNull();
  expect(dateIn(undefined, '1.1.0')).toBeNull();
});

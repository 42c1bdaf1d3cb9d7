import { expect, test } from 'vitest';
import { forbidSystemZone } from './no-system-zone.ts';

forbidSystemZone();
const INSTANT = 1_718_000_000_000;
const day = new Date(INSTANT);

test.each([
  ['a field of a date', () => day.getHours()],
  ['a day of the week', () => day.getDay()],
  ['a change of a field', () => day.setDate(1)],
  ['the shift from UTC', () => day.getTimezoneOffset()],
  ['a date as text', () => String(day)],
  ['a date within text', () => `${day}`],
  ['a date in words', () => day.toLocaleDateString('en')],
  ['a time in words, in a zone that is not named', () => day.toLocaleTimeString('en', { hour12: false })],
  ['a format', () => new Intl.DateTimeFormat('en', { hour: 'numeric' })],
  ['a format that is called', () => Intl.DateTimeFormat()],
  ['now as text', () => (Date as unknown as () => string)()],
  ['a date of fields', () => new Date(2024, 5, 9)],
  ['a date of words', () => new Date('June 9, 2024')],
  ['a clock without a zone', () => Date.parse('2024-06-09T08:30:00')],
  ['a clock after a space', () => Date.parse('2024-06-09 08:30')],
])('%s is refused', (_, ask) => {
  expect(ask).toThrow('depends on the time zone of the machine');
});

test('what is the same everywhere is as ever', () => {
  expect(new Date(INSTANT).toISOString()).toBe('2024-06-10T06:13:20.000Z');
  expect(day.getUTCHours()).toBe(6);
  expect(Date.now()).toBeGreaterThan(INSTANT);
  expect(Date.UTC(2024, 5, 9)).toBe(Date.parse('2024-06-09'));
  expect(Date.parse('2024-06')).toBe(Date.UTC(2024, 5));
  expect(new Date('2024-06-09T08:30+09:00').getTime()).toBe(Date.UTC(2024, 5, 8, 23, 30));
  expect(Date.parse('2024-06-09T08:30:00.000Z')).toBe(Date.UTC(2024, 5, 9, 8, 30));
  expect(Date.parse('no date')).toBeNaN();
  expect(day).toBeInstanceOf(Date);
  expect(new Date(day).getTime()).toBe(INSTANT);
  const named = { timeZone: 'Asia/Seoul', hour: 'numeric', hourCycle: 'h23' } as const;
  expect(new Intl.DateTimeFormat('en', named).format(day)).toBe('15');
  expect(day.toLocaleTimeString('en', named)).toBe('15');
});

test('to forbid it twice is to forbid it', () => {
  forbidSystemZone();
  expect(Date.UTC(2024, 5, 9)).toBe(new Date(Date.UTC(2024, 5, 9)).getTime());
});

import { describe, expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { labelledTicks, type TickWords } from './tick-labels.ts';

const words: TickWords = {
  year: (year) => `Y${year}`,
  month: (month) => `M${month}`,
  monthOfYear: (month, year) => `M${month}/Y${year}`,
  day: (day) => `D${day}`,
  dayOfMonth: (day, month) => `D${day}/M${month}`,
  fullDay: (day, month, year) => `D${day}/M${month}/Y${year}`,
};
const labels = (from: string, to: string) =>
  labelledTicks({ from: rangeOf(from).from, to: rangeOf(to).to }, 1000, 100, words).ticks.map(
    ({ label, major }) => (major ? `${label}!` : label),
  );

describe('labelledTicks', () => {
  it('says the year at the first tick and where a year begins, and marks that one', () => {
    expect(labels('2023-11', '2024-02')).toEqual(['M11/Y2023', 'M12', 'M1/Y2024!', 'M2', 'M3']);
  });

  it('says the month at the first day and where a month begins', () => {
    expect(labels('2024-05-30', '2024-06-02')).toEqual([
      'D30/M5/Y2024!',
      '12:00',
      'D31/M5!',
      '12:00',
      'D1/M6!',
      '12:00',
      'D2/M6!',
      '12:00',
      'D3/M6!',
    ]);
  });
});

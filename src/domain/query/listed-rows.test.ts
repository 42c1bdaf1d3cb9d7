import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolvedOf } from '#testing/resolved-of.ts';
import { tableOf } from './incident-table.ts';
import { listRows, MOST_OF_YEAR } from './listed-rows.ts';
import { calendarOf, OPEN_START, UNDATED } from './row-calendar.ts';

const month = fc
  .tuple(fc.constantFrom('1953', '1987', '2024'), fc.integer({ min: 1, max: 12 }))
  .map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`);
/** When it was, and the month that it stands under. */
const dated = fc.oneof(
  { weight: 8, arbitrary: month.map((of) => ({ time: { from: of, to: of }, under: of })) },
  // Over several months it stands under the first.
  { weight: 2, arbitrary: month.map((of) => ({ time: { from: of, to: '2024-12' }, under: of })) },
  { weight: 1, arbitrary: fc.constant({ time: { from: null, to: '2024-06' }, under: OPEN_START }) },
  { weight: 1, arbitrary: fc.constant({ time: null, under: UNDATED }) },
);
const lists = fc.array(fc.tuple(dated, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 300 });

test('each incident that is shown stands once, under its own month or year, and headings count what is under them', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const { table } = tableOf(given.map(([{ time }], index) => resolvedOf(`i-${index}`, { time })));
      const codes = Uint8Array.from(given, ([, code]) => code);
      const shown = given.flatMap(([, code], index) => (code > 0 ? [index] : []));
      const { incidents, headings } = listRows(calendarOf(table), codes);
      expect([...incidents].sort((a, b) => a - b)).toEqual(shown);
      expect(headings.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
      let first = 0;
      for (const heading of headings) {
        expect(heading.first).toBe(first);
        const under = [...incidents.subarray(first, first + heading.count)];
        for (const incident of under) expect(given[incident]?.[0].under).toContain(heading.period);
        // What stands under one heading keeps the order of the table, but for the months of a year.
        const months = under.map((incident) => given[incident]?.[0].under ?? '');
        expect(months).toEqual(months.toSorted());
        first += heading.count;
      }
    }),
    { numRuns: 60 },
  );
});

test('headings are in order of time, and a year has months where it has many', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const { table } = tableOf(given.map(([{ time }], index) => resolvedOf(`i-${index}`, { time })));
      const codes = new Uint8Array(given.length).fill(4);
      const periods = listRows(calendarOf(table), codes).headings.map(({ period }) => period);
      const dates = periods.filter((period) => period !== OPEN_START && period !== UNDATED);
      expect(dates).toEqual([...new Set(dates)].sort());
      if (periods.includes(OPEN_START)) expect(periods[0]).toBe(OPEN_START);
      if (periods.includes(UNDATED)) expect(periods.at(-1)).toBe(UNDATED);
      for (const year of ['1953', '1987', '2024']) {
        const many = given.filter(([{ under }]) => under.startsWith(year)).length > MOST_OF_YEAR;
        if (many) expect(periods).not.toContain(year);
        else expect(dates.some((period) => period.startsWith(`${year}-`))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

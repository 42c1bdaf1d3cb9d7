import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES } from '#domain/rows/codes.ts';
import { drawnTable } from '#domain/rows/drawn/drawn-table.ts';
import { eventPlaces } from '#domain/rows/drawn/event-places.ts';
import { FORMS } from '#domain/rows/drawn/row-form.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { tableOfPlaces } from '#testing/rows/table-of-places.ts';
import { EventSums } from './event-sums.ts';

const POINT = { lon: 127, lat: 38 };

test('a point that it was only near has the form of one that nobody says how exact, and no circle', () => {
  const rows = [0, 200, 12_000].map((radius) => ({ ...POINT, radius, near: true }));
  const { form, radius } = eventPlaces(tableOfPlaces([...rows, { ...POINT, radius: 200 }]));
  expect([...form]).toEqual([FORMS.doubtful, FORMS.doubtful, FORMS.doubtful, FORMS.point]);
  expect([...radius].map((one) => one > 0)).toEqual([false, false, false, true]);
});

const anywhere = fc.oneof(
  fc.record({
    lon: fc.double({ min: 110, max: 145, noNaN: true }),
    lat: fc.oneof(fc.double({ min: 28, max: 48, noNaN: true }), fc.constantFrom(85.5, 90, -90)),
    radius: fc.constantFrom(100, 6000, 25_000, 90_000, 700_000, Number.NaN),
  }),
  fc.record({ beyond: fc.constant(true) }),
  fc.record({ kmFrom: fc.constant(10), kmTo: fc.constant(20), lat: fc.constantFrom(Number.NaN, 89) }),
);

test('what leaves no ink and no mark on the map is counted beside it, and nothing else', () => {
  fc.assert(
    fc.property(anywhere, (row) => {
      const table = tableOfPlaces([row]);
      const sums = new EventSums(table, indexRows(table).incidentOf, 240);
      const codes = Uint8Array.of(CODES.certain);
      sums.divide(8);
      sums.show(codes);
      const line = new Float32Array(2 * sums.line.bins);
      sums.line.sum(line);
      for (const grid of sums.grids) grid.sum();
      const drawn = [line, ...sums.grids.map((grid) => grid.sums), sums.cells.certain];
      const isDrawn = drawn.some((ink) => ink.some((one) => one > 0));
      expect([...drawnTable(table).unplaced]).toEqual(isDrawn ? [] : [0]);
    }),
    { numRuns: 60 },
  );
});

test('a point outside the map, where nobody can take it, is not drawn', () => {
  const { form } = eventPlaces(tableOfPlaces([{ lon: 2, lat: 48, radius: 100 }, POINT]));
  expect([...form]).toEqual([FORMS.none, FORMS.doubtful]);
});

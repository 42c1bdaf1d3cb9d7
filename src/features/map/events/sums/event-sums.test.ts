import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES } from '#domain/rows/codes.ts';
import { MarkList, packMarks, type View } from '#features/map/events/marks.ts';
import { tableOfPlaces } from '#testing/table-of-places.ts';
import { FORMS } from './event-places.ts';
import { changedBytes, EventSums } from './event-sums.ts';

const LINE_KM = 90;
const EVERYWHERE: View = [-1, -1, 1, 1];

const row = fc.oneof(
  fc.record({ kmFrom: fc.double({ min: 0, max: 40, noNaN: true }), kmTo: fc.constant(60) }),
  fc.record({
    lon: fc.double({ min: 125, max: 129, noNaN: true }),
    lat: fc.double({ min: 36, max: 40, noNaN: true }),
    radius: fc.constantFrom(0, 100, 3000, 12_000, Number.NaN, -1, Infinity),
  }),
  fc.record({ lon: fc.constantFrom(Number.NaN, 500, Infinity), lat: fc.constant(38) }),
);
const codes = (length: number) =>
  fc.array(fc.constantFrom(...Object.values(CODES)), { minLength: length, maxLength: length });

const steps = fc
  .array(row, { maxLength: 40 })
  .chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.array(codes(rows.length), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 5, max: 14 }),
    ),
  );

function sumsOf(rows: Parameters<typeof tableOfPlaces>[0]): EventSums {
  const table = tableOfPlaces(rows);
  return new EventSums(
    table,
    Uint32Array.from(rows, (_, at) => at),
    LINE_KM,
  );
}

test('every row that is shown and has a place is drawn once: on the line, on the ground, in a dot or as a symbol', () => {
  fc.assert(
    fc.property(steps, ([rows, shown, zoom]) => {
      const sums = sumsOf(rows);
      for (const one of shown) sums.show(Uint8Array.from(one));
      sums.divide(zoom);
      const line = new Float32Array(2 * sums.line.bins);
      sums.line.sum(line);
      for (const grid of sums.grids) grid.sum();
      const [symbols, dots] = [new MarkList(), new MarkList()];
      packMarks(sums, EVERYWHERE, null, symbols, dots);
      const inDots = Array.from(dots.rows.subarray(0, dots.count)).reduce(
        (sum, cell) => sum + (sums.cells.certain[cell] ?? 0) + (sums.cells.possible[cell] ?? 0),
        0,
      );
      let drawn = symbols.count + inDots;
      for (const ink of [...sums.grids.map((grid) => grid.sums), line])
        for (let at = 1; at < ink.length; at += 2) drawn += ink[at] as number;
      const last = shown.at(-1) ?? [];
      const placed = last.filter((code, at) => code !== CODES.out && sums.places.form[at] !== FORMS.none);
      expect(drawn).toBeCloseTo(placed.length, 2);
    }),
    { numRuns: 12 },
  );
});

test('the same is counted whether it is divided before or after it is shown', () => {
  fc.assert(
    fc.property(steps, ([rows, shown, zoom]) => {
      const [before, after] = [sumsOf(rows), sumsOf(rows)];
      before.divide(zoom);
      for (const one of shown) for (const sums of [before, after]) sums.show(Uint8Array.from(one));
      after.divide(zoom);
      expect(before.cells.certain).toEqual(after.cells.certain);
      expect(before.cells.possible).toEqual(after.cells.possible);
    }),
    { numRuns: 12 },
  );
});

test('bytes that differ are found, however the arrays lie in memory', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.array(fc.nat(39), { maxLength: 6 }),
      fc.nat(3),
      (before, at, offset) => {
        const after = new Uint8Array(new ArrayBuffer(before.length + offset), offset);
        after.set(before);
        for (const index of at) if (index < after.length) after[index] = (before[index] as number) ^ 1;
        const changed = [...after.keys()].filter((index) => after[index] !== before[index]);
        expect(changedBytes(before, after)).toEqual(changed);
      },
    ),
  );
});

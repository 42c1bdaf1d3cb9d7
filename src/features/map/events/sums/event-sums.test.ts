import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES } from '#domain/rows/codes.ts';
import { FORMS } from '#domain/rows/drawn/row-form.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { MarkList, packMarks, type View } from '#features/map/events/marks.ts';
import { tableOfPlaces } from '#testing/rows/table-of-places.ts';
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
  return new EventSums(table, indexRows(table).incidentOf, LINE_KM);
}

test('every row that is shown and has a place is drawn once: on the line, on the ground, in a dot or as a symbol', () => {
  fc.assert(
    fc.property(steps, ([rows, shown, zoom]) => {
      const sums = sumsOf(rows);
      for (const one of shown) sums.show(Uint8Array.from(one));
      sums.divide(zoom);
      const [symbols, dots] = [new MarkList(), new MarkList()];
      packMarks(sums, EVERYWHERE, null, symbols, dots);
      const inDots = Array.from(dots.rows.subarray(0, dots.count)).reduce(
        (sum, cell) => sum + (sums.cells.certain[cell] ?? 0) + (sums.cells.possible[cell] ?? 0),
        0,
      );
      const drawn = symbols.count + inDots + inkOf(sums);
      const last = shown.at(-1) ?? [];
      const placed = last.filter((code, at) => code !== CODES.out && sums.places.form[at] !== FORMS.none);
      expect(drawn).toBeCloseTo(placed.length, 2);
    }),
    { numRuns: 12 },
  );
});

/** Along the line and on the ground. */
function inkOf(sums: EventSums): number {
  const line = new Float32Array(2 * sums.line.bins);
  sums.line.sum(line);
  for (const grid of sums.grids) grid.sum();
  let all = 0;
  for (const ink of [...sums.grids.map((grid) => grid.sums), line])
    for (let at = 1; at < ink.length; at += 2) all += ink[at] as number;
  return all;
}

test('an incident of four days at one place is drawn there once', () => {
  const whole = { kmFrom: 0, kmTo: Number.POSITIVE_INFINITY };
  const [point, stretch] = [
    { lon: 127, lat: 38, radius: 100 },
    { kmFrom: 20, kmTo: 24 },
  ];
  const sums = sumsOf([Array(4).fill(point), Array(4).fill(stretch), Array(4).fill(whole)]);
  sums.show(new Uint8Array(3).fill(CODES.certain));
  sums.divide(9);
  const [symbols, dots] = [new MarkList(), new MarkList()];
  packMarks(sums, EVERYWHERE, null, symbols, dots);
  expect([symbols.count, dots.count]).toEqual([1, 0]);
  expect(inkOf(sums)).toBeCloseTo(2, 4);
});

const place = fc.constantFrom(
  { kmFrom: 20, kmTo: 24 },
  { kmFrom: 30, kmTo: 80 },
  { kmFrom: 0, kmTo: Number.POSITIVE_INFINITY },
  { lon: 127, lat: 38, radius: 12_000 },
  { lon: 127, lat: 38, radius: 30_000 },
  { lon: 127, lat: 38, radius: 100 },
  { lon: 127.0001, lat: 38, radius: 100 },
  { lon: 128, lat: 38, near: true },
  {},
);

test('an incident has ink 1, shared by its places, and counts once in each cell that it has points in', () => {
  const incidents = fc.array(fc.array(place, { minLength: 1, maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(incidents, fc.boolean(), (rows, isDividedFirst) => {
      const sums = sumsOf(rows);
      if (isDividedFirst) sums.divide(8);
      sums.show(new Uint8Array(rows.length).fill(CODES.possible));
      sums.divide(8);
      let [ink, inCells] = [0, 0];
      for (const all of rows) {
        const places = [...new Set(all)].filter((one) => Object.keys(one).length > 0);
        const summed = places.filter((one) => 'kmFrom' in one || ('radius' in one && one.radius > 5000));
        ink += summed.length / Math.max(places.length, 1);
        inCells += new Set(
          places.filter((one) => !summed.includes(one)).map(({ lon }) => Math.round(lon ?? 0)),
        ).size;
      }
      expect(inkOf(sums)).toBeCloseTo(ink, 3);
      expect(sums.cells.possible.reduce((sum, one) => sum + one, 0)).toBe(inCells);
    }),
    { numRuns: 15 },
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

test('the same is counted in parts as at once', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 9 }), ([rows, [first = []], zoom], part) => {
      const shown = Uint8Array.from(first);
      const whole = sumsOf(rows);
      whole.show(shown);
      const { table, incidentOf } = whole;
      const counted = new EventSums(table, incidentOf, LINE_KM);
      expect([...counted.showInParts(shown, part)].length).toBeGreaterThan(0);
      whole.divide(zoom);
      expect([...counted.divideInParts(zoom, part)].length).toBeGreaterThan(0);
      expect(counted.shown).toBe(whole.shown);
      expect(counted.cells.certain).toEqual(whole.cells.certain);
      expect(counted.cells.possible).toEqual(whole.cells.possible);
      for (const [level, grid] of counted.grids.entries()) {
        const same = whole.grids[level] as typeof grid;
        expect(grid.sum()).toEqual(same.sum());
        expect(grid.sums.every((ink, at) => ink === same.sums[at])).toBe(true);
      }
      const [one, other] = [whole, counted].map(({ line }) => {
        const ink = new Float32Array(2 * line.bins);
        line.sum(ink);
        return ink;
      });
      expect(other).toEqual(one);
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

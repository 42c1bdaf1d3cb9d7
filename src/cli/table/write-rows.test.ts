import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CatalogueRow } from '#domain/rows/catalogue-rows.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import { LONGEST_ID } from '#domain/rows/reading/text-limit.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';
import { fileOf, textAt } from '#testing/rows/parquet-of.ts';
import { rowsFile } from './write-rows.ts';

const LINE_KM = 237.4;
const KINDS = ['crossing', 'shots'];

const instant = fc.integer({ min: -2e12, max: 4e12 });
const bounds = fc
  .uniqueArray(instant, { minLength: 4, maxLength: 4 })
  .map((four) => four.sort((a, b) => a - b));
/** Each bound is there or open, but not all of them open. */
const span: fc.Arbitrary<TimeSpan | null> = fc.option(
  fc.tuple(bounds, fc.integer({ min: 1, max: 15 })).map(([[a = 0, b = 0, c = 0, d = 0], open]) => ({
    earliestStart: open & 1 ? a : -Infinity,
    latestStart: open & 2 ? b : Infinity,
    earliestEnd: open & 4 ? c : -Infinity,
    latestEnd: open & 8 ? d : Infinity,
  })),
);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const circle = fc.record({
  lon: number(-180, 180),
  lat: number(-90, 90),
  radiusM: fc.option(number(1, 1e5)),
});
/** None so short that it is widened. */
const stretch = fc
  .tuple(number(0, LINE_KM), number(0, LINE_KM))
  .filter(([one, other]) => Math.abs(one - other) >= 0.1)
  .map(([one, other]) => ({ kmFrom: Math.min(one, other), kmTo: Math.max(one, other) }));
const place = fc
  .tuple(fc.option(circle), fc.option(stretch), fc.boolean(), fc.boolean())
  .map(([point, km, near, beyond]) => ({
    ...(point ?? { lon: null, lat: null, radiusM: null }),
    ...(km ?? { kmFrom: null, kmTo: null }),
    near,
    beyond,
  }));
const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const incident = fc
  .tuple(
    fc.record({
      id: text.filter((id) => Buffer.byteLength(id) <= LONGEST_ID),
      title: text,
      titleKo: text,
      kind: fc.constantFrom(...KINDS, 'other', '포격'),
      source: fc.option(text),
      url: fc.option(fc.webUrl()),
    }),
    fc.array(fc.tuple(fc.nat(4), span, place), { minLength: 1, maxLength: 5 }),
  )
  .map(([common, rows]) =>
    rows.map(([reading, time, where]): CatalogueRow => ({ ...common, ...where, reading, span: time })),
  );
const catalogue = fc.uniqueArray(incident, { selector: ([row]) => row?.id, maxLength: 12 });

/** A row as the reader should have it: of a point the numbers are kept in single precision. */
function expected(row: CatalogueRow, readings: readonly number[], isDated: boolean) {
  const single = (value: number | null) => (value === null ? Number.NaN : Math.fround(value));
  const { earliestStart, latestStart, earliestEnd, latestEnd } = row.span ?? (isDated ? ANY_TIME : UNDATED);
  return {
    reading: readings.indexOf(row.reading),
    time: [earliestStart, latestStart, earliestEnd, latestEnd],
    place: [
      ...[row.lon, row.lat, row.radiusM].map(single),
      ...[row.kmFrom, row.kmTo].map((value) => value ?? Number.NaN),
    ],
    flags: [row.near, row.beyond].map(Number),
  };
}

const UNDATED = {
  earliestStart: Number.NaN,
  latestStart: Number.NaN,
  earliestEnd: Number.NaN,
  latestEnd: Number.NaN,
};

/** A reading without a date, of an incident that has others with one. */
const ANY_TIME = {
  earliestStart: -Infinity,
  latestStart: Infinity,
  earliestEnd: -Infinity,
  latestEnd: Infinity,
};

it('writes rows that the reader reads as they were, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(catalogue, fc.integer(), async (incidents, seed) => {
      const rows = incidents.flat().map((row, index) => ({ row, key: Math.imul(index + 1, seed | 1) }));
      const mixed = rows.sort((a, b) => a.key - b.key).map(({ row }) => row);
      const read = await readRows(fileOf(rowsFile(mixed, '1.0.0')), {
        kinds: KINDS,
        lineKm: LINE_KM,
        windowLimits: { from: -Infinity, to: Infinity },
      });
      if ('fault' in read) throw new Error(JSON.stringify(read.fault));
      const { table, flaws } = read;
      expect(flaws.filter(({ code }) => code !== 'undated' && code !== 'unknown-kind')).toEqual([]);
      expect(table.incidents).toBe(incidents.length);
      for (let item = 0; item < table.incidents; item += 1) {
        const own = mixed.filter(({ id }) => id === textAt(table.text.id, item));
        const readings = [...new Set(own.map(({ reading }) => reading))].sort((a, b) => a - b);
        const isDated = own.some(({ span }) => span !== null);
        const inOrder = own.toSorted((a, b) => a.reading - b.reading);
        const want = inOrder.map((row) => expected(row, readings, isDated));
        const { time, place: where } = table;
        const got = want.map((_, index) => {
          const row = (table.firstRow[item] ?? 0) + index;
          return {
            reading: table.reading[row],
            time: [time.earliestStart, time.latestStart, time.earliestEnd, time.latestEnd].map(
              (column) => column[row],
            ),
            place: [where.lon, where.lat, where.radius, where.kmFrom, where.kmTo].map(
              (column) => column[row],
            ),
            flags: [where.near[row], where.beyond[row]],
          };
        });
        expect(got).toEqual(want);
        expect(table.firstRow[item + 1]).toBe((table.firstRow[item] ?? 0) + own.length);
        const [first] = own;
        expect(table.kindIds[table.kind[item] ?? 0]).toBe(first?.kind);
        const { title, titleKo, source, url } = table.text;
        expect([title, titleKo, source, url].map((column) => textAt(column, item))).toEqual([
          first?.title,
          first?.titleKo,
          first?.source ?? '',
          first?.url ?? '',
        ]);
      }
    }),
    { numRuns: 60 },
  );
});

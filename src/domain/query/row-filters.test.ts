import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datedIncidents } from '#domain/evidence/dated.ts';
import { type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { catalogueRows } from '#domain/rows/catalogue-rows.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { standingOfCode } from '#domain/rows/codes.ts';
import { measurePoints } from '#domain/rows/place/measure-points.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { answersOf } from '#domain/rows/time/answers.ts';
import { anchorOfIncident } from '#domain/rows/time/row-span.ts';
import { DAY } from '#domain/time/durations.ts';
import { type InstantRange, rangeOf } from '#domain/time/local-time.ts';
import { TIME_MODES, type TimeMode } from '#domain/time/time-span.ts';
import { incidents, SOURCES, timeWindow } from '#testing/arbitraries.ts';
import { GEOGRAPHY, LINE_KM } from '#testing/geography.ts';
import { fileOf, parquetOf } from '#testing/rows/parquet-of.ts';
import { SCOPE } from '#testing/rows/small-catalogue.ts';
import { sourceOf } from '#testing/source-of.ts';
import { KINDS } from '#testing/subject.ts';
import { visibleIn } from './query.ts';
import { capsOfFilters, type RowFilters } from './row-filters.ts';
import { undatedRows } from './undated-rows.ts';

const LINE = { lineKm: LINE_KM };
const SOURCE_MAP = new Map(SOURCES.map((id) => [id, sourceOf(id)]));
const CONTEXT = { sources: SOURCE_MAP, areas: GEOGRAPHY.areas, ...LINE };

const filters: fc.Arbitrary<RowFilters> = fc.record({
  hiddenKinds: fc.subarray([...KINDS]).map((kinds) => new Set(kinds)),
  stretch: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: LINE_KM - 1 }), fc.integer({ min: 1, max: LINE_KM }))
      .map(([from, length]) => [from, Math.min(from + length, LINE_KM)] as const),
  ),
  found: fc.constant(null),
});

const NO_FILTERS: RowFilters = { hiddenKinds: new Set(), stretch: null, found: null };

type Row = Readonly<Record<string, unknown>>;

async function tableOf(resolved: readonly ResolvedIncident[]): Promise<CatalogueTable> {
  const bound = (instant: number | undefined) =>
    instant !== undefined && Number.isFinite(instant) ? new Date(instant) : null;
  const rows = resolved
    .flatMap((incident) => catalogueRows(incident, CONTEXT))
    .map(({ span, lon, lat, radiusM, kmFrom, kmTo, ...row }) => ({
      ...row,
      start_earliest: bound(span?.earliestStart),
      start_latest: bound(span?.latestStart),
      end_earliest: bound(span?.earliestEnd),
      end_latest: bound(span?.latestEnd),
      lon,
      lat,
      radius_m: radiusM,
      km_from: kmFrom,
      km_to: kmTo,
    }));
  return readTable(rows);
}

async function readTable(rows: readonly Row[]): Promise<CatalogueTable> {
  const read = await readRows(fileOf(parquetOf(rows)), { ...SCOPE, kinds: KINDS, ...LINE });
  if ('fault' in read) throw new Error(read.fault.code);
  measurePoints(read.table.place, GEOGRAPHY);
  return read.table;
}

interface Asked {
  readonly window: InstantRange;
  readonly mode: TimeMode;
  readonly filters: RowFilters;
}

/** How each incident stands, asked of the table and of its incidents as objects. */
function bothAnswers(table: CatalogueTable, { window, mode, filters: asked }: Asked) {
  const objects = Array.from({ length: table.incidents }, (_, at) => incidentOfRow(table, at));
  const { codes } = answersOf(table)({ window, mode, caps: capsOfFilters(table, asked) });
  const visible = visibleIn(objects, window, { ...asked, text: '' }, mode);
  return { many: [...codes].map(standingOfCode), few: [...visible.codes].map(standingOfCode) };
}

const asked: fc.Arbitrary<Asked> = fc.record({
  window: timeWindow,
  mode: fc.constantFrom(...TIME_MODES),
  filters,
});

it('a table and its incidents as objects answer alike, whatever window, mode and filters', async () => {
  await fc.assert(
    fc.asyncProperty(incidents, asked, async (list, question) => {
      const { many, few } = bothAnswers(await tableOf(resolveAll(list, () => true)), question);
      expect(few).toEqual(many);
    }),
    { numRuns: 40 },
  );
});

/** Rows as a coder may leave them: several readings and parts of them, some without a date or a place. */
const codedRow: fc.Arbitrary<Row> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    reading: fc.nat(2),
    days: fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 8 })), { freq: 2 }),
  })
  .map(({ days, ...row }) => ({ ...row, title: 'One', kind: KINDS[0], ...spanOfDays(days) }));

const seldom = fc.nat(4).map((number) => number === 0);

const codedPlace: fc.Arbitrary<Row> = fc
  .record({
    km: fc.option(fc.tuple(fc.integer({ min: 0, max: LINE_KM - 1 }), fc.integer({ min: 1, max: 60 })), {
      freq: 1,
    }),
    point: fc.option(
      fc.oneof(
        fc.constant({ lon: 127, lat: 38 }),
        fc.record({
          lon: fc.double({ min: 126.8, max: 128.2, noNaN: true }),
          lat: fc.double({ min: 37.8, max: 38.3, noNaN: true }),
          radius_m: fc.constantFrom(20, 500, 3000, 40_000),
        }),
      ),
      { freq: 4 },
    ),
    near: seldom,
    beyond: seldom,
  })
  .map(({ km, point, near, beyond }) => ({
    km_from: km?.[0] ?? null,
    km_to: km && Math.min(km[0] + km[1], LINE_KM),
    ...point,
    near,
    beyond,
  }));

function spanOfDays(days: readonly [from: number, count: number] | null): Row {
  if (!days) return {};
  const first = rangeOf('2020-01-01').from + days[0] * DAY;
  return { start_earliest: new Date(first), end_latest: new Date(first + days[1] * DAY) };
}

const codedRows = fc.array(
  fc.tuple(codedRow, codedPlace).map(([row, place]) => ({ ...row, ...place })),
  { minLength: 1, maxLength: 6 },
);

it('the same of rows as a coder may leave them', async () => {
  await fc.assert(
    fc.asyncProperty(codedRows, asked, async (rows, question) => {
      const { many, few } = bothAnswers(await readTable(rows), question);
      expect(few).toEqual(many);
    }),
    { numRuns: 100 },
  );
});

const JUNE = { from: rangeOf('2020-06').from, to: rangeOf('2020-06').to };
const day = (text: string): Row => ({
  start_earliest: new Date(rangeOf(text).from),
  end_latest: new Date(rangeOf(text).to),
});

it.each<[string, Row[], string]>([
  ['one without a date, then one inside', [{}, day('2020-06-09')], 'possible'],
  ['one inside, then one without a date', [day('2020-06-09'), {}], 'possible'],
  ['one outside, then one without a date', [day('2020-08-09'), {}], 'possible'],
  ['none has a date', [{}, {}], 'undated'],
])('of two readings, %s', async (_, readings, want) => {
  const table = await readTable(readings.map((row, reading) => ({ id: 'a', title: 'One', reading, ...row })));
  const { many, few } = bothAnswers(table, { window: JUNE, mode: 'window', filters: NO_FILTERS });
  expect([many, few]).toEqual([[want], [want]]);
  expect(undatedRows(table, null, 1).count).toBe(want === 'undated' ? 1 : 0);
  // What has any date keeps its mark, at the date that it has.
  const [dated] = datedIncidents([incidentOfRow(table, 0)]);
  expect(dated?.anchor ?? Number.NaN).toBe(anchorOfIncident(table, 0));
  expect(dated === undefined).toBe(want === 'undated');
});

const DOUBTFUL: Row = { lon: 127.02, lat: 38 };
const WEST: Row = { km_from: 10, km_to: 20 };

it.each<[string, Row[], [number, number], string]>([
  ['a place on the stretch, or none', [WEST, {}], [0, 50], 'possible'],
  ['a place off the stretch, or none', [WEST, {}], [100, 150], 'possible'],
  ['only that it may be beyond the line', [{ beyond: true }], [0, 50], 'out'],
  ['a stretch, and that it may be beyond the line', [{ ...WEST, beyond: true }], [0, 50], 'possible'],
  ['a point of which nobody says how exact it is', [DOUBTFUL], [60, 80], 'possible'],
  ['the same point or a stretch', [DOUBTFUL, WEST], [60, 80], 'possible'],
  ['a circle on it, in the zone', [{ ...DOUBTFUL, radius_m: 500 }], [0, 5], 'certain'],
  ['a circle off it', [{ ...DOUBTFUL, radius_m: 500 }], [60, 80], 'out'],
  ['a circle off it, only near', [{ ...DOUBTFUL, radius_m: 500, near: true }], [60, 80], 'possible'],
  ['a circle that reaches out of the zone', [{ ...DOUBTFUL, radius_m: 9000 }], [0, 90], 'possible'],
  ['a circle away from the zone', [{ lon: 127, lat: 39, radius_m: 500 }], [0, 90], 'out'],
])('of a stretch, %s', async (_, readings, stretch, want) => {
  const table = await readTable(
    readings.map((row, reading) => ({ id: 'a', title: 'One', reading, ...day('2020-06-09'), ...row })),
  );
  const question = { window: JUNE, mode: 'window' as const, filters: { ...NO_FILTERS, stretch } };
  const { many, few } = bothAnswers(table, question);
  expect([many, few]).toEqual([[want], [want]]);
});

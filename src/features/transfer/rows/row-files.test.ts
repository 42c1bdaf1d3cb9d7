import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkGeometry } from '#domain/checks/check-geojson.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { CODES } from '#domain/rows/codes.ts';
import { transferEn } from '#i18n/en/transfer.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { textAt } from '#testing/rows/parquet-of.ts';
import { at, DAY, type Row, read, SCOPE, SOUND } from '#testing/rows/small-catalogue.ts';
import { ROW_FORMATS, type RowFormatId } from './row-files.ts';

const CONTEXT = { mdl: GEOGRAPHY.mdl, title: 'Made for a test' };
const ATTRIBUTION = 'An Institute, CC BY 4.0';

function fileOf(id: RowFormatId, table: CatalogueTable, codes: Uint8Array | null = null): string {
  return [...ROW_FORMATS[id].pieces({ table, codes, attribution: ATTRIBUTION }, CONTEXT)].join('');
}

interface Feature {
  readonly type: string;
  readonly geometry: { readonly type: string } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

function featuresOf(table: CatalogueTable, codes: Uint8Array | null = null): readonly Feature[] {
  return JSON.parse(fileOf('geoJson', table, codes)).features;
}

const TIMES = ['start_earliest', 'start_latest', 'end_earliest', 'end_latest'];

/** A feature as a row of a Parquet file, as one who has taken it would write it. */
function rowOf({ properties }: Feature): Row {
  const given = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => [name, TIMES.includes(name) ? new Date(String(value)) : value]),
  );
}

const place = fc.oneof(
  fc.constant({}),
  fc.record({
    lon: fc.double({ min: 125, max: 129, noNaN: true }),
    lat: fc.double({ min: 36, max: 39, noNaN: true }),
    radius_m: fc.option(fc.double({ min: 0.5, max: 90_000, noNaN: true }), { nil: null }),
    near: fc.boolean(),
  }),
  fc.record({ km_from: fc.double({ min: 0, max: 200, noNaN: true }), km_to: fc.constantFrom(201, 230.25) }),
  fc.constant({ beyond: true }),
);
const time = fc
  .integer({ min: 0, max: 20_000 })
  .chain((day) =>
    fc.constantFrom<Row>(
      {},
      { start_earliest: at(day * 86_400_000), end_latest: at((day + 2) * 86_400_000) },
      { start_earliest: at(day * 86_400_000) },
      { start_latest: at(day * 86_400_000), end_earliest: at(day * 86_400_000 - 1) },
    ),
  );
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', '한'),
      fc.nat(2),
      text,
      fc.constantFrom('crossing', 'shots'),
      time,
      place,
    )
    .map(([id, reading, title, kind, when, where]) => ({
      id,
      reading,
      title,
      kind,
      source: title,
      ...when,
      ...where,
    })),
  { minLength: 1, maxLength: 12 },
);

it('what is taken and opened again is the same table', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const { table } = await read(given);
      const { table: again } = await read(featuresOf(table).map(rowOf));
      expect(again).toEqual(table);
    }),
    { numRuns: 60 },
  );
});

it('has a line a row, with the days in Korea and what nobody says left empty', async () => {
  const { table } = await read([
    {
      ...SOUND,
      start_earliest: at(DAY - 9 * 3_600_000),
      end_latest: at(DAY + 15 * 3_600_000),
      title: '=1+1, "x"',
    },
  ]);
  const [head, line, end] = fileOf('csv', table).slice(1).split('\r\n');
  const cells = Object.fromEntries(
    (head ?? '')
      .split(',')
      .map((name, index) => [name, (line ?? '').replace(/"'=.*?""",/, 'T,').split(',')[index]]),
  );
  expect(line).toContain(`"'=1+1, ""x"""`);
  expect(cells).toMatchObject({
    id: 'one',
    in_period: '',
    date_from: '2024-06-09',
    date_to: '2024-06-09',
    start_earliest: '2024-06-08T15:00:00.000Z',
    start_latest: '',
    lon: '',
    caveat_en: transferEn.rows.caveats.none,
  });
  expect(end).toBe('');
});

it('takes what is shown, and says how each stands', async () => {
  const { table } = await read(['a', 'b', 'c'].map((id) => ({ ...SOUND, id })));
  const codes = Uint8Array.of(CODES.out, CODES.possible, CODES.certain);
  const features = featuresOf(table, codes);
  expect(features.map(({ properties }) => [properties.id, properties.in_period])).toEqual([
    [textAt(table.text.id, 1), 'possible'],
    [textAt(table.text.id, 2), 'certain'],
  ]);
  expect(features).toHaveLength(2);
  expect(featuresOf(table)).toHaveLength(3);
  expect(featuresOf(table, new Uint8Array(3))).toEqual([]);
  expect(fileOf('csv', table, new Uint8Array(3))).toBe('');
});

it('draws points and stretches as given, each with what it means, and nothing that was measured', async () => {
  const places: readonly [Row, string | undefined, keyof typeof transferEn.rows.caveats][] = [
    [{ lon: 127.1, lat: 38.2, radius_m: 300 }, 'Point', 'circle'],
    [{ lon: 127.1, lat: 38.2 }, 'Point', 'doubtful'],
    [{ km_from: 2, km_to: 3 }, 'LineString', 'stretch'],
    [{ km_from: 2, km_to: 3, near: true }, 'LineString', 'near'],
    [{ beyond: true }, undefined, 'beyond'],
    [{}, undefined, 'none'],
  ];
  const given = places.map(([where], index) => ({ ...SOUND, id: `${index}`, ...where }));
  const { table } = await read(given, undefined, { ...SCOPE, lineKm: 3 });
  table.place.measured[0] = 1;
  table.place.kmFrom[0] = 1;
  table.place.kmTo[0] = 2;
  const features = featuresOf(table);
  features.forEach(({ geometry, properties }, index) => {
    const [, type, caveat] = places[index] ?? [];
    expect(geometry?.type, `${index}`).toBe(type);
    expect(properties.caveat_en, `${index}`).toBe(transferEn.rows.caveats[caveat ?? 'none']);
    expect(properties.attribution).toBe(ATTRIBUTION);
    if (geometry) expect(checkGeometry(geometry, `${index}`)).toEqual([]);
  });
  expect(features[0]?.properties).toMatchObject({
    lon: 127.1,
    lat: 38.2,
    radius_m: 300,
    km_from: null,
    km_to: null,
  });
});

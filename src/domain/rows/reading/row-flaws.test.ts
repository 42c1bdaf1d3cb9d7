import { describe, expect, it } from 'vitest';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { textAt } from '#testing/rows/parquet-of.ts';
import { at, codesOf, DAY, idsOf, type Row, read, SOUND } from '#testing/rows/small-catalogue.ts';

/** Rows named by their flaw, what is told of it, and what is left. */
const FLAWS: Readonly<
  Record<
    string,
    [rows: Row[], told: [string, number, number][], left?: (table: CatalogueTable) => unknown, want?: unknown]
  >
> = {
  'a position that is not a number': [
    [{ ...SOUND, lon: Number.NaN, lat: Number.NaN }],
    [['bad-position', 1, 1]],
    ({ place }) => [place.lon[0], place.lat[0]],
    [Number.NaN, Number.NaN],
  ],
  'an infinite position': [
    [{ ...SOUND, lon: 127, lat: Infinity }],
    [['bad-position', 1, 1]],
    ({ place }) => place.lon[0],
    Number.NaN,
  ],
  'latitude and longitude swapped': [
    [{ ...SOUND, lon: 38, lat: 127, radius_m: 5 }],
    [['bad-position', 1, 1]],
    ({ place }) => place.radius[0],
    Number.NaN,
  ],
  'a longitude without a latitude': [[{ ...SOUND, lon: 127, lat: null }], [['bad-position', 1, 1]]],
  'a radius of nothing': [
    [{ ...SOUND, lon: 127, lat: 38, radius_m: 0 }],
    [['bad-radius', 1, 1]],
    ({ place }) => [place.lon[0], place.radius[0]],
    [127, Number.NaN],
  ],
  'a radius without a point': [[{ ...SOUND, radius_m: 500 }], [['bad-radius', 1, 1]]],
  'a stretch the wrong way round': [
    [{ ...SOUND, km_from: 20, km_to: 10 }],
    [['bad-stretch', 1, 1]],
    ({ place }) => place.kmTo[0],
    Number.NaN,
  ],
  'a stretch beyond the line': [
    [{ ...SOUND, km_from: 200, km_to: 500 }],
    [['bad-stretch', 1, 1]],
    ({ place }) => place.kmTo[0],
    237.4,
  ],
  'half a stretch': [
    [{ ...SOUND, km_from: 200 }],
    [['bad-stretch', 1, 1]],
    ({ place }) => place.kmFrom[0],
    Number.NaN,
  ],
  'a start upside down': [
    [{ ...SOUND, start_latest: at(DAY - 1) }],
    [['time-upside-down', 1, 1]],
    ({ time }) => [time.earliestStart[0], time.latestStart[0], time.latestEnd[0]],
    [-Infinity, Infinity, DAY + 86_400_000],
  ],
  'an end before the beginning': [
    [{ ...SOUND, end_latest: at(DAY - 1) }],
    [
      ['time-upside-down', 1, 1],
      ['undated', 1, 1],
    ],
    ({ time }) => [time.earliestStart[0], time.latestEnd[0]],
    [Number.NaN, Number.NaN],
  ],
  'times that no window reaches, and one that a window does': [
    [
      { ...SOUND, start_earliest: at(Date.UTC(1066)), end_latest: at(Date.UTC(1945)) },
      { ...SOUND, id: 'two', start_earliest: at(Date.UTC(2050)), end_latest: null },
      { ...SOUND, id: 'three', start_earliest: null, end_latest: at(Date.UTC(1945) + 1) },
    ],
    [['beyond-the-time', 2, 1]],
    idsOf,
    ['three', 'one', 'two'],
  ],
  'all undated': [
    [1, 2, 3].map((id) => ({ id: `${id}`, title: 'x', kind: 'shots' })),
    [['undated', 3, 1]],
    idsOf,
    ['1', '2', '3'],
  ],
  'an instant, which is a millisecond': [
    [{ ...SOUND, start_latest: at(DAY), end_latest: at(DAY) }],
    [],
    ({ time }) => [time.latestStart[0], time.latestEnd[0]],
    [DAY + 1, DAY + 1],
  ],
  'an unknown kind': [
    [
      { ...SOUND, kind: '포격' },
      { ...SOUND, id: 'two', kind: 'shots' },
    ],
    [['unknown-kind', 1, 1]],
    ({ kindIds, kind }) => [kindIds, [...kind]],
    [
      ['crossing', 'shots', '포격'],
      [2, 1],
    ],
  ],
  'kinds that are too long, with one beginning': [
    [`${'포'.repeat(30)}격`, `${'포'.repeat(30)}화`, `${'포'.repeat(30)}격`, '포'.repeat(21)].map(
      (kind, index) => ({
        ...SOUND,
        id: `${index}`,
        kind,
      }),
    ),
    [
      ['unknown-kind', 4, 1],
      ['long-text', 3, 1],
    ],
    ({ kindIds, kind }) => [kindIds.slice(2), [...kind]],
    [
      ['포'.repeat(21), `${'포'.repeat(21)}:2`, `${'포'.repeat(21)}:3`],
      [2, 3, 2, 4],
    ],
  ],
  'more kinds than a byte can tell apart': [
    Array.from({ length: 300 }, (_, index) => ({ ...SOUND, id: `${index + 100}`, kind: `kind-${index}` })),
    [
      ['unknown-kind', 253, 1],
      ['too-many-kinds', 47, 254],
    ],
    ({ kindIds, kind }) => [kindIds.length, kindIds[kind[252] ?? 0], kindIds[kind[253] ?? 0]],
    [256, 'kind-252', ''],
  ],
  'the id of another row that is no reading': [
    [SOUND, SOUND, { ...SOUND, id: 'two' }],
    [['duplicate-id', 1, 2]],
    idsOf,
    ['one', 'one:2', 'two'],
  ],
  'a reading and a row that is none of the same id': [
    [SOUND, { ...SOUND, reading: 1 }, { ...SOUND, reading: 2 }].map((row) => ({ reading: null, ...row })),
    [['duplicate-id', 1, 2]],
    ({ firstRow }) => [...firstRow].length,
    3,
  ],
  'readings with other words': [
    [
      { ...SOUND, reading: 1 },
      { ...SOUND, reading: 2, title: 'Two' },
      { ...SOUND, reading: 3, kind: 'shots' },
    ],
    [['differing-texts', 2, 2]],
    ({ text, kind, incidents }) => [textAt(text.title, 0), kind[0], incidents],
    ['One', 0, 1],
  ],
  'more readings than a byte can tell apart': [
    Array.from({ length: 300 }, (_, index) => ({ ...SOUND, reading: index })),
    [['too-many-readings', 44, 257]],
    ({ rows, reading, firstRow }) => [rows, reading.length, reading[255], [...firstRow]],
    [256, 256, 255, [0, 256]],
  ],
  'no id': [
    [
      { ...SOUND, id: null },
      { ...SOUND, id: '' },
    ],
    [['no-id', 2, 1]],
    idsOf,
    ['row:1', 'row:2'],
  ],
  'no title': [[{ ...SOUND, title: null }], [['no-title', 1, 1]], ({ text }) => textAt(text.title, 0), ''],
  'a title of a megabyte': [
    [{ ...SOUND, title: '한'.repeat(400_000) }],
    [['long-text', 1, 1]],
    ({ text }) => textAt(text.title, 0),
    '한'.repeat(1365),
  ],
  'addresses that are none of the web': [
    [
      'javascript:alert(1)',
      'https://',
      'http:///x',
      'https://a b',
      'ftp://a.org',
      `https://a.org/${'x'.repeat(3000)}`,
    ].map((url, index) => ({ ...SOUND, id: `${index}`, url })),
    [['bad-url', 6, 1]],
    ({ text }) => text.url.bytes.length,
    0,
  ],
};

describe('flaws of rows are counted, and the rows kept as far as they are sound', () => {
  it.each(Object.entries(FLAWS))('%s', async (_, [rows, told, left, want]) => {
    const { table, flaws } = await read(rows);
    expect(codesOf(flaws)).toEqual(told);
    if (left) expect(left(table)).toEqual(want);
  });
});

import { expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { fileOf, parquetOf } from '#testing/rows/parquet-of.ts';
import { SCOPE } from '#testing/rows/small-catalogue.ts';
import { readRows } from './reading/read-rows.ts';
import { incidentOfRow } from './row-incident.ts';

async function incidentsOf(rows: readonly Readonly<Record<string, unknown>>[]) {
  const read = await readRows(fileOf(parquetOf(rows)), { ...SCOPE, kinds: ['mdl-crossing'] });
  if ('fault' in read) throw new Error(read.fault.code);
  return Array.from({ length: read.table.incidents }, (_, at) => incidentOfRow(read.table, at));
}

function day(text: string) {
  const { from, to } = rangeOf(text);
  return { start_earliest: new Date(from), end_latest: new Date(to) };
}

it('says of a row what its coder wrote, and no more', async () => {
  const [incident] = await incidentsOf([
    {
      id: 'a',
      title: 'One',
      title_ko: '하나',
      kind: 'mdl-crossing',
      ...day('2024-06-09'),
      km_from: 100,
      km_to: 120,
      source: 'Archive',
      url: 'https://example.org/1',
    },
  ]);
  expect(incident).toMatchObject({
    id: 'a',
    kind: 'mdl-crossing',
    feature: { properties: { title: { en: 'One', ko: '하나' } } },
    resolution: {
      claims: [],
      time: { start: { earliest: '2024-06-09', latest: '2024-06-09' }, conflict: false },
      place: { footprints: [{ on: 'dmz', km: [[100, 120]] }], conflict: false },
      outline: { row: { source: 'Archive', url: 'https://example.org/1' } },
    },
  });
});

it('keeps readings apart, and the parts of one together', async () => {
  const rows = [
    { id: 'a', reading: 0, title: 'One', ...day('2024-06-09') },
    { id: 'a', reading: 0, title: 'One', ...day('2024-06-18') },
    { id: 'a', reading: 1, title: 'One', ...day('2024-06-20') },
  ];
  const [incident] = await incidentsOf(rows);
  const { time } = incident?.resolution ?? {};
  expect(time?.conflict).toBe(true);
  expect(time?.readings.map(({ parts }) => parts.length)).toEqual([2, 1]);
  expect(time?.readings[0]?.dates).toEqual([
    {
      start: { earliest: '2024-06-09', latest: '2024-06-09' },
      end: { earliest: '2024-06-09', latest: '2024-06-09' },
    },
    {
      start: { earliest: '2024-06-18', latest: '2024-06-18' },
      end: { earliest: '2024-06-18', latest: '2024-06-18' },
    },
  ]);
});

it('is undated where all four bounds are missing', async () => {
  const [incident] = await incidentsOf([{ id: 'a', title: 'One' }]);
  expect(incident?.resolution).toMatchObject({ time: null, place: null });
});

it('names what has a title in one language only by that, and what has none by its id', async () => {
  const incidents = await incidentsOf([
    { id: 'a', title_ko: '하나', title: '', ...day('2024-06-09') },
    { id: 'b', title: '', ...day('2024-06-10') },
  ]);
  expect(incidents.map(({ feature }) => feature.properties.title)).toEqual([
    { en: '하나', ko: '하나' },
    { en: 'b', ko: 'b' },
  ]);
});

it('keeps all stretches of a circle that several rows give', async () => {
  const at = { lon: 127, lat: 38, radius_m: 500 };
  const row = { id: 'a', reading: 0, title: 'One', ...day('2024-06-09'), ...at };
  const [incident] = await incidentsOf([
    { ...row, km_from: 10, km_to: 12 },
    { ...row, km_from: 20, km_to: 22 },
  ]);
  expect(incident?.resolution.place?.footprints).toMatchObject([
    {
      on: 'circle',
      metres: 500,
      meets: {
        'dmz-north': [
          [10, 12],
          [20, 22],
        ],
        within: true,
      },
    },
  ]);
});

it.each([
  [
    'after',
    { start_earliest: new Date('2024-06-09'), end_latest: new Date(8.6e15) },
    ['2024-06-09T09', null],
  ],
  [
    'before',
    { start_earliest: new Date(-8.6e15), end_latest: new Date('2024-06-09') },
    [null, '2024-06-09T08'],
  ],
])('takes what lies %s all years of four digits for no bound', async (_, time, bounds) => {
  const [incident] = await incidentsOf([{ id: 'a', title: 'One', kind: 'mdl-crossing', ...time }]);
  const { start, end } = incident?.resolution.time ?? {};
  expect([start?.earliest, end?.latest]).toEqual(bounds);
});

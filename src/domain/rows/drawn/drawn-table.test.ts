import { expect, test } from 'vitest';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { type Row, read, SOUND } from '#testing/rows/small-catalogue.ts';
import { drawnTable } from './drawn-table.ts';

test.each<[string, Row[], number]>([
  ['no place', [{}], 1],
  ['only that it was beyond the line', [{ beyond: true }], 1],
  ['a place in one reading', [{}, { km_from: 10, km_to: 20 }], 0],
  ['a point', [{ lon: 127, lat: 38, beyond: true }], 0],
])('what has %s is counted as it is among few', async (_, rows, want) => {
  const { table } = await read(rows.map((row, reading) => ({ ...SOUND, reading, ...row })));
  expect([...drawnTable(table).unplaced]).toEqual(want === 1 ? [0] : []);
  expect(incidentOfRow(table, 0).resolution.place === null).toBe(want === 1);
});

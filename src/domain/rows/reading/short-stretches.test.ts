import { describe, expect, it } from 'vitest';
import { lengthKm } from '#domain/place/chainage.ts';
import { placeAll } from '#domain/placement/placement.ts';
import { capsOnStretch } from '#domain/rows/place/stretch-caps.ts';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { codesOf, read, SCOPE, SOUND } from '#testing/rows/small-catalogue.ts';
import { SUBJECT } from '#testing/subject.ts';

const LINE_KM = lengthKm(GEOGRAPHY.mdl);
const SUBJECT_OF_LINE = { ...SUBJECT, line: { ...SUBJECT.line, lengthKm: LINE_KM } };

/** As a file has them, what is kept of them, and what is told. */
const STRETCHES: readonly [
  name: string,
  given: readonly [number, number],
  kept: readonly [number, number],
  told: readonly string[],
][] = [
  ['a single kilometre', [70, 70], [69.95, 70.05], []],
  ['a metre', [70, 70.001], [69.9505, 70.0505], []],
  ['the western end', [0, 0], [0, 0.1], []],
  ['the eastern end', [LINE_KM, LINE_KM], [LINE_KM - 0.1, LINE_KM], []],
  ['before the line by a rounding', [-0.05, -0.01], [0, 0.1], []],
  ['behind the line by a rounding', [LINE_KM + 0.05, LINE_KM + 0.08], [LINE_KM - 0.1, LINE_KM], []],
  ['up to the line only', [-5, 0], [0, 0.1], ['bad-stretch']],
  ['from the end of the line only', [LINE_KM, 250], [LINE_KM - 0.1, LINE_KM], ['bad-stretch']],
];

describe('a stretch that is shorter than any source is exact is made as long as that', () => {
  it.each(STRETCHES)('%s', async (_, [km_from, km_to], [from, to], told) => {
    const rows = [
      { ...SOUND, km_from, km_to },
      { ...SOUND, id: 'two', km_from, km_to, lon: 127.4, lat: 38.1, radius_m: 500 },
    ];
    const { table, flaws } = await read(rows, {}, { ...SCOPE, lineKm: LINE_KM });
    for (const row of [0, 1]) {
      expect(table.place.kmFrom[row]).toBeCloseTo(from);
      expect(table.place.kmTo[row]).toBeCloseTo(to);
    }
    expect(codesOf(flaws).map(([code]) => code)).toEqual(told);
    const incidents = [0, 1].map((incident) => incidentOfRow(table, incident));
    const placed = placeAll(incidents, GEOGRAPHY, SUBJECT_OF_LINE);
    expect(placed.get('one')).toMatchObject({ footprint: { type: 'Polygon' }, ribbon: {} });
    expect(placed.get('two')?.symbolAt).toMatchObject([127.4, 38.1]);
  });

  it('is on both of the stretches that meet in it', async () => {
    const { table } = await read([{ ...SOUND, km_from: 70, km_to: 70 }]);
    expect([...capsOnStretch(table, [0, 70]), ...capsOnStretch(table, [70, 120])]).toEqual([2, 2]);
  });
});

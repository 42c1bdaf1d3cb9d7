import { expect, it } from 'vitest';
import type { Language } from '#domain/record/language.ts';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { type Row, read, SCOPE, SOUND } from '#testing/rows/small-catalogue.ts';
import { messagesFor } from './language.ts';
import { shortPlaceWords } from './row-place-words.ts';

async function wordsOf(rows: readonly Row[], language: Language): Promise<string> {
  const { table } = await read(rows.map((row, reading) => ({ ...SOUND, reading, ...row })));
  const { outline } = incidentOfRow(table, 0).resolution;
  return shortPlaceWords(outline?.row?.places ?? [], SCOPE.lineKm, messagesFor(language));
}

const SITE = { lon: 127, lat: 38, radius_m: 500 };
const STRETCH = { km_from: 10, km_to: 20 };

it.each<[Row[], string, string]>([
  [[SITE], 'within 500 m of a point', '한 지점에서 500m 이내'],
  [[{ ...SITE, radius_m: 50_000 }], 'within 50 km of a point', '한 지점에서 50km 이내'],
  [[{ ...SITE, radius_m: null }], 'a point of unstated precision', '지점(정밀도 미상)'],
  [[SITE, { lon: 128, lat: 38.3, radius_m: 100 }], 'one of 2 places', '2곳 가운데 한 곳'],
  [[SITE, { lon: 128, lat: 38.3, reading: 0 }], '2 places', '2곳'],
  [[SITE, SITE], 'within 500 m of a point', '한 지점에서 500m 이내'],
  [[SITE, {}], 'within 500 m of a point or place not known', '한 지점에서 500m 이내 또는 장소 미상'],
  [[{ ...SITE, near: true }], 'near a point', '한 지점 부근'],
  [[STRETCH], 'a stretch of the line', '군사분계선의 한 구간'],
  [[{ ...STRETCH, near: true }], 'near a stretch of the line', '군사분계선의 한 구간 부근'],
  [[{ km_from: 0, km_to: SCOPE.lineKm }], 'anywhere along the line', '군사분계선 어딘가'],
  [[{ beyond: true }], 'away from the line', '군사분계선에서 벗어난 곳'],
  [[{}], 'place not known', '장소 미상'],
])('of %j says no more than the rows', async (rows, english, korean) => {
  expect(await wordsOf(rows, 'en')).toBe(english);
  expect(await wordsOf(rows, 'ko')).toBe(korean);
});

import { expect, test } from 'vitest';
import type { Footprint } from '#domain/place/footprint.ts';
import { incidentAt, onLine } from '#features/line-view/line-fixture.ts';
import { messagesFor } from '#i18n/language.ts';
import { day } from '#testing/resolved-of.ts';
import { LINE_KM } from '#testing/subject.ts';
import { boxesOf } from './boxes.ts';
import { placeWords } from './place-words.ts';

const near = (footprints: Footprint[]) => footprints.map((one) => ({ ...one, near: true }) as Footprint);

test.each([
  ['a stretch', onLine(27, 168), 'km 27–168 of the line', '분계선 27~168km 구간'],
  [
    'near a stretch, which sets no bound',
    near(onLine(27, 168)),
    'near km 27–168 of the line',
    '분계선 27~168km 구간 부근',
  ],
  ['the whole line', onLine(0, LINE_KM), 'anywhere along the line', '분계선 어디든'],
  [
    'near the whole line',
    near(onLine(0, LINE_KM)),
    'anywhere along the line or near it',
    '분계선 또는 그 부근 어디든',
  ],
  ['several', [...onLine(6, 9), ...onLine(75, 87)], 'km 6–9, km 75–87', '6~9km, 75~87km'],
  [
    'several, of which one is only near',
    [...onLine(6, 9), ...near(onLine(75, 87))],
    'near km 6–9, km 75–87',
    '6~9km, 75~87km 부근',
  ],
])('%s', (_, footprints, en, ko) => {
  const [box] = boxesOf([incidentAt('one', day('2024-06-09'), footprints)], LINE_KM).boxes;
  if (!box) throw new Error('no box');
  expect([placeWords(box, messagesFor('en').lineView), placeWords(box, messagesFor('ko').lineView)]).toEqual([
    en,
    ko,
  ]);
});

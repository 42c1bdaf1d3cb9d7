import { expect, test } from 'vitest';
import type { Stretch } from '#domain/place/footprint.ts';
import { messagesFor } from '#i18n/language.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { ribbonWords } from './ribbon-words.ts';

function words(stretches: readonly Stretch[], language: 'en' | 'ko', near = false, hasOtherArea = false) {
  const pieces = stretches.map(([from, to]): { west: Stretch; east: Stretch } => ({
    west: [from, from],
    east: [to, to],
  }));
  const row = { incident: resolvedOf('a'), side: 'north' as const, pieces, near, hasOtherArea };
  return ribbonWords(row, 237.4, messagesFor(language));
}

test.each<[readonly Stretch[], boolean, string, string]>([
  [[[27, 187]], false, 'Between km 27 and 187: somewhere here', '27~187km 구간 어딘가'],
  [[[27, 187]], true, 'Near km 27 to 187: somewhere here', '27~187km 부근 어딘가'],
  [
    [
      [6, 9],
      [235, 237.4],
    ],
    false,
    'Between km 6 and 9 or km 235 and 237: somewhere here',
    '6~9km, 235~237km 구간 어딘가',
  ],
  [
    [[0, 237.4]],
    false,
    'Between km 0 and 237: anywhere along the line',
    '군사분계선 전 구간(0~237km) 어딘가',
  ],
  [
    [[0, 237.4]],
    true,
    'Along or near the line, km 0 to 237: anywhere',
    '군사분계선 전 구간(0~237km)이나 그 부근 어딘가',
  ],
  // Rounded to the nearest they would say less than the evidence allows.
  [[[27.6, 186.4]], false, 'Between km 27 and 187: somewhere here', '27~187km 구간 어딘가'],
  [[[20.1, 20.4]], false, 'Between km 20.1 and 20.4: somewhere here', '20.1~20.4km 구간 어딘가'],
])('%j, near %s', (stretches, near, en, ko) => {
  expect([words(stretches, 'en', near), words(stretches, 'ko', near)]).toEqual([en, ko]);
});

test('a place away from the line is as possible', () => {
  expect([words([[27, 187]], 'en', false, true), words([[27, 187]], 'ko', false, true)]).toEqual([
    'Between km 27 and 187: somewhere here, or away from the line',
    '27~187km 구간 어딘가, 또는 군사분계선에서 떨어진 곳',
  ]);
});

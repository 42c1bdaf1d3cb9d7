import { expect, test } from 'vitest';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { LINE_KM } from '#testing/subject.ts';
import { drawnWords } from './drawn-words.ts';

const en = panelMessagesFor('en');
const circle = { on: 'circle' as const, at: [126.68, 37.95] as const };

test('gives whole kilometres of the line, and nothing for all of it or for an area by name', () => {
  expect(drawnWords([{ on: 'mdl', km: [[27, 168]] }], LINE_KM, en)).toBe(
    'Drawn: km 27–168 of the line’s 237',
  );
  expect(drawnWords([{ on: 'mdl' }], LINE_KM, en)).toBeUndefined();
  expect(drawnWords([{ on: 'area:pyongyang' }], LINE_KM, en)).toBeUndefined();
  expect(drawnWords([], LINE_KM, en)).toBeUndefined();
});

test('gives the radius of a circle', () => {
  expect(drawnWords([{ ...circle, metres: 800 }], LINE_KM, en)).toBe(
    'Drawn: a circle with a radius of 800 m',
  );
  expect(drawnWords([{ ...circle, metres: 2500 }], LINE_KM, en)).toBe(
    'Drawn: a circle with a radius of 2.5 km',
  );
});

test('gives tenths where whole kilometres would leave nothing, and says what is a part of a site', () => {
  const inside = [{ ...circle, metres: 400 }];
  expect(drawnWords([{ on: 'mdl', km: [[5.6, 6.4]], inside }], LINE_KM, en)).toBe(
    'Drawn: km 5.6–6.4 of the line’s 237',
  );
  expect(drawnWords([{ on: 'dmz-north', km: [[5.5, 6.6]], inside }], LINE_KM, en)).toBe(
    'Drawn: the part of the site beside km 5.5–6.6 of the line',
  );
});

test('leaves places that exclude each other to the claims', () => {
  expect(
    drawnWords(
      [
        { ...circle, metres: 400 },
        { on: 'mdl', km: [[50, 60]] },
      ],
      LINE_KM,
      en,
    ),
  ).toBeUndefined();
});

import { expect, test } from 'vitest';
import { en } from '#i18n/en/messages.ts';
import { drawnWords } from './drawn-words.ts';

const circle = { on: 'circle' as const, at: [126.68, 37.95] as const };

test('gives whole kilometres of the line, and nothing for all of it or for an area by name', () => {
  expect(drawnWords([{ on: 'mdl', km: [[27, 168]] }], en)).toBe('Drawn: km 27–168 of the line’s 237');
  expect(drawnWords([{ on: 'mdl' }], en)).toBeUndefined();
  expect(drawnWords([{ on: 'area:pyongyang' }], en)).toBeUndefined();
  expect(drawnWords([], en)).toBeUndefined();
});

test('gives the radius of a circle', () => {
  expect(drawnWords([{ ...circle, metres: 800 }], en)).toBe('Drawn: a circle with a radius of 800 m');
  expect(drawnWords([{ ...circle, metres: 2500 }], en)).toBe('Drawn: a circle with a radius of 2.5 km');
});

test('gives tenths where whole kilometres would leave nothing, and says what is a part of a site', () => {
  const inside = [{ ...circle, metres: 400 }];
  expect(drawnWords([{ on: 'mdl', km: [[5.6, 6.4]], inside }], en)).toBe(
    'Drawn: km 5.6–6.4 of the line’s 237',
  );
  expect(drawnWords([{ on: 'dmz-north', km: [[5.5, 6.6]], inside }], en)).toBe(
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
      en,
    ),
  ).toBeUndefined();
});

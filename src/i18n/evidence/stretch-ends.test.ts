import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Footprint, NamedStretch } from '#domain/place/footprint.ts';
import type { LineProfile } from '#domain/place/line-profile.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { stretchEndsWords } from './stretch-ends.ts';

const read = (file: string) => JSON.parse(readFileSync(`data/geography/${file}`, 'utf8'));
const profile: LineProfile = read('mdl-profile.json');
const stretches: readonly NamedStretch[] = read('stretches.json');
const line = { lengthKm: 237.4, profile };
const said = (footprints: readonly Footprint[], language: 'en' | 'ko' = 'en') =>
  stretchEndsWords(footprints, line, { language, messages: panelMessagesFor(language) });
const on = (...km: [number, number][]): Footprint => ({ on: 'mdl', km });

test('the ends of a stretch are places with their kilometres', () => {
  expect(said([on([27, 187])])).toBe('km 27–187, Yeoncheon to Yanggu');
  expect(said([on([27, 187])], 'ko')).toBe('27~187km, 연천군~양구군');
  expect(said([on([0, 28])])).toBe('km 0–28, Paju');
  expect(said([on([6.6, 6.9])])).toBe('km 6.6–6.9, Paju');
  expect(said([on([6, 9], [235, 237.4])])).toBe('km 6–9, Paju; km 235–237, Goseong');
});

test('stretches of one county have its name alone', () => {
  for (const id of ['yeoncheon', 'cheorwon', 'yanggu', 'inje', 'goseong']) {
    const named = stretches.find((one) => one.id === id);
    expect(said([{ on: 'mdl', km: named?.km ?? [] }])).toMatch(
      new RegExp(`, ${named?.name.en.split(' ').at(-1)}$`, 'i'),
    );
  }
});

test('nothing is said of the whole line, of a site, or without a profile', () => {
  expect(said([{ on: 'mdl' }])).toBeUndefined();
  expect(said([on([0, 237.4])])).toBeUndefined();
  expect(said([{ on: 'circle', at: [127, 38], metres: 800 }])).toBeUndefined();
  const none = { lengthKm: 237.4, profile: { counties: {}, rows: [] } };
  const words = { language: 'en', messages: panelMessagesFor('en') } as const;
  expect(stretchEndsWords([on([27, 187])], none, words)).toBeUndefined();
});

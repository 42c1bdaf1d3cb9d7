// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import { MARGIN, PICTURE_WIDTH, pictureDocument, type Written } from './document.ts';
import type { Drawing, PictureLook } from './drawing.ts';
import { estimatedWidth } from './estimated-width.ts';
import { PICTURE_INKS } from './inks.ts';

function lookIn(language: 'en' | 'ko'): PictureLook {
  return {
    flavor: 'light',
    inks: PICTURE_INKS.light,
    language,
    messages: messagesFor(language),
    words: pictureWordsFor(language),
    measure: estimatedWidth,
    ground: null,
  };
}

const DRAWING: Drawing = {
  body: '<rect x="0" y="0" width="1136" height="400"/>',
  height: 400,
  notes: ['A note'],
  legend: (left, top) => ({
    markup: `<text x="${left}" y="${top}" font-size="12">Legend</text>`,
    bottom: top,
  }),
  caveat: 'It marks no spot.',
  asides: ['An aside.'],
  credits: ['Credits.'],
  what: 'Map',
  leftOut: [],
};

const words = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc
    .array(fc.constantFrom('비무장지대', '군사분계선', '사건', 'km', 'Panmunjom', 'W'.repeat(90)), {
      maxLength: 60,
    })
    .map((list) => list.join(' ')),
);
const written: fc.Arbitrary<Written> = fc.record({
  title: words,
  sentence: words,
  selected: fc.array(words, { maxLength: 2 }),
  conditions: fc.array(words, { maxLength: 2 }),
  caveats: fc.array(words, { maxLength: 2 }),
  record: fc.array(words, { maxLength: 3 }),
  address: fc.webUrl({ withQueryParameters: true }),
});

function textsOf(svg: string) {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return [...parsed.querySelectorAll('text')].map((text) => ({
    words: text.textContent ?? '',
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
    size: Number(text.getAttribute('font-size')),
    weight: text.getAttribute('font-weight') === '600' ? (600 as const) : (400 as const),
  }));
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

test('whatever is written stays within the picture, line below line, and nothing of it is lost', () => {
  fc.assert(
    fc.property(written, fc.constantFrom('en' as const, 'ko' as const), (one, language) => {
      const { svg, width, height } = pictureDocument(one, DRAWING, lookIn(language));
      expect(width).toBe(PICTURE_WIDTH);
      const texts = textsOf(svg);
      let last = 0;
      for (const { words: line, x, y, size, weight } of texts) {
        expect(x + estimatedWidth(line, weight) * size).toBeLessThanOrEqual(width - MARGIN + 1);
        expect(y).toBeGreaterThan(last);
        expect(y).toBeLessThan(height);
        last = y;
      }
      const all = squeezed(texts.map((text) => text.words).join(''));
      for (const part of [DRAWING.caveat, 'A note', 'An aside.', 'Credits.', one.address])
        expect(all).toContain(squeezed(part));
    }),
    { numRuns: 60 },
  );
});

test('the same view gives the same picture, and the caveat is in it and in its description', () => {
  const one: Written = {
    title: 'June 2024',
    sentence: '8 entries in June 2024: 12 occurrences',
    selected: [],
    conditions: [],
    caveats: ['Nobody says where.'],
    record: ['Record 1.0.0 of 1 June 2026.'],
    address: 'https://map.example/?lang=en',
  };
  const { svg, alt } = pictureDocument(one, DRAWING, lookIn('en'));
  expect(pictureDocument(one, DRAWING, lookIn('en'))).toEqual({
    svg,
    alt,
    width: PICTURE_WIDTH,
    height: expect.any(Number),
  });
  const all = textsOf(svg).map((text) => text.words);
  for (const line of [one.title, one.sentence, 'It marks no spot.', 'Nobody says where.']) {
    expect(all).toContain(line);
    expect(alt).toContain(line);
  }
  expect(alt).toMatch(/^Map: June 2024\. /);
});

test('of what is selected the time comes first, and the sentence says that it is of all', () => {
  const one = {
    title: 'A',
    sentence: '8 incidents',
    selected: ['9 June'],
    conditions: [],
    caveats: [],
    record: [],
    address: '?',
  };
  const texts = textsOf(pictureDocument(one, DRAWING, lookIn('en')).svg).map((text) => text.words);
  expect(texts.slice(0, 3)).toEqual(['A', '9 June', 'Shown in all: 8 incidents']);
});

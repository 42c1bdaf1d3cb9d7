import { expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import { estimatedWidth } from '#picture/estimated-width.ts';
import { fontMeasure } from './font-widths.ts';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('no text of the page is wider than estimated, and none of a line’s length much narrower', () => {
  const measure = fontMeasure();
  const texts = (['en', 'ko'] as const).flatMap((one) => textsIn([messagesFor(one), pictureWordsFor(one)]));
  expect(texts.length).toBeGreaterThan(400);
  for (const text of texts)
    for (const weight of [400, 600] as const) {
      const real = measure(text, weight);
      // A single word may be of wide letters: no line ends at one.
      const room = text.length > 12 ? 1 : 1.12;
      expect(estimatedWidth(text, weight) * room, text).toBeGreaterThanOrEqual(real);
      if (text.length > 30) expect(estimatedWidth(text, weight), text).toBeLessThan(real * 1.25);
    }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideText, outsideTexts } from './outside-text.ts';

describe('text from outside', () => {
  it('is shown as it is where it is plain', () => {
    for (const text of ['smoke', '경고사격', 'Ch’ŏrwŏn', 'tiếng Việt', '“20 m”', '👨‍👩‍👧'])
      expect(outsideText(text)).toBe(text);
  });

  it('cannot turn the sentence around it', () => {
    expect(outsideText('\u202egnoleb')).toBe('gnoleb');
    expect(outsideText('a\u2067b\u2069c')).toBe('a b c');
    expect(outsideText('مرحبا')).toBe('\u2068مرحبا\u2069');
  });

  it('cannot draw over the lines around it', () => {
    expect(outsideText(`e${'\u0301'.repeat(190)}`)).toBe('e\u0301\u0301\u0301');
  });

  it('is cut between letters, and says so', () => {
    const cut = outsideText('가'.repeat(300), 10);
    expect(cut).toBe(`${'가'.repeat(9)}…`);
    expect(outsideText('👨‍👩‍👧'.repeat(20), 3)).toBe('👨‍👩‍👧👨‍👩‍👧…');
  });

  it('is cut within a letter that is as long as a line', () => {
    expect(outsideText('\u1100'.repeat(2400), 20).length).toBeLessThanOrEqual(16);
  });

  it('has no line breaks and no controls', () => {
    expect(outsideText('one\r\ntwo\u0000three\u2028four')).toBe('one two three four');
  });

  it('is three of many', () => {
    expect(outsideTexts(['a', 'b'])).toBe('a, b');
    expect(outsideTexts(Array.from({ length: 400 }, (_, index) => `id${index}`))).toBe(
      'id0, id1, id2 (+397)',
    );
  });

  it('is short and balanced, whatever is given', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 150 });
    fc.assert(
      fc.property(anything, (text) => {
        const shown = outsideText(text, 20);
        const segments = [...new Intl.Segmenter().segment(shown)];
        expect(segments.length).toBeLessThanOrEqual(22);
        const opened = shown.split('\u2068').length;
        expect(shown.split('\u2069').length).toBe(opened);
        expect(/[\p{Cc}\u202a-\u202e\u2066\u2067]/u.test(shown)).toBe(false);
        expect(/\p{M}{4}/u.test(shown)).toBe(false);
      }),
    );
  });
});

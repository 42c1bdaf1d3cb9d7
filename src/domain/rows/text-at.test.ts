import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findText, textAt } from './text-at.ts';

function columnOf(texts: readonly string[]) {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  parts.forEach(({ length }, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + length;
  });
  return { bytes: Uint8Array.from(parts.flatMap((part) => [...part])), offsets };
}

it('gives each text, and finds the first that is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
      const column = columnOf(texts);
      texts.forEach((text, at) => {
        expect(textAt(column, at)).toBe(text);
        expect(findText(column, text)).toBe(texts.indexOf(text));
      });
      expect(findText(column, `${texts.join('')}x`)).toBeUndefined();
    }),
  );
});

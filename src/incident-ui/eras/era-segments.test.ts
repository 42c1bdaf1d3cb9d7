import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#domain/record/language.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { textWidth } from '#ui/layout/text-width.ts';
import { eraSegments } from './era-segments.ts';

const YEAR = 365.25 * 86_400_000;
const axis = fc
  .record({
    from: fc.integer({ min: Date.UTC(1945, 0), max: Date.UTC(2040, 0) }),
    years: fc.double({ min: 0.01, max: 90, noNaN: true }),
    length: fc.integer({ min: 100, max: 1600 }),
  })
  .map(({ from, years, length }) => ({
    length,
    pixel: (instant: number) => ((instant - from) / (years * YEAR)) * length,
  }));

it('lie on the axis, their names inside them and on no other', () => {
  fc.assert(
    fc.property(axis, fc.constantFrom(...LANGUAGES), (on, language) => {
      const segments = eraSegments(OWN_SUBJECT.eras, on, language, 11);
      for (const { from, to, undisputed, label, boundaries } of segments) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(on.length);
        expect(undisputed).toBeGreaterThanOrEqual(from);
        expect(label.from).toBeGreaterThanOrEqual(from);
        expect(label.to).toBeLessThanOrEqual(to);
        if (label.text) expect(textWidth(label.text, 11)).toBeLessThan(label.to - label.from);
        for (const at of boundaries) expect(at >= 0 && at <= on.length).toBe(true);
      }
      const [armistice, agreement] = segments;
      if (armistice && agreement && agreement.from > armistice.from)
        expect(armistice.label.to).toBeLessThanOrEqual(agreement.label.from);
    }),
  );
});

it('have their short name where the long one has no room', () => {
  const over = (length: number) => ({
    length,
    pixel: (instant: number) => ((instant - Date.UTC(1950, 0)) / (80 * YEAR)) * length,
  });
  const names = (length: number) =>
    eraSegments(OWN_SUBJECT.eras, over(length), 'en', 11).map(({ label }) => label.text);
  expect(names(4000)).toEqual(['Armistice', 'Military agreement of 2018']);
  expect(names(1040)).toEqual(['Armistice', 'Agreement']);
  expect(names(300)).toEqual(['Armistice', '']);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Codes } from '#domain/rows/codes.ts';
import { forEachChange, noteChanges } from './changed-codes.ts';

function changesOf(before: Codes, after: Codes): readonly number[] {
  const changed: number[] = [];
  forEachChange(before, after, (incident) => changed.push(incident));
  return changed;
}

it('tells each incident that stands otherwise once, whether it was noted or is compared', () => {
  const codes = fc.uint8Array({ minLength: 13, maxLength: 13, max: 4 });
  fc.assert(
    fc.property(codes, codes, codes, (before, after, another) => {
      const differing = (one: Codes) => [...after.keys()].filter((at) => one[at] !== after[at]);
      expect(changesOf(before, after)).toEqual(differing(before));
      noteChanges(before, after, differing(before));
      expect(changesOf(before, after)).toEqual(differing(before));
      expect(changesOf(another, after), 'since another').toEqual(differing(another));
    }),
  );
});

it('takes what was noted for what it is', () => {
  const [before, after] = [Uint8Array.of(0, 0), Uint8Array.of(1, 1)];
  noteChanges(before, after, [1]);
  expect(changesOf(before, after)).toEqual([1]);
  expect(changesOf(before.slice(), after)).toEqual([0, 1]);
});

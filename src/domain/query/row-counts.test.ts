import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CODES } from '#domain/rows/codes.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { timedIncidents } from '#testing/arbitrary-timed.ts';
import { LINE_KM } from '#testing/geography.ts';
import { countIn } from './query.ts';
import { countRowsIn } from './row-counts.ts';

const window = fc
  .tuple(fc.integer({ min: -1200, max: 1200 }), fc.integer({ min: 1, max: 800 }))
  .map(([from, length]) => ({ from, to: from + length }));
const stretch = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: LINE_KM - 60 }), fc.integer({ min: 1, max: 60 }))
    .map(([from, length]) => [from, from + length] as const),
);

it('counts of a table what is counted of those of its incidents that the filters leave', () => {
  fc.assert(
    fc.property(
      timedIncidents,
      fc.infiniteStream(fc.boolean()),
      window,
      stretch,
      (incidents, stream, at, where) => {
        const caps = Uint8Array.from(incidents, () => (stream.next().value ? CODES.certain : CODES.out));
        const left = incidents.filter((_, index) => caps[index] !== CODES.out);
        expect(countRowsIn(rowsOfIncidents(incidents), caps, at, where)).toEqual(countIn(left, at, where));
        expect(countRowsIn(rowsOfIncidents(incidents), null, at, where)).toEqual(
          countIn(incidents, at, where),
        );
      },
    ),
  );
});

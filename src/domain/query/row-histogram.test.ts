import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CODES } from '#domain/rows/codes.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { timedIncidents, timesOf } from '#testing/arbitrary-timed.ts';
import { histogram } from './histogram.ts';
import { rowHistogram } from './row-histogram.ts';
import { rowTimes } from './row-times.ts';

const bins = fc
  .uniqueArray(fc.integer({ min: -48, max: 48 }), { minLength: 2, maxLength: 40 })
  .map((edges) => edges.sort((a, b) => a - b).map((edge) => edge * 25));
const cap = fc.constantFrom(CODES.out, CODES.possible, CODES.certain);

it('counts in each bin what the same incidents as objects count there, whatever the filters leave', () => {
  fc.assert(
    fc.property(timedIncidents, fc.infiniteStream(cap), bins, (incidents, stream, edges) => {
      const table = rowsOfIncidents(incidents);
      const caps = Uint8Array.from(incidents, () => stream.next().value ?? CODES.out);
      const timesWith = (cap: number) => timesOf(incidents.filter((_, at) => caps[at] === cap));
      const ofRows = (left: Uint8Array | null) =>
        rowHistogram(rowTimes(table, indexRows(table), left), edges);
      expect(ofRows(caps)).toEqual(histogram(timesWith(CODES.certain), edges, timesWith(CODES.possible)));
      expect(ofRows(null)).toEqual(histogram(timesOf(incidents), edges));
    }),
  );
});

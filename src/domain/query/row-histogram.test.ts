import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { CODES } from '#domain/rows/codes.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { indexRows } from '#domain/rows/row-index.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';
import { span } from '#testing/arbitraries.ts';
import { resolvedOf, timeOf } from '#testing/resolved-of.ts';
import { histogram } from './histogram.ts';
import { rowHistogram } from './row-histogram.ts';
import { rowTimes } from './row-times.ts';

/** Of which no more is known than that they lie in it. */
const within: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 6 }))
  .map((steps) => steps.map((step) => step * 50) as [number, number])
  .map(([from, length]) => ({
    earliestStart: from,
    latestStart: from + length,
    earliestEnd: from,
    latestEnd: from + length,
  }));

const part = fc.oneof(span, { weight: 2, arbitrary: within });
const parts = fc.array(part, { minLength: 1, maxLength: 3 });
const readings = fc.oneof(
  { weight: 3, arbitrary: part.map((one) => [[one]]) },
  fc.array(parts, { minLength: 1, maxLength: 3 }),
  fc.constant(null),
);

/** Times that are readings of parts; null: undated. */
function incidentsAt(times: readonly (readonly (readonly TimeSpan[])[] | null)[]): ResolvedIncident[] {
  const [reading] = timeOf([
    { start: { earliest: null, latest: null }, end: { earliest: null, latest: null } },
  ]).readings;
  return times.map((time, at) => {
    const incident = resolvedOf(`incident-${at}`, { time: { from: null, to: null } });
    const read = time?.flatMap((parts) => (reading ? [{ ...reading, parts }] : []));
    const { resolution } = incident;
    const ofTime = read && resolution.time ? { ...resolution.time, readings: read } : null;
    return { ...incident, resolution: { ...resolution, time: ofTime } };
  });
}

const bins = fc
  .uniqueArray(fc.integer({ min: -48, max: 48 }), { minLength: 2, maxLength: 40 })
  .map((edges) => edges.sort((a, b) => a - b).map((edge) => edge * 25));

it('counts in each bin what the same times as objects count there, whatever the filters leave', () => {
  const timed = fc.array(fc.tuple(readings, fc.constantFrom(CODES.out, CODES.possible, CODES.certain)));
  fc.assert(
    fc.property(timed, bins, (all, edges) => {
      const table = rowsOfIncidents(incidentsAt(all.map(([time]) => time)));
      const timesOf = (...caps: readonly number[]) =>
        all.flatMap(([time, cap]) => (time && caps.includes(cap) ? [time] : []));
      const ofRows = (caps: Uint8Array | null) =>
        rowHistogram(rowTimes(table, indexRows(table), caps), edges);
      expect(ofRows(Uint8Array.from(all, ([, cap]) => cap))).toEqual(
        histogram(timesOf(CODES.certain), edges, timesOf(CODES.possible)),
      );
      expect(ofRows(null)).toEqual(histogram(timesOf(...Object.values(CODES)), edges));
    }),
  );
});

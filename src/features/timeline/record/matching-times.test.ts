import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undatedRows } from '#domain/query/undated-rows.ts';
import { CODES } from '#domain/rows/codes.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { knownRange } from '#domain/rows/time/known-range.ts';
import { DAY } from '#domain/time/durations.ts';
import { busyRows } from '#features/timeline/playback/busy-rows.ts';
import { busyPeriods } from '#features/timeline/playback/empty-periods.ts';
import { evidenceRange } from '#features/timeline/plot/axis.ts';
import { timedIncidents, timesOf } from '#testing/arbitrary-timed.ts';

it('of a table, what is played, skipped and undated is that of its incidents, whatever the filters leave', () => {
  fc.assert(
    fc.property(timedIncidents, fc.infiniteStream(fc.boolean()), (incidents, stream) => {
      const table = rowsOfIncidents(incidents);
      // Long enough for some of them to be busy at their ends only.
      for (const bounds of Object.values(table.time))
        bounds.forEach((at: number, row: number) => {
          bounds[row] = (at * DAY) / 20;
        });
      const caps = Uint8Array.from(incidents, () => (stream.next().value ? CODES.certain : CODES.out));
      const left = incidents.filter((_, at) => caps[at] !== CODES.out);
      const spans = timesOf(left)
        .flat(2)
        .map((span) => ({
          earliestStart: (span.earliestStart * DAY) / 20,
          latestStart: (span.latestStart * DAY) / 20,
          earliestEnd: (span.earliestEnd * DAY) / 20,
          latestEnd: (span.latestEnd * DAY) / 20,
        }));
      expect(knownRange(table, caps)).toEqual(evidenceRange(spans));
      expect(busyRows(table, caps)).toEqual(busyPeriods(spans));
      const undated = incidents.flatMap(({ resolution }, at) => (!resolution.time && caps[at] ? [at] : []));
      expect(undatedRows(table, caps, 2)).toEqual({ count: undated.length, first: undated.slice(0, 2) });
    }),
  );
});

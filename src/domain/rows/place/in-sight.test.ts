import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { extentOf } from '#domain/time/time-span.ts';
import { timedIncidents, timesOf } from '#testing/arbitrary-timed.ts';
import { incidentsWithin } from './in-sight.ts';

const window = fc
  .tuple(fc.integer({ min: -1200, max: 1200 }), fc.integer({ min: 1, max: 800 }))
  .map(([from, length]) => ({ from, to: from + length }));

it('finds every incident that may have been under way then, and no other, as long as they are few', () => {
  fc.assert(
    fc.property(timedIncidents, window, fc.integer({ min: 0, max: 40 }), (incidents, asked, most) => {
      const table = rowsOfIncidents(incidents);
      const isThere = (incident: (typeof incidents)[number]) =>
        timesOf([incident])
          .flat(2)
          .filter((span) => extentOf(span).from < asked.to && extentOf(span).to > asked.from).length > 0;
      const expected = incidents.flatMap((incident, at) => (isThere(incident) ? [at] : []));
      const found = incidentsWithin(table, indexRows(table), asked, most);
      if (found) expect(found).toEqual(expected);
      else expect(table.rows).toBeGreaterThan(most);
      expect(incidentsWithin(table, indexRows(table), asked, table.rows)).toEqual(expected);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSpans } from '#domain/time/time-span.ts';
import { chronologicalOrder } from './chronological-order.ts';

/** Few values, so that there are ties; negative ones, both infinities and what is undated. */
const value = fc.constantFrom(-Infinity, -1e12, -1, 0, 0.5, 1, 4_294_967_296, 1e12, Infinity, Number.NaN);

const dated = fc.array(fc.tuple(value, value, fc.nat(5)));
/** As most files are; what is not a number comes last. */
const byStart = dated.map((all) =>
  all.toSorted(
    ([a], [b]) => Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || (a < b ? -1 : Number(a > b)),
  ),
);

it.each([
  ['of any file', dated],
  ['of a file that is sorted by starts', byStart],
])(
  '%s it is the order of spans: open starts first, the undated last, the id settles the rest',
  (_, files) => {
    fc.assert(
      fc.property(files, (incidents) => {
        const spans = incidents.map(([start, end]) => ({
          earliestStart: start,
          latestStart: 0,
          earliestEnd: 0,
          latestEnd: end,
        }));
        const idOf = (incident: number) => incidents[incident]?.[2] ?? 0;
        const isUndated = (incident: number) => Number.isNaN(incidents[incident]?.[0]);
        // An end that is not a number goes with a start that is none.
        fc.pre(incidents.every(([start, end]) => Number.isNaN(start) === Number.isNaN(end)));
        const want = incidents
          .map((_, incident) => incident)
          .sort((a, b) => {
            const [first, second] = [spans[a], spans[b]];
            const byTime =
              Number(isUndated(a)) - Number(isUndated(b)) ||
              (first && second ? compareSpans(first, second) : 0);
            return byTime || idOf(a) - idOf(b) || a - b;
          });
        const order = chronologicalOrder(
          Float64Array.from(incidents, ([start]) => start),
          Float64Array.from(incidents, ([, end]) => end),
          (a, b) => idOf(a) - idOf(b) || a - b,
        );
        expect([...order]).toEqual(want);
      }),
      { numRuns: 100 },
    );
  },
);

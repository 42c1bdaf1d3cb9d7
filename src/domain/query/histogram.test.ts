import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateReadings, type TimeSpan } from '#domain/time/time-span.ts';
import { histogram } from './histogram.ts';

const span = (from: number, to: number): TimeSpan => ({
  earliestStart: from,
  latestStart: to,
  earliestEnd: from,
  latestEnd: to,
});
const each = (spans: readonly TimeSpan[]) => spans.map((one) => [[one]]);
const counts = (spans: readonly TimeSpan[], edges: readonly number[]) =>
  histogram(each(spans), edges).map(({ certain, possible }) => [certain, possible]);

describe('histogram', () => {
  it('counts what lies in one bin as certain, what lies over several as possible in each', () => {
    expect(counts([span(1, 2), span(5, 15), span(10, 20)], [0, 10, 20, 30])).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  it('holds open spans in every bin they may lie in', () => {
    expect(
      counts([span(-Infinity, 15), span(25, Infinity), span(-Infinity, Infinity)], [0, 10, 20, 30]),
    ).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });

  it('never counts as certain what is possible for another reason', () => {
    expect(
      histogram(each([span(1, 2)]), [0, 10, 20], each([span(3, 4), span(5, 15), span(-5, -1)])),
    ).toMatchObject([
      { certain: 1, possible: 2 },
      { certain: 0, possible: 1 },
    ]);
  });

  it('counts what was on each of several days in the bins of these, once in each, and not between them', () => {
    const days = [[span(1, 2), span(3, 4), span(21, 22)]];
    expect(histogram([days], [0, 10, 20, 30])).toMatchObject([
      { certain: 0, underWay: 1, possible: 0 },
      { certain: 0, underWay: 0, possible: 0 },
      { certain: 0, underWay: 1, possible: 0 },
    ]);
    expect(histogram([days], [0, 30])).toMatchObject([{ certain: 1, underWay: 0, possible: 0 }]);
    expect(histogram([[...days, [span(5, 6)]]], [0, 10, 20, 30])).toMatchObject([
      { certain: 0, underWay: 1, possible: 0 },
      { certain: 0, underWay: 0, possible: 0 },
      { certain: 0, underWay: 0, possible: 1 },
    ]);
  });

  it('has no bins without edges', () => {
    expect(histogram(each([span(1, 2)]), [])).toEqual([]);
    expect(histogram(each([span(1, 2)]), [5])).toEqual([]);
  });

  it('says of each bin what relate says of it as a window', () => {
    const instant = fc.integer({ min: -50, max: 150 });
    const end = fc.oneof(instant, fc.constant(Infinity), fc.constant(-Infinity));
    const lasting = fc
      .tuple(end, end, end, end)
      .map(([a, b, c, d]): TimeSpan => ({ earliestStart: a, latestStart: b, earliestEnd: c, latestEnd: d }))
      .filter(
        (at) =>
          at.earliestStart < at.latestStart &&
          at.earliestEnd < at.latestEnd &&
          at.earliestStart < at.latestEnd,
      );
    const short = fc
      .tuple(end, end)
      .filter(([a, b]) => a < b)
      .map(([a, b]) => span(a, b));
    const one = fc.oneof(lasting, short);
    const parts = fc.array(one, { minLength: 1, maxLength: 3 });
    const times = fc.array(fc.array(parts, { minLength: 1, maxLength: 3 }));
    const edges = fc
      .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(times, edges, (all, at) => {
        for (const bin of histogram(all, at)) {
          const relations = all.map((readings) => relateReadings('window', readings, bin));
          expect(bin.certain).toBe(relations.filter((relation) => relation === 'certain').length);
          expect(bin.underWay).toBe(relations.filter((relation) => relation === 'under-way').length);
          expect(bin.possible).toBe(relations.filter((relation) => relation === 'possible').length);
        }
      }),
    );
  });
});

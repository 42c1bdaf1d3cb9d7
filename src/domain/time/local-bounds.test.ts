import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localBoundsOf } from './local-bounds.ts';
import { rangeOf } from './local-time.ts';
import { spanOf, type TimeSpan } from './time-span.ts';

const { from, to } = rangeOf('2024-06-09');
const unknown = { latestStart: Infinity, earliestEnd: -Infinity };

it.each([
  ['2024-06-09', '2024-06-09'],
  ['2024-06', '2024-06'],
  ['1963', '1963'],
  ['2024-06-09T12', '2024-06-09T12'],
  ['2024-06-09T12:30', '2024-06-09T12:30'],
])('names %s by its own precision', (first, last) => {
  const span = { earliestStart: rangeOf(first).from, latestEnd: rangeOf(last).to, ...unknown };
  const bound = { earliest: first, latest: last };
  expect(localBoundsOf(span)).toEqual({ start: bound, end: bound });
});

it('gives outer bounds one precision, so that days are not told as a month', () => {
  const span = { earliestStart: rangeOf('2024-06-01').from, latestEnd: rangeOf('2024-07-03').to, ...unknown };
  expect(localBoundsOf(span).start).toEqual({ earliest: '2024-06-01', latest: '2024-07-03' });
});

it('leaves what nobody bounds without a bound', () => {
  expect(
    localBoundsOf({ earliestStart: from, latestStart: to, earliestEnd: -Infinity, latestEnd: Infinity }),
  ).toEqual({
    start: { earliest: '2024-06-09', latest: '2024-06-09' },
    end: { earliest: '2024-06-09', latest: null },
  });
});

it('never names less time than the span leaves, in any year', () => {
  const instant = fc.integer({ min: Date.UTC(1945, 8, 1), max: Date.UTC(2040, 0, 1) });
  fc.assert(
    fc.property(fc.array(instant, { minLength: 4, maxLength: 4 }), (instants) => {
      const [a = 0, b = 0, c = 0, d = 0] = [...instants].sort((one, other) => one - other);
      const given: TimeSpan = { earliestStart: a, latestStart: b + 1, earliestEnd: c, latestEnd: d + 1 };
      const { start, end } = localBoundsOf(given);
      const named = spanOf(start, end);
      expect(named.earliestStart).toBeLessThanOrEqual(given.earliestStart);
      expect(named.latestStart).toBeGreaterThanOrEqual(given.latestStart);
      expect(named.earliestEnd).toBeLessThanOrEqual(given.earliestEnd);
      expect(named.latestEnd).toBeGreaterThanOrEqual(given.latestEnd);
    }),
  );
});

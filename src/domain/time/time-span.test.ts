import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '#testing/arbitraries.ts';
import { rangeOf } from './local-time.ts';
import {
  anchorOf,
  compareSpans,
  extentOf,
  intersectSpans,
  isExact,
  relate,
  relateIn,
  relateReadings,
  spanOf,
  type TimeSpan,
  uniteSpans,
} from './time-span.ts';

const window = fc
  .tuple(fc.integer({ min: -1100, max: 1100 }), fc.integer({ min: 1, max: 800 }))
  .map(([from, width]) => ({ from, to: from + width }));
const within = (inner: { from: number; to: number }, outer: { from: number; to: number }) =>
  inner.from >= outer.from && inner.to <= outer.to;

describe('relateIn', () => {
  const point = { from: rangeOf('2024-06-18').from, to: rangeOf('2024-06-20').to };
  const at = (local: string) => ({ from: rangeOf(local).from, to: rangeOf(local).to });
  const known = (first: string | null, last: string | null) =>
    spanOf({ earliest: first, latest: first }, { earliest: last, latest: last });

  it('asks for all up to an end, whenever it began', () => {
    expect(relateIn('cumulative', known('2023', '2023'), point)).toBe('certain');
    expect(relateIn('cumulative', known(null, '2024-06-20'), point)).toBe('certain');
    expect(relateIn('cumulative', known('2024-06-20', '2024-06-21'), point)).toBe('under-way');
    const between = { earliest: '2024-06-20', latest: '2024-06-21' };
    expect(relateIn('cumulative', spanOf(between, between), point)).toBe('possible');
    expect(relateIn('cumulative', known('2024-06-21', '2024-06-21'), point)).toBe('out');
  });

  it('asks what goes on at a moment: all day possible where only the day is known', () => {
    const crossing = known('2024-06-18', '2024-06-18');
    expect(relateIn('moment', crossing, at('2024-06-18T00:00'))).toBe('possible');
    expect(relateIn('moment', crossing, at('2024-06-18T23:59'))).toBe('possible');
    expect(relateIn('moment', crossing, at('2024-06-19T00:00'))).toBe('out');
    const visit = known('2024-06-18', '2024-06-20');
    expect(relateIn('moment', visit, at('2024-06-19T00:00'))).toBe('under-way');
    expect(relateIn('moment', known('2024-06-18', null), at('2030'))).toBe('possible');
  });

  it('loses nothing as the end moves on, and finds nothing at a moment that its day excludes', () => {
    fc.assert(
      fc.property(
        span,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 500 }),
        (one, from, width) => {
          const order = ['out', 'possible', 'under-way', 'certain'];
          const early = relateIn('cumulative', one, { from, to: from + width });
          const late = relateIn('cumulative', one, { from, to: from + 2 * width });
          expect(order.indexOf(late)).toBeGreaterThanOrEqual(order.indexOf(early));
          const now = relateIn('moment', one, { from, to: from + width });
          const around = relate(one, { from, to: from + 1 });
          expect(now).toBe(around === 'certain' ? 'under-way' : around);
        },
      ),
    );
  });
});

describe('spanOf', () => {
  it('covers the whole day of a bound of day precision', () => {
    const bound = { earliest: '2024-06-20', latest: '2024-06-20' };
    const { from, to } = extentOf(spanOf(bound, bound));
    expect(to - from).toBe(24 * 3_600_000);
  });

  it('leaves open what nobody bounds', () => {
    const open = { earliest: null, latest: null };
    expect(extentOf(spanOf(open, open))).toEqual({ from: -Infinity, to: Infinity });
  });
});

describe('relate', () => {
  it('keeps apart what only meets: spans and windows are half open', () => {
    const one = { earliestStart: 10, latestStart: 20, earliestEnd: 10, latestEnd: 20 };
    expect(relate(one, { from: 0, to: 10 })).toBe('out');
    expect(relate(one, { from: 20, to: 30 })).toBe('out');
    expect(relate(one, { from: 10, to: 20 })).toBe('certain');
  });

  it('is certain only inside, out only apart, and otherwise possible or under way', () => {
    fc.assert(
      fc.property(span, window, (one, at) => {
        const extent = extentOf(one);
        const expected = within(extent, at)
          ? ['certain']
          : extent.from < at.to && extent.to > at.from
            ? ['possible', 'under-way']
            : ['out'];
        expect(expected).toContain(relate(one, at));
      }),
    );
  });

  it('never loses an incident when the window grows', () => {
    const rank = { out: 0, possible: 1, 'under-way': 2, certain: 3 };
    const growth = fc.nat(500);
    fc.assert(
      fc.property(span, window, growth, growth, (one, at, before, after) => {
        const wider = { from: at.from - before, to: at.to + after };
        expect(rank[relate(one, wider)]).toBeGreaterThanOrEqual(rank[relate(one, at)]);
      }),
    );
  });

  it('is certain in at most one of two windows that meet, and out of both for none that touches them', () => {
    fc.assert(
      fc.property(span, window, fc.integer({ min: 1, max: 500 }), (one, at, width) => {
        const next = { from: at.to, to: at.to + width };
        const both = { from: at.from, to: next.to };
        const parts = [relate(one, at), relate(one, next)];
        expect(parts.filter((part) => part === 'certain').length).toBeLessThanOrEqual(1);
        expect(parts.every((part) => part === 'out')).toBe(relate(one, both) === 'out');
      }),
    );
  });

  it('never calls an open span certain', () => {
    fc.assert(
      fc.property(span, window, (one, at) => {
        if (!Number.isFinite(one.earliestStart) || !Number.isFinite(one.latestEnd)) {
          expect(relate(one, at)).not.toBe('certain');
        }
      }),
    );
  });

  it('puts nothing in an empty or inverted window', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: -1000, max: 1000 }), fc.nat(100), (one, at, width) => {
        expect(relate(one, { from: at, to: at - width })).toBe('out');
      }),
    );
  });
});

describe('intersectSpans and uniteSpans', () => {
  it('do not mind the order', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(intersectSpans(a, b)).toEqual(intersectSpans(b, a));
        expect(uniteSpans(a, b)).toEqual(uniteSpans(b, a));
      }),
    );
  });

  it('leave a span with itself as it is', () => {
    fc.assert(
      fc.property(span, (one) => {
        expect(intersectSpans(one, one)).toEqual(one);
        expect(uniteSpans(one, one)).toEqual(one);
      }),
    );
  });

  it('narrow and widen', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const both = intersectSpans(a, b);
        if (both) expect(within(extentOf(both), extentOf(a))).toBe(true);
        expect(within(extentOf(a), extentOf(uniteSpans(a, b)))).toBe(true);
      }),
    );
  });
});

describe('compareSpans', () => {
  it('orders totally, infinities included', () => {
    fc.assert(
      fc.property(span, span, span, (a, b, c) => {
        expect(compareSpans(a, b)).toBe(-compareSpans(b, a) + 0);
        if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0)
          expect(compareSpans(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('anchorOf', () => {
  it('is the middle of what is closed and the known end of what is open', () => {
    const bound = (earliest: string | null, latest: string | null) => ({ earliest, latest });
    const day = bound('2024-06-20', '2024-06-20');
    const { from, to } = rangeOf('2024-06-20');
    expect(anchorOf(spanOf(day, day))).toBe((from + to) / 2);
    expect(anchorOf(spanOf(bound(null, '2024-06-20'), bound(null, '2024-06-20')))).toBe(to);
    expect(anchorOf(spanOf(bound(null, null), bound(null, null)))).toBeNaN();
    expect(isExact(spanOf(day, day))).toBe(true);
  });
});

describe('the four answers', () => {
  const known = (start: [string | null, string | null], end: [string | null, string | null]) =>
    spanOf({ earliest: start[0], latest: start[1] }, { earliest: end[0], latest: end[1] });
  const on = (local: string) => known([local, local], [local, local]);
  const in_ = (span: TimeSpan, local: string) => relate(span, rangeOf(local));

  it('tells inside, surely overlapping, perhaps overlapping and apart', () => {
    const works = known(['2024-04', '2024-04'], ['2024-06-18', null]);
    expect(['2024-03', '2024-04', '2024-05', '2024-06-18', '2024-06-19'].map((at) => in_(works, at))).toEqual(
      ['out', 'under-way', 'under-way', 'under-way', 'possible'],
    );
    expect(in_(on('2024-06-18'), '2024-06')).toBe('certain');
    expect(in_(on('2024-06'), '2024-06-18')).toBe('possible');
    // Begun and ended at unknown times: surely within what bounds it.
    expect(in_(known(['2024-05', null], [null, '2024-06']), '2024')).toBe('certain');
  });

  it('is of several readings what all of them are, and of several days what some of them are', () => {
    const [ninth, eleventh] = [on('2024-06-09'), on('2024-06-11')];
    const ask = (readings: TimeSpan[][]) =>
      ['2024-06', '2024-06-09', '2024-06-10', '2024-07'].map((at) =>
        relateReadings('window', readings, rangeOf(at)),
      );
    expect(ask([[ninth], [eleventh]])).toEqual(['certain', 'possible', 'out', 'out']);
    expect(ask([[ninth, eleventh]])).toEqual(['certain', 'under-way', 'out', 'out']);
  });

  it('is that of every start and end that is permitted', () => {
    const small = fc
      .tuple(
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 5 }),
      )
      .map(([[a = 0, b = 0, c = 0, d = 0], from, width]) => ({
        one: { earliestStart: a, latestStart: b, earliestEnd: c, latestEnd: d },
        at: { from, to: from + width },
      }))
      .filter(
        ({ one }) =>
          one.earliestStart < one.latestStart &&
          one.earliestEnd < one.latestEnd &&
          one.earliestStart < one.latestEnd,
      );
    fc.assert(
      fc.property(small, ({ one, at }) => {
        const permitted: [first: number, last: number][] = [];
        for (let first = one.earliestStart; first < one.latestStart; first += 1)
          for (let last = Math.max(one.earliestEnd, first); last < one.latestEnd; last += 1)
            permitted.push([first, last]);
        const overlapping = permitted.filter(([first, last]) => first < at.to && last >= at.from);
        const inside = permitted.every(([first, last]) => first >= at.from && last < at.to);
        const expected = inside
          ? 'certain'
          : overlapping.length === 0
            ? 'out'
            : overlapping.length === permitted.length
              ? 'under-way'
              : 'possible';
        expect(relate(one, at)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

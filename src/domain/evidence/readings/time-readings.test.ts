import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimAbout } from '#domain/record/incident.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { intersectSpans, relateReadings, type TimeSpan } from '#domain/time/time-span.ts';
import { claims } from '#testing/arbitraries.ts';
import { claimOf } from '#testing/incident-of.ts';
import { spanOfClaim } from './dated-claim.ts';
import { resolveTime, type TimeReading } from './time-readings.ts';

type Bounds = readonly [earliest: string | null, latest: string | null];

const said = (time: ReturnType<typeof resolveTime>) =>
  time?.readings.map(({ start, end }) => [start.earliest, start.latest, end.earliest, end.latest]);
const relation = (time: ReturnType<typeof resolveTime>, local: string) =>
  relateReadings(
    'window',
    (time?.readings ?? []).map(({ parts }) => parts),
    rangeOf(local),
  );

describe('the readings of claims about time', () => {
  it('are one where the claims agree, as narrow as all of them leave it', () => {
    const time = resolveTime([day('a', '2024-06'), day('b', '2024-06-20'), by('c', '2024-06-21')]);
    expect(time).toMatchObject({ conflict: false, start: { earliest: '2024-06-20' } });
    expect(said(time)).toEqual([['2024-06-20', '2024-06-20', '2024-06-20', '2024-06-20']]);
    expect(time?.readings[0]?.setBy).toEqual(time?.setBy);
  });

  it('are two days where two exclude each other, whatever a wide claim says besides', () => {
    const time = resolveTime([day('a', '2024-06-11'), by('wide', '2024-06-12'), day('b', '2024-06-09')]);
    expect(said(time)).toEqual([
      ['2024-06-09', '2024-06-09', '2024-06-09', '2024-06-09'],
      ['2024-06-11', '2024-06-11', '2024-06-11', '2024-06-11'],
    ]);
    expect(time).toMatchObject({
      conflict: true,
      start: { earliest: '2024-06-09', latest: '2024-06-11' },
      end: { earliest: '2024-06-09', latest: '2024-06-11' },
    });
    expect(time?.readings.map(({ setBy }) => setBy.earliestStart)).toEqual(['b', 'a']);
    expect(relation(time, '2023-07')).toBe('out');
    expect(relation(time, '2024-06')).toBe('certain');
    expect(relation(time, '2024-06-09')).toBe('possible');
    expect(relation(time, '2024-06-10'), 'between the readings').toBe('out');
  });

  it('are dated beside a claim that the dates were not told', () => {
    const untold = span('untold', [null, null], [null, null]);
    const dated = span('dated', ['2023-10', '2024-06-18'], ['2023-10', '2024-06-18']);
    const time = resolveTime([untold, dated, day('july', '2024-07-01')]);
    expect(said(time)).toEqual([
      ['2023-10', '2024-06-18', '2023-10', '2024-06-18'],
      ['2024-07-01', '2024-07-01', '2024-07-01', '2024-07-01'],
    ]);
    expect(time?.start.earliest).toBe('2023-10');
  });

  describe('tell an end that is open from one that is not known', () => {
    const ends = (time: ReturnType<typeof resolveTime>) => time && [time.open.start, time.open.end];
    const since = (id: string, start: string, latest: string | null) =>
      span(id, [start, start], [start, latest]);

    it('where a claim says so, whatever others leave unsaid', () => {
      expect(ends(resolveTime([since('a', '2024-04', null)]))).toEqual([false, false]);
      const time = resolveTime([since('a', '2024-04', null), since('b', '2024-04', '..')]);
      expect(ends(time)).toEqual([false, true]);
      expect(time?.end.latest).toBeNull();
      expect(time?.setBy).toMatchObject({ earliestStart: 'a', latestEnd: 'b' });
      const beginning = resolveTime([span('a', ['..', '1968'], ['1968', '1968'])]);
      expect(ends(beginning)).toEqual([true, false]);
    });

    it('not where another claim bounds it', () => {
      const time = resolveTime([since('a', '2024-04', '..'), since('b', '2024-04', '2024-06')]);
      expect(ends(time)).toEqual([false, false]);
      expect(time?.end.latest).toBe('2024-06');
    });

    it('of each reading for itself, and of all together only where all are', () => {
      const time = resolveTime([since('a', '2023-10', '..'), since('b', '2024-01', null)]);
      expect(time?.readings.map(({ open }) => open.end)).toEqual([true, false]);
      expect(time?.open.end).toBe(false);
      expect(resolveTime([since('a', '2023-10', '..'), since('b', '2024-01', '..')])?.open.end).toBe(true);
    });

    it('and have the same bounds either way, for any claims', () => {
      fc.assert(
        fc.property(claims, (all) => {
          const dated = all.filter((claim) => claim.about === 'when');
          const opened = dated.map((claim): ClaimAbout<'when'> => {
            const { start, end } = claim.value;
            const value = {
              ...claim.value,
              start: { ...start, earliest: start.earliest ?? '..' },
              end: { ...end, latest: end.latest ?? '..' },
            };
            return { ...claim, value };
          });
          const [time, open] = [resolveTime(dated), resolveTime(opened)];
          expect(open?.readings.map(({ span: one }) => one)).toEqual(
            time?.readings.map(({ span: one }) => one),
          );
          expect(said(open)).toEqual(said(time));
          for (const reading of open?.readings ?? []) {
            expect(reading.open.start).toBe(reading.span.earliestStart === -Infinity);
            expect(reading.open.end).toBe(reading.span.latestEnd === Infinity);
          }
          for (const reading of time?.readings ?? [])
            expect(reading.open).toEqual({ start: false, end: false });
        }),
      );
    });
  });

  describe('names what is around', () => {
    const at = (clock: string) => `2024-06-18T${clock}`;
    const aroundOf = (...list: ClaimAbout<'when'>[]) =>
      resolveTime(list)?.readings.map(({ around: { start, end } }) => [start, end]);

    it('by a source’s own word', () => {
      expect(aroundOf(around('a', at('08:00'), at('08:59')), day('b', '2024-06-18'))).toEqual([
        [at('08:30'), at('08:30')],
      ]);
      const [late, early] = [around('a', at('10:30'), at('11:29')), around('b', at('08:00'), at('08:59'))];
      expect(aroundOf(late, early)).toEqual([
        [at('08:30'), at('08:30')],
        [at('11:00'), at('11:00')],
      ]);
      const lasting = span('a', [at('08:30'), at('09:29')], [at('10:30'), at('11:29')]);
      expect(aroundOf({ ...lasting, value: { ...lasting.value, approximate: true } })).toEqual([
        [at('09:00'), at('11:00')],
      ]);
    });

    it('never by a middle that nobody said', () => {
      const notBefore = span('b', [at('08:20'), null], [at('08:20'), null]);
      expect(aroundOf(around('a', at('08:00'), at('08:59')), notBefore)).toEqual([[null, null]]);
      expect(aroundOf(around('a', at('11:00'), at('11:59')), around('b', at('11:30'), at('12:29')))).toEqual([
        [null, null],
      ]);
      // An hour that two of them leave together is nobody's 'around'.
      expect(aroundOf(around('a', at('10:00'), at('11:29')), around('b', at('10:30'), at('12:00')))).toEqual([
        [null, null],
      ]);
      expect(aroundOf(span('a', [at('11'), at('11')], [at('11'), at('11')]))).toEqual([[null, null]]);
    });
  });

  it('are ‘around’ each for itself', () => {
    const [early, late] = [
      around('early', '2024-06-18T08:00', '2024-06-18T08:59'),
      around('late', '2024-06-18T10:30', '2024-06-18T11:29'),
    ];
    const exact = day('exact', '2024-06-18T20:00');
    expect(resolveTime([late, exact, early])?.readings.map(({ approximate }) => approximate)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

const timeClaims = claims.map((list) => list.filter((claim) => claim.about === 'when'));

describe('of any claims about time', () => {
  it('do not mind the order', () => {
    fc.assert(
      fc.property(timeClaims, fc.infiniteStream(fc.nat(1000)), (list, keys) => {
        const keyed = list.map((claim) => ({ claim, key: keys.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ claim }) => claim);
        expect(resolveTime(shuffled)).toEqual(resolveTime(list));
      }),
    );
  });

  it('exclude each other, and a conflict has at least two', () => {
    fc.assert(
      fc.property(timeClaims, (list) => {
        const { readings, conflict } = resolveTime(list) ?? { readings: [], conflict: false };
        expect(conflict).toBe(readings.length > 1);
        for (const [at, { span }] of readings.entries())
          for (const other of readings.slice(at + 1))
            expect(intersectSpans(span, other.span)).toBeUndefined();
      }),
    );
  });

  it('are widened by no claim that agrees with each, and gain by another only what lies within it', () => {
    const [first] = [timeClaims.filter((list) => list.length > 0)];
    fc.assert(
      fc.property(first, first, (list, [added]) => {
        if (!added) return;
        const before = resolveTime(list)?.readings ?? [];
        const after = resolveTime([...list, { ...added, id: 'added' }])?.readings ?? [];
        const own = spanOfClaim(added);
        const isOld = (one: TimeReading) => before.some(({ span }) => isWithin(one.span, span));
        for (const one of after) expect(isOld(one) || isWithin(one.span, own)).toBe(true);
        if (before.every(({ span }) => intersectSpans(span, own))) {
          expect(after).toHaveLength(before.length);
          expect(after.every(isOld)).toBe(true);
        }
      }),
    );
  });

  it('reach nowhere beyond the claims', () => {
    fc.assert(
      fc.property(timeClaims, (list) => {
        for (const { span } of resolveTime(list)?.readings ?? [])
          expect(list.some((claim) => isWithin(span, spanOfClaim(claim)))).toBe(true);
      }),
    );
  });
});

function isWithin(inner: TimeSpan, outer: TimeSpan): boolean {
  return (
    inner.earliestStart >= outer.earliestStart &&
    inner.latestStart <= outer.latestStart &&
    inner.earliestEnd >= outer.earliestEnd &&
    inner.latestEnd <= outer.latestEnd
  );
}

function span(id: string, start: Bounds, end: Bounds): ClaimAbout<'when'> {
  const [from, to] = [start, end].map(([earliest, latest]) => ({ earliest, latest }));
  const value = { start: from ?? NEVER, end: to ?? NEVER };
  return { ...claimOf({ id, about: 'activity' }), about: 'when', value };
}

const NEVER = { earliest: null, latest: null };

function day(id: string, local: string) {
  return span(id, [local, local], [local, local]);
}

function by(id: string, local: string) {
  return span(id, [null, local], [null, local]);
}

function around(id: string, first: string, last: string): ClaimAbout<'when'> {
  const claim = span(id, [first, last], [first, last]);
  return { ...claim, value: { ...claim.value, approximate: true } };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '#domain/evidence/evidence.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { incidents, SOURCES, timeWindow } from '#testing/arbitraries.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { KINDS } from '#testing/subject.ts';
import { countIn, type Filters, matchesText, showSame, visibleIn } from './query.ts';

const NO_FILTERS: Filters = { hiddenKinds: new Set(), text: '' };
const EVER = { from: rangeOf('1900').from, to: rangeOf('2100').to };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('resolveAll', () => {
  it('keeps every incident, whatever sources are enabled', () => {
    fc.assert(
      fc.property(incidents, fc.subarray([...SOURCES]), (list, enabled) => {
        const resolved = resolveAll(list, (source) => enabled.includes(source as (typeof SOURCES)[number]));
        expect(ids(resolved).sort()).toEqual(ids(list).sort());
      }),
    );
  });

  it('orders by time, undated ones last, and does not mind the order of the file', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        const resolved = resolveAll(list, () => true);
        expect(ids(resolveAll([...list].reverse(), () => true))).toEqual(ids(resolved));
        const starts = resolved.map(({ resolution }) => resolution.time?.span.earliestStart ?? Infinity);
        expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });
});

describe('visibleIn', () => {
  it('counts what it shows', () => {
    fc.assert(
      fc.property(incidents, timeWindow, (list, at) => {
        const visible = visibleIn(
          resolveAll(list, () => true),
          at,
          NO_FILTERS,
        );
        const { certain, underWay, possible, undated } = visible;
        expect(certain + underWay + possible + undated).toBe(visible.incidents.length);
      }),
    );
  });

  it('leaves only those that it may, and counts no others', () => {
    fc.assert(
      fc.property(incidents, timeWindow, fc.integer({ min: 0, max: 3 }), (list, at, every) => {
        const resolved = resolveAll(list, () => true);
        const among = new Set(ids(resolved).filter((_, index) => index % 4 === every));
        const all = visibleIn(resolved, at, NO_FILTERS);
        const some = visibleIn(resolved, at, { ...NO_FILTERS, among });
        expect(some.incidents).toEqual(all.incidents.filter(({ id }) => among.has(id)));
        expect(some.certain + some.underWay + some.possible + some.undated).toBe(some.incidents.length);
        expect(visibleIn(resolved, at, { ...NO_FILTERS, among: null }).incidents).toEqual(all.incidents);
      }),
    );
  });

  it('gives the same object for an incident that stands as it stood, and another where it does not', () => {
    fc.assert(
      fc.property(incidents, timeWindow, timeWindow, (list, one, other) => {
        const resolved = resolveAll(list, () => true);
        const before = visibleIn(resolved, one, NO_FILTERS);
        const after = visibleIn(resolved, other, NO_FILTERS);
        for (const incident of after.incidents) {
          const was = before.incidents.find(({ id }) => id === incident.id);
          if (was) expect(was === incident).toBe(was.standing === incident.standing);
        }
        expect(showSame(before, visibleIn(resolved, one, NO_FILTERS))).toBe(true);
        const standings = ({ incidents: shown }: typeof before) =>
          JSON.stringify(shown.map(({ id, standing }) => [id, standing]));
        expect(showSame(before, after)).toBe(standings(before) === standings(after));
      }),
    );
  });

  it('shows all in the widest window and loses none as the window grows', () => {
    fc.assert(
      fc.property(incidents, timeWindow, (list, at) => {
        const resolved = resolveAll(list, () => true);
        const inWindow = ids(visibleIn(resolved, at, NO_FILTERS).incidents);
        const ever = ids(visibleIn(resolved, EVER, NO_FILTERS).incidents);
        expect(ever).toHaveLength(list.length);
        expect(ever).toEqual(expect.arrayContaining(inWindow));
      }),
    );
  });

  it('drops nothing that has no date', () => {
    fc.assert(
      fc.property(incidents, timeWindow, (list, at) => {
        const visible = visibleIn(
          resolveAll(list, () => false),
          at,
          NO_FILTERS,
        );
        expect(visible).toMatchObject({ certain: 0, underWay: 0, possible: 0, undated: list.length });
      }),
    );
  });

  it('hides the kinds that are switched off and no other', () => {
    fc.assert(
      fc.property(incidents, fc.subarray([...KINDS]), (list, hidden) => {
        const filters = { hiddenKinds: new Set(hidden), text: '' };
        const shown = visibleIn(
          resolveAll(list, () => true),
          EVER,
          filters,
        ).incidents;
        const expected = list.filter(({ properties }) => !hidden.includes(properties.kind));
        expect(ids(shown).sort()).toEqual(ids(expected).sort());
      }),
    );
  });
});

describe('matchesText', () => {
  const said = claimOf({ id: 'smoke', about: 'activity' });
  const feature = incidentOf('one', {
    title: { en: 'Crossing of the line', ko: '군사분계선 침범' },
    summary: { en: 'Soldiers didn’t fire', ko: '군인들은 쏘지 않았다' },
    claims: [{ ...said, quotes: [{ ...quoteOf('smoke'), source: 'a', exact: 'a cloud' }] }],
  });
  const of = (enabled: (source: string) => boolean) => ({
    feature,
    resolution: resolve(feature.properties.claims, enabled),
  });
  const incident = of(() => true);

  it('does not find what sources say that are switched off', () => {
    expect(matchesText(incident, 'cloud')).toBe(true);
    expect(
      matchesText(
        of(() => false),
        'cloud',
      ),
    ).toBe(false);
    expect(
      matchesText(
        of(() => false),
        'crossing',
      ),
    ).toBe(true);
  });

  it.each(['', '  ', 'CROSSING', 'line soldiers', "didn't fire", '분계선', 'ｃｒｏｓｓｉｎｇ'])(
    'finds %j',
    (text) => {
      expect(matchesText(incident, text)).toBe(true);
    },
  );

  it.each(['crossing smoke', '지뢰', '.*', '\\'])('does not find %j', (text) => {
    expect(matchesText(incident, text)).toBe(false);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof matchesText(incident, text) === 'boolean'),
    );
  });
});

it('countIn counts what visibleIn shows', () => {
  const stretches = fc.option(
    fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }))
      .map(([from, length]) => [from, from + length] as const),
  );
  fc.assert(
    fc.property(incidents, timeWindow, stretches, (list, one, stretch) => {
      const resolved = resolveAll(list, () => true);
      const { certain, underWay, possible, undated } = visibleIn(resolved, one, { ...NO_FILTERS, stretch });
      expect(countIn(resolved, one, stretch)).toEqual({ certain, underWay, possible, undated });
    }),
  );
});

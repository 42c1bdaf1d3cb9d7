/** Arbitrary pieces of a record for property tests. */

import fc from 'fast-check';
import { type Footprint, LINE_SURFACES, type Stretch } from '#domain/place/footprint.ts';
import { meetsOf } from '#domain/place/site-overlaps.ts';
import type { Site } from '#domain/place/sites.ts';
import { type Claim, COUNTED, type CountValue, type STANCES } from '#domain/record/incident.ts';
import { DAY } from '#domain/time/durations.ts';
import { addLocal, rangeOf } from '#domain/time/local-time.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';
import { GEOGRAPHY, LINE_KM } from './geography.ts';
import { incidentOf, quoteOf, WORDS } from './incident-of.ts';
import { KINDS } from './subject.ts';

export const SOURCES = ['source-a', 'source-b', 'source-c', 'source-d'] as const;

/** A local Korean day between 2020-01-01 and 2020-03-10. */
export const day = fc.integer({ min: 0, max: 69 }).map((days) => addLocal('2020-01-01', { days }));

/** A local time of any of the five precisions, years 1900 to 2099. */
export const localTime = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom(4, 7, 10, 13, 16),
  )
  .map(([year, month, date, hour, minute, length]) =>
    `${year}-${pad(month)}-${pad(date)}T${pad(hour)}:${pad(minute)}`.slice(0, length),
  );

const end = (open: number) => fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: open, freq: 6 });

/** Any span with its bounds the right way up, some of them open. */
export const span: fc.Arbitrary<TimeSpan> = fc
  .record({
    earliestStart: end(-Infinity),
    latestStart: end(Infinity),
    earliestEnd: end(-Infinity),
    latestEnd: end(Infinity),
  })
  .filter(
    (one) =>
      one.earliestStart < one.latestStart &&
      one.earliestEnd < one.latestEnd &&
      one.earliestStart < one.latestEnd,
  );

/** Stretches as a footprint has them: ascending, and none touches the next. */
export const stretches: fc.Arbitrary<Stretch[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: LINE_KM }), { minLength: 2, maxLength: 6 })
  .map((ends) => ends.sort((a, b) => a - b))
  .map((ends) =>
    ends.flatMap((from, index): Stretch[] => {
      const to = ends[index + 1];
      return index % 2 === 0 && to !== undefined ? [[from, to]] : [];
    }),
  );

export const footprint: fc.Arbitrary<Footprint> = fc.oneof(
  { weight: 6, arbitrary: lineFootprint() },
  { weight: 3, arbitrary: fc.tuple(fc.nat(), fc.boolean()).map(siteFootprint) },
);

const built = new Map<number, Site>();

/** One of the sites below, as data:build leaves it in a claim. */
function siteFootprint([number, near]: [number, boolean]): Footprint {
  const index = number % SITES.length;
  const site = built.get(index) ?? withMeets(SITES[index] as Site);
  built.set(index, site);
  return { ...site, ...(near && { near }) };
}

function withMeets(site: Site): Site {
  const meets = meetsOf(site, GEOGRAPHY);
  return { ...site, ...(meets && { meets }) };
}

function lineFootprint(): fc.Arbitrary<Footprint> {
  return fc
    .record({ on: fc.constantFrom(...LINE_SURFACES), km: fc.option(stretches), near: fc.boolean() })
    .map(({ on, km, near }) => ({ on, ...(km && { km }), ...(near && { near }) }));
}

const claimBase = fc.record({
  stance: fc.constantFrom<(typeof STANCES)[number]>('supports', 'supports', 'contradicts', 'mistaken'),
  basis: fc.constantFrom('stated' as const, 'inferred' as const),
  sources: fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 3 }),
});

const claim: fc.Arbitrary<Claim> = claimBase.chain(({ sources, ...base }) => {
  const shared = {
    ...base,
    id: 'to-be-numbered',
    text: WORDS,
    reasoning: WORDS,
    attributedTo: ['somebody'],
    quotes: sources.map((source) => quoteOf(source)),
  };
  return fc.oneof(
    timeValue().map((value) => ({ ...shared, about: 'when' as const, value })),
    footprint.map((value) => ({ ...shared, about: 'where' as const, value })),
    timeValue().map(({ start }) => ({ ...shared, about: 'announced' as const, value: start })),
    fc
      .tuple(fc.constantFrom(...COUNTED), countValue())
      .map(([about, value]) => ({ ...shared, about, value })),
    fc.constant({ ...shared, about: 'activity' as const }),
  );
});

function countValue(): fc.Arbitrary<CountValue> {
  const bound = fc.option(fc.integer({ min: 0, max: 40 }), { freq: 4 });
  return fc.tuple(bound, bound, fc.boolean()).map(([a, b, approximate]) => ({
    ...(a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }),
    ...(approximate && { approximate }),
  }));
}

function timeValue() {
  const open = fc.option(day, { freq: 4 });
  const bound = fc.tuple(open, open).map(([a, b]) => sorted(a, b));
  return fc
    .tuple(bound, bound)
    .filter(([start, stop]) => !start.earliest || !stop.latest || start.earliest <= stop.latest)
    .map(([start, stop]) => ({ start, end: stop }));
}

function sorted(a: string | null, b: string | null) {
  return a && b && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b };
}

/** Claims as an incident has them: several, each with an id of its own. */
export const claims = fc
  .array(claim, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((one, index) => ({ ...one, id: `claim-${index}` })));

/** A few incidents of any kind, with claims of any sort. */
export const incidents = fc
  .array(fc.tuple(claims, fc.constantFrom(...KINDS)), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([own, kind], index) => incidentOf(`incident-${index}`, { kind, claims: own })));

/** A window of up to two months that may touch them. */
export const timeWindow = fc
  .tuple(fc.integer({ min: -40, max: 110 }), fc.integer({ min: 1, max: 60 }))
  .map(([days, width]) => {
    const from = rangeOf('2020-01-01').from + days * DAY;
    return { from, to: from + width * DAY };
  });

/** Away from the line, on it, in one half of the zone, and reaching out of it. */
const SITES: readonly Site[] = [
  ...[...GEOGRAPHY.areas.keys()].map((id): Site => ({ on: `area:${id}` })),
  { on: 'circle', at: [126.2, 37.1], metres: 3000 },
  { on: 'circle', at: [127.25, 38.05], metres: 800 },
  { on: 'circle', at: [127.25, 38.05], metres: 9000 },
  { on: 'circle', at: [127.3, 38.03], metres: 2500 },
  { on: 'circle', at: [127.5, 38.1], metres: 20_000 },
  { on: 'circle', at: [127.62, 38.1], metres: 1500 },
];

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Arbitrary incidents in time and along the line, without claims: quicker made than those that are resolved. */
import fc from 'fast-check';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';
import { span, stretches } from './arbitraries.ts';
import { placeOf, resolvedOf, timeOf } from './resolved-of.ts';
import { KINDS } from './subject.ts';

/** All that is known lies between these, ms. */
export const ALL_TIME = { from: -1200, to: 1200 };

/** Of which no more is known than that they lie in it; on the edges of bins that are multiples of 50. */
const within: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 4 }))
  .map(([from, length]) => boundsOf(from * 50, (from + length) * 50));

function boundsOf(from: number, to: number): TimeSpan {
  return { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to };
}

const part = fc.oneof(span, { weight: 2, arbitrary: within });
const parts = fc.array(part, { minLength: 1, maxLength: 3 });

/** Readings of which one is right, each of parts; null: undated. */
const readings = fc.oneof(
  { weight: 3, arbitrary: part.map((one) => [[one]]) },
  fc.array(parts, { minLength: 1, maxLength: 3 }),
  fc.constant(null),
);

const NOT_KNOWN = { earliest: null, latest: null };

/** The undated last, as in a list. */
export const timedIncidents: fc.Arbitrary<readonly ResolvedIncident[]> = fc
  .array(
    fc.record({
      time: readings,
      places: fc.array(stretches, { maxLength: 2 }),
      kind: fc.constantFrom(...KINDS),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((list) => {
    const ordered = [...list.filter(({ time }) => time), ...list.filter(({ time }) => !time)];
    return ordered.map(({ time, places, kind }, at) => {
      const footprints = places.length > 0 ? places.map((km) => ({ on: 'dmz', km }) as const) : null;
      const incident = resolvedOf(`incident-${at}`, { kind });
      const place = footprints && placeOf(footprints);
      return { ...incident, resolution: { ...incident.resolution, place, time: time && timeOfParts(time) } };
    });
  });

function timeOfParts(all: readonly (readonly TimeSpan[])[]) {
  const time = timeOf([{ start: NOT_KNOWN, end: NOT_KNOWN }]);
  const [reading] = time.readings;
  return { ...time, readings: all.flatMap((parts) => (reading ? [{ ...reading, parts }] : [])) };
}

/** The readings of those that are dated. */
export function timesOf(incidents: readonly ResolvedIncident[]): (readonly (readonly TimeSpan[])[])[] {
  return incidents.flatMap(({ resolution: { time } }) => (time ? [partsOf(time)] : []));
}

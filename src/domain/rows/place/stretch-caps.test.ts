import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { type Footprint, isOnLine, type Stretch, stretchesOf } from '#domain/place/footprint.ts';
import { CODES, type CodedStanding, standingOfCode } from '#domain/rows/codes.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { footprint } from '#testing/arbitraries.ts';
import { placeOf, resolvedOf } from '#testing/resolved-of.ts';
import { LINE_KM } from '#testing/subject.ts';
import { capsOnStretch } from './stretch-caps.ts';

const place = (...footprints: Footprint[]) => placeOf(footprints);
const places = fc.array(footprint, { minLength: 1, maxLength: 3 }).map((list) => place(...list));
const stretch = fc
  .tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0.1, max: 60, noNaN: true }))
  .map(([from, length]): Stretch => [from, from + length]);

function relateToStretch(where: ResolvedPlace | null, asked: Stretch): CodedStanding {
  const incident = resolvedOf('one');
  const table = rowsOfIncidents([{ ...incident, resolution: { ...incident.resolution, place: where } }]);
  return standingOfCode(capsOnStretch(table, asked)[0] ?? -1);
}

/** The same, told of the footprints themselves. */
function byFootprints({ footprints }: ResolvedPlace, [from, to]: Stretch): CodedStanding {
  if (footprints.some((one) => one.near && touchesLine(one))) return 'possible';
  const onLine = footprints.flatMap((one) => stretchesOf(one, Number.POSITIVE_INFINITY));
  if (!onLine.some(([west, east]) => west < to && east > from)) return 'out';
  const isInside = onLine.every(([west, east]) => west >= from && east <= to);
  return isInside && footprints.every(isOnLine) ? 'certain' : 'possible';
}

const touchesLine = (one: Footprint) => stretchesOf(one, LINE_KM).length > 0;

describe('a stretch of the line', () => {
  it('tells inside, overlapping and outside apart', () => {
    const crossing = place({ on: 'mdl', km: [[27, 168]] });
    expect(relateToStretch(crossing, [20, 170])).toBe('certain');
    expect(relateToStretch(crossing, [70, 120])).toBe('possible');
    expect(relateToStretch(crossing, [168, 200])).toBe('out');
  });

  it('asks of several stretches that all lie inside, and of any that it overlaps', () => {
    const roads = place({
      on: 'dmz',
      km: [
        [6, 9],
        [72, 84],
        [235, 237.4],
      ],
    });
    expect(relateToStretch(roads, [0, 90])).toBe('possible');
    expect(relateToStretch(roads, [10, 70])).toBe('out');
    expect(relateToStretch(roads, [6, LINE_KM])).toBe('certain');
  });

  it('never loses what no source places, and keeps out what was away from the line', () => {
    expect(relateToStretch(null, [70, 71])).toBe('possible');
    expect(relateToStretch(place({ on: 'area:pyongyang' }), [0, LINE_KM])).toBe('out');
    expect(relateToStretch(place({ on: 'area:pyongyang' }, { on: 'mdl', km: [[1, 2]] }), [0, 9])).toBe(
      'possible',
    );
  });

  it('never loses a point that nothing places along the line, since only ‘beyond’ puts it off', () => {
    const point = rowsOfIncidents([resolvedOf('one')]);
    point.place.lon[0] = 127;
    point.place.lat[0] = 38;
    const cap = () => standingOfCode(capsOnStretch(point, [20, 30])[0] ?? -1);
    expect(cap()).toBe('possible');
    point.place.beyond[0] = 1;
    expect(cap()).toBe('out');
  });

  it('is certain of a place without length wherever it lies inside, at an end too', () => {
    const point = rowsOfIncidents([resolvedOf('one')]);
    point.place.kmFrom[0] = 70;
    point.place.kmTo[0] = 70;
    const standings = (
      [
        [70, 120],
        [0, 70],
        [60, 80],
        [0, 69],
        [71, 90],
      ] as const
    ).map((asked) => standingOfCode(capsOnStretch(point, asked)[0] ?? -1));
    expect(standings).toEqual(['certain', 'certain', 'certain', 'out', 'out']);
  });

  it('is certain of a site only where all of it lies in the zone', () => {
    const meets = { 'dmz-north': [[10, 12]] as const };
    expect(relateToStretch(place({ on: 'area:post', meets: { ...meets, within: true } }), [5, 20])).toBe(
      'certain',
    );
    expect(relateToStretch(place({ on: 'area:county', meets }), [5, 20])).toBe('possible');
    expect(relateToStretch(place({ on: 'area:county', meets }), [20, 30])).toBe('out');
  });

  it('is not certain of what was only near, and puts it out of no stretch', () => {
    const front = place({ on: 'mdl', km: [[27, 187]], near: true });
    expect(relateToStretch(front, [0, 200])).toBe('possible');
    expect(relateToStretch(front, [20, 27])).toBe('possible');
    const beside = place({ on: 'area:county', near: true, meets: { 'dmz-south': [[10, 12]] } });
    expect(relateToStretch(beside, [20, 27])).toBe('possible');
  });

  it('keeps out what was near a place far from the line', () => {
    expect(relateToStretch(place({ on: 'area:pyongyang', near: true }), [20, 27])).toBe('out');
  });

  it('overlaps what it is certain of, and widening never turns in into out nor certain into possible', () => {
    fc.assert(
      fc.property(places, stretch, fc.nat(30), fc.nat(30), (where, [from, to], west, east) => {
        const narrow = relateToStretch(where, [from, to]);
        const wide = relateToStretch(where, [from - west, to + east]);
        expect(CODES[wide]).toBeGreaterThanOrEqual(CODES[narrow]);
      }),
    );
  });

  it('places everything that may be on the line somewhere on the whole of it', () => {
    fc.assert(
      fc.property(places, (where) => {
        expect(relateToStretch(where, [0, LINE_KM]) !== 'out').toBe(where.footprints.some(touchesLine));
      }),
    );
  });

  it('leaves of each what its footprints say', () => {
    fc.assert(
      fc.property(places, stretch, (where, asked) => {
        expect(relateToStretch(where, asked)).toBe(byFootprints(where, asked));
      }),
    );
  });
});

import { coordAll, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { resolve } from '#domain/evidence/evidence.ts';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import { codeInTime } from '#domain/rows/time/answers.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { relateReadings } from '#domain/time/time-span.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { whenClaim } from '#testing/incident-of.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { CODES } from './codes.ts';
import { rowsOfIncidents } from './incident-rows.ts';

const YEARS = Array.from({ length: 257 }, (_, index) => String(1700 + index));

function inOneOf(years: readonly string[]) {
  const claim = whenClaim('1700');
  if (claim.about !== 'when') throw new Error('no time');
  const bound = { earliest: years[0] ?? null, latest: years.at(-1) ?? null };
  const set = `[${years.join()}]`;
  const { time } = resolve([{ ...claim, value: { start: bound, end: bound, set } }], () => true);
  if (!time) throw new Error('not dated');
  return time;
}

describe('the rows of incidents', () => {
  it('answer as the incidents do, of more readings than a byte can number', () => {
    const incident = resolvedOf('one');
    const time = inOneOf(YEARS);
    expect(time.readings).toHaveLength(257);
    const table = rowsOfIncidents([{ ...incident, resolution: { ...incident.resolution, time } }]);
    for (const year of ['1700', '1956', '1957']) {
      const relation = relateReadings('window', partsOf(time), rangeOf(year));
      expect([year, codeInTime(table, 0, 'window', rangeOf(year))]).toEqual([year, CODES[relation]]);
    }
    expect(codeInTime(table, 0, 'window', rangeOf('1700'))).toBe(CODES.possible);
  });

  it('are never surely in a window by a time that its source doubts', () => {
    const claim = whenClaim('2024-06-09');
    if (claim.about !== 'when') throw new Error('no time');
    const { time } = resolve([{ ...claim, value: { ...claim.value, uncertain: true } }], () => true);
    const incident = resolvedOf('one');
    const table = rowsOfIncidents([{ ...incident, resolution: { ...incident.resolution, time } }]);
    expect(codeInTime(table, 0, 'window', rangeOf('2024-06'))).toBe(CODES.possible);
    expect(codeInTime(table, 0, 'window', rangeOf('2024-07'))).toBe(CODES.out);
    expect(codeInTime(table, 0, 'cumulative', rangeOf('2024-07'))).toBe(CODES.possible);
    expect(codeInTime(table, 0, 'moment', rangeOf('2024-06-09'))).toBe(CODES.possible);
  });

  it('tell more kinds apart than a byte can number', () => {
    const incidents = Array.from({ length: 300 }, (_, index) =>
      resolvedOf(`one-${index}`, { kind: `kind-${index}` }),
    );
    const { kind, kindIds } = rowsOfIncidents(incidents);
    expect([...kind].map((number) => kindIds[number])).toEqual(incidents.map((one) => one.kind));
  });
});

it('gives what is in an area the circle that holds all of it, where the areas are given', () => {
  const incident = resolvedOf('one', { footprints: [{ on: 'area:village' }] });
  const { place } = rowsOfIncidents([incident], GEOGRAPHY.areas);
  const village = GEOGRAPHY.areas.get('village');
  const centre = [place.lon[0] ?? Number.NaN, place.lat[0] ?? Number.NaN];
  const radii = coordAll(village as never).map((corner) => distance(centre, corner, { units: 'meters' }));
  expect(place.radius[0]).toBeGreaterThanOrEqual(Math.max(...radii) - 1);
  expect(rowsOfIncidents([incident]).place.lon[0]).toBeNaN();
});

import { describe, expect, test } from 'vitest';
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { isTimeInferred } from '#domain/evidence/dated.ts';
import { isSupported, stretchesNamedIn } from '#domain/evidence/evidence.ts';
import { corroborated } from '#domain/evidence/observers/corroborated.ts';
import { occurrencesOf } from '#domain/evidence/occurrences.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import type { TimeReading } from '#domain/evidence/readings/time-readings.ts';
import { isSaidOf, type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { soleSides } from '#domain/evidence/sides/sides-of.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim, IncidentFeature } from '#domain/record/incident.ts';
import { claimOf, incidentOf, quoteOf, whenClaim } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { catalogueOf } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { firstPartOf } from './first-part-of.ts';
import { readFirstPart } from './read-first-part.ts';

/** What is read of a file that was written and crossed the wire. */
function outlineOf(catalogue: Catalogue) {
  const read = readFirstPart('first.json', JSON.parse(JSON.stringify(firstPartOf(catalogue))), SUBJECT);
  if (!('outline' in read)) throw new Error(JSON.stringify(read.faults));
  return read.outline;
}

/** All that the page shows of an incident outside of its panel. */
function shownOf(incident: ResolvedIncident, catalogue: Catalogue) {
  const { id, kind, feature, resolution } = incident;
  const { time, place } = resolution;
  const announced = firstAnnouncement(resolution, catalogue);
  const footprints = place?.footprints.map((footprint) => ({ ...footprint, stretch: null }));
  return {
    id,
    kind,
    title: feature.properties.title,
    links: feature.properties.links.map(({ rel, target }) => ({ rel, target })),
    occurrences: occurrencesOf(resolution),
    time: time && { ...wordedOf(time), readings: time.readings.map(wordedOf) },
    place: place && { footprints, conflict: place.conflict },
    announced,
    inferred: isTimeInferred(resolution),
    supported: isSupported(resolution),
    precision: placePrecisionOf(feature, resolution),
    stretches: new Set(stretchesNamedIn(resolution)),
    saidWhen: isSaidOf(incident, 'when'),
    saidWhere: isSaidOf(incident, 'where'),
  };
}

function wordedOf({ setBy: _setBy, dates, ...time }: TimeReading) {
  return { ...time, dates: dates?.map(({ start, end }) => ({ start, end })) };
}

function expectSame(catalogue: Catalogue): void {
  const all = new Set(catalogue.sources.keys());
  const whole = resolveAll(catalogue.incidents, (source) => all.has(source));
  const outline = outlineOf(catalogue);
  const shown = (incidents: readonly ResolvedIncident[]) => incidents.map((one) => shownOf(one, catalogue));
  expect(shown(outline.incidents)).toEqual(shown(whole));
  const register = { sources: new Map(), speakers: new Map() };
  expect(corroborated(outline.incidents, register)).toEqual(corroborated(whole, catalogue));
  const isOn = (source: string) => all.has(source);
  expect(soleSides(outline.incidents, () => true, register)).toEqual(soleSides(whole, isOn, catalogue));
  expect(outline.version).toBe(catalogue.version);
  expect(outline.sources).toBe(catalogue.sources.size);
}

function incidentWith(id: string, claims: readonly Claim[]): IncidentFeature {
  return incidentOf(id, { claims: [...claims] });
}

describe('the first part of a record', () => {
  test('shows of our record what all sources leave of it', () => {
    expectSame(recordCatalogue());
  });

  const set = (edtf: string, earliest: string, latest: string) =>
    claimOf({
      id: `set-${earliest}`,
      about: 'when',
      value: { start: { earliest, latest }, end: { earliest, latest }, set: edtf },
    });
  const around = claimOf({
    id: 'around',
    about: 'when',
    value: {
      start: { earliest: '2024-06-09T11:30', latest: '2024-06-09T12:30' },
      end: { earliest: '2024-06-09T11:30', latest: '2024-06-09T12:30' },
      approximate: true,
    },
  });
  const open = claimOf({
    id: 'open',
    about: 'when',
    value: { start: { earliest: null, latest: '2024-06-19' }, end: { earliest: '2024-06-19', latest: null } },
  });
  const at = (id: string, value: Extract<Claim, { about: 'where' }>['value'], more: Partial<Claim> = {}) =>
    claimOf({ id, about: 'where', value, ...more } as never);
  const announced = claimOf({
    id: 'announced',
    about: 'announced',
    value: { earliest: null, latest: '2024-06-10' },
    basis: 'inferred',
  });

  test.each<readonly [string, readonly Claim[]]>([
    ['says nothing of time and place', [claimOf({ about: 'activity' })]],
    ['is known to the day', [whenClaim('2024-06-09')]],
    ['is open to both sides', [open]],
    [
      'has times that exclude each other',
      [whenClaim('2024-06-09'), { ...whenClaim('2024-06-11'), id: 'other' }],
    ],
    ['was around a time of day', [around]],
    [
      'was around a time of day, within a bound',
      [around, { ...whenClaim('2024-06-09', '2024-06-09T12:00'), id: 'b' }],
    ],
    ['was on each of several days', [set('{2024-06-09,2024-06-11}', '2024-06-09', '2024-06-11')]],
    ['was on one of several days', [set('[2024-06-09,2024-06-11]', '2024-06-09', '2024-06-11')]],
    [
      'was on each of several days, of which a bound cuts the last',
      [
        set('{2024-06-09,2024-06-11}', '2024-06-09', '2024-06-11'),
        whenClaim('2024-06-09', '2024-06-11T12:00'),
      ],
    ],
    ['is on the line', [at('place', { on: 'mdl', km: [[10, 20]], stretch: 'central-front' })]],
    ['is near a stretch', [at('place', { on: 'dmz-south', km: [[10, 20]], near: true })]],
    [
      'has places that exclude each other',
      [at('a', { on: 'mdl', km: [[10, 20]] }), at('b', { on: 'mdl', km: [[30, 40]] })],
    ],
    [
      'lies in a circle that meets the line',
      [
        at('a', {
          on: 'circle',
          at: [127, 38],
          metres: 900,
          meets: { mdl: [[90, 91]], 'dmz-north': [[90, 92]] },
        }),
        at('b', { on: 'mdl', km: [[85, 95]] }),
      ],
    ],
    ['counts several', [claimOf({ about: 'occurrences', value: { min: 20, max: null, approximate: true } })]],
    ['was announced', [whenClaim('2024-06-09'), announced]],
    ['has an inferred time', [{ ...whenClaim('2024-06-09'), basis: 'inferred' }]],
    ['rests on a mistake alone', [{ ...whenClaim('2024-06-09'), stance: 'mistaken' }]],
    ['is contradicted alone', [{ ...at('a', { on: 'mdl' }), stance: 'contradicts' }]],
    [
      'is reported by several observers',
      ['a', 'b', 'c'].map((one) => ({
        ...whenClaim('2024-06-09'),
        id: one,
        attributedTo: [one, 'outlet'],
        quotes: [quoteOf(`source-${one}`)],
      })),
    ],
  ])('shows the same of an incident that %s', (_, claims) => {
    expectSame(catalogueOf([incidentWith('one', claims), incidentWith('two', [whenClaim('2024-06-10')])]));
  });

  test('names the fault of a broken file by its path', () => {
    const first = firstPartOf(recordCatalogue());
    const broken = { ...first, incidents: [{ ...first.incidents[0], title: ['only one'] }] };
    const read = readFirstPart('first.json', broken, SUBJECT);
    expect('faults' in read && read.faults.map(({ path }) => path)).toContainEqual(
      expect.stringMatching(/^first\.json: incidents\[0\]\.title/),
    );
    for (const body of [null, 7, '', [], {}, { incidents: 7 }])
      expect('faults' in readFirstPart('first.json', body, SUBJECT), String(body)).toBe(true);
  });
});

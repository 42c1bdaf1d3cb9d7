/** A small record for component tests: one sure crossing, explosions of unknown date, one context entry. */
import { type Catalogue, parseCatalogue } from '#domain/record/catalogue.ts';
import type { Claim, IncidentFeature, Quote } from '#domain/record/incident.ts';
import type { Source } from '#domain/record/source.ts';
import type { KindId } from '#domain/record/subject.ts';
import { type ClaimParts, claimOf, incidentOf, quoteOf } from './incident-of.ts';
import { sourceOf } from './source-of.ts';
import { SUBJECT } from './subject.ts';

const both = (en: string) => ({ en, ko: `${en} (한국어)` });
const open = { earliest: null, latest: null };
const on = (day: string) => ({ earliest: day, latest: day });

function quote(source: string, exact: string, start: number): Quote {
  return quoteOf(source, { exact, start, prefix: 'ords before it, ', suffix: ' and words after i' });
}

function claim(id: string, text: string, parts: ClaimParts): Claim {
  return claimOf({
    id,
    text: both(text),
    attributedTo: ['army', 'paper', 'daily'],
    quotes: [quote('daily-1', `words for ${id}`, 100)],
    ...parts,
  });
}

function incident(
  id: string,
  kind: KindId,
  title: string,
  claims: Claim[],
  rest: Partial<IncidentFeature['properties']> = {},
): IncidentFeature {
  return incidentOf(id, {
    kind,
    title: both(title),
    summary: both(`Summary of ${title}`),
    when: { edtf: '..', start: open, end: open, timeZone: 'Asia/Seoul', basis: 'stated', readings: [] },
    where: {
      precision: 'line',
      alongMdlKm: null,
      readings: [],
      basis: 'stated',
      note: both('Anywhere on the line; the symbol marks no site.'),
      representativePoint: null,
    },
    claims,
    ...rest,
  });
}

function source(id: string, rest: Partial<Source> = {}): Source {
  const custom = {
    origin: 'army',
    sha256: 'a'.repeat(64),
    length: 5000,
    note: both('Its text has no date.'),
  };
  return sourceOf(id, { ...rest, custom });
}

const shared = quote('daily-1', 'about 20 soldiers crossed on June 9', 200);

export const TEST_RECORD = {
  incidents: {
    type: 'FeatureCollection',
    schemaVersion: 2,
    version: '9.9.9',
    features: [
      incident(
        'crossing-a',
        'mdl-crossing',
        'Crossing A',
        [
          claim('outcome-back', 'They went back', { about: 'outcome' }),
          claim('people-20', 'About 20 soldiers', {
            about: 'people',
            value: { min: 20, max: 20, approximate: true },
            quotes: [shared],
          }),
          claim('when-9', 'On 9 June', {
            about: 'when',
            value: { start: on('2024-06-09'), end: on('2024-06-09') },
            quotes: [shared],
          }),
          claim('where-line', 'Across the line', { about: 'where', value: { on: 'mdl' } }),
        ],
        {
          unknowns: [{ about: 'casualties', text: both('Whether anyone was hurt.') }],
          links: [{ rel: 'reported-with', target: 'explosions' }],
        },
      ),
      incident('explosions', 'mine-explosion', 'Explosions', [
        claim('when-before', 'Before 19 June', {
          about: 'when',
          basis: 'inferred',
          reasoning: both('Reported before the visit.'),
          value: {
            start: { earliest: null, latest: '2024-06-19' },
            end: { earliest: null, latest: '2024-06-19' },
          },
          quotes: [quote('daily-1', 'before the visit', 300), quote('daily-2', 'the visit on Wednesday', 10)],
        }),
        claim('when-hours', 'Just hours before', {
          about: 'when',
          stance: 'contradicts',
          value: { start: on('2024-06-18'), end: on('2024-06-18') },
        }),
        claim('number-several', 'Several', { about: 'number', value: { min: null, max: null } }),
      ]),
      incident('visit', 'context', 'A visit', [
        claim('when-19', 'On 19 June', {
          about: 'when',
          value: { start: on('2024-06-19'), end: on('2024-06-19') },
        }),
      ]),
    ],
  },
  sources: [source('daily-1', { URL: 'https://daily.example/1' }), source('daily-2')],
  speakers: [
    { id: 'army', name: both('The army'), note: both('No office is named.') },
    { id: 'paper', name: both('The Paper') },
    { id: 'daily', name: both('The Daily') },
  ],
};

/** The same record, but that the crossing is reported by a second observer as well, in the source `daily-2`. */
export const TWO_OBSERVERS = {
  ...TEST_RECORD,
  incidents: {
    ...TEST_RECORD.incidents,
    features: TEST_RECORD.incidents.features.map((feature) =>
      feature.id === 'crossing-a'
        ? {
            ...feature,
            properties: {
              ...feature.properties,
              claims: [
                ...feature.properties.claims,
                claim('outcome-seen', 'A visitor saw them go back', {
                  about: 'outcome',
                  attributedTo: ['visitor', 'daily'],
                  quotes: [quote('daily-2', 'a visitor saw them go back', 40)],
                }),
              ],
            },
          }
        : feature,
    ),
  },
  speakers: [...TEST_RECORD.speakers, { id: 'visitor', name: both('A visitor') }],
};

export function testCatalogue(record: object = TEST_RECORD): Catalogue {
  const parsed = parseCatalogue(record as typeof TEST_RECORD, SUBJECT);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.catalogue;
}

/** A small record for component tests: one sure crossing, explosions of unknown date, one context entry. */
import { type Catalogue, parseCatalogue } from '#domain/record/catalogue.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { defaultView, type View } from '#state/view.ts';
import { GEOGRAPHY } from './arbitraries.ts';

const both = (en: string) => ({ en, ko: `${en} (한국어)` });
const open = { earliest: null, latest: null };
const on = (day: string) => ({ earliest: day, latest: day });

function quote(source: string, exact: string, start: number) {
  return {
    source,
    exact,
    prefix: 'ords before it, ',
    suffix: ' and words after i',
    start,
    end: start + [...exact].length,
  };
}

function claim(id: string, about: string, text: string, rest: object = {}) {
  return {
    id,
    about,
    text: both(text),
    stance: 'supports',
    basis: 'stated',
    attributedTo: ['army', 'paper', 'daily'],
    quotes: [quote('daily-1', `words for ${id}`, 100)],
    ...rest,
  };
}

function incident(id: string, kind: string, title: string, claims: object[], rest: object = {}) {
  return {
    type: 'Feature',
    id,
    geometry: null,
    time: null,
    properties: {
      kind,
      title: both(title),
      summary: both(`Summary of ${title}`),
      when: { edtf: '..', start: open, end: open, timeZone: 'Asia/Seoul', basis: 'stated' },
      where: {
        precision: 'line',
        alongMdlKm: null,
        basis: 'stated',
        note: both('Anywhere on the line; the symbol marks no site.'),
        representativePoint: null,
      },
      claims,
      unknowns: [],
      links: [],
      ...rest,
    },
  };
}

function source(id: string, rest: object = {}) {
  return {
    id,
    type: 'article-newspaper',
    title: `Title of ${id}`,
    'container-title': 'The Daily',
    language: 'en',
    custom: {
      set: 'articles',
      origin: 'army',
      via: ['daily'],
      sha256: 'a'.repeat(64),
      length: 5000,
      note: both('Its text has no date.'),
    },
    ...rest,
  };
}

const shared = quote('daily-1', 'about 20 soldiers crossed on June 9', 200);

export const TEST_RECORD = {
  incidents: {
    type: 'FeatureCollection',
    version: '9.9.9',
    features: [
      incident(
        'crossing-a',
        'mdl-crossing',
        'Crossing A',
        [
          claim('outcome-back', 'outcome', 'They went back'),
          claim('people-20', 'people', 'About 20 soldiers', {
            value: { min: 20, max: 20, approximate: true },
            quotes: [shared],
          }),
          claim('when-9', 'when', 'On 9 June', {
            value: { start: on('2024-06-09'), end: on('2024-06-09') },
            quotes: [shared],
          }),
          claim('where-line', 'where', 'Across the line', { value: { on: 'mdl' } }),
        ],
        {
          unknowns: [{ about: 'casualties', text: both('Whether anyone was hurt.') }],
          links: [{ rel: 'reported-with', target: 'explosions' }],
        },
      ),
      incident('explosions', 'mine-explosion', 'Explosions', [
        claim('when-before', 'when', 'Before 19 June', {
          basis: 'inferred',
          reasoning: both('Reported before the visit.'),
          value: {
            start: { earliest: null, latest: '2024-06-19' },
            end: { earliest: null, latest: '2024-06-19' },
          },
          quotes: [quote('daily-1', 'before the visit', 300), quote('daily-2', 'the visit on Wednesday', 10)],
        }),
        claim('when-hours', 'when', 'Just hours before', {
          stance: 'contradicts',
          value: { start: on('2024-06-18'), end: on('2024-06-18') },
        }),
        claim('number-several', 'number', 'Several', { value: { min: null, max: null } }),
      ]),
      incident('visit', 'context', 'A visit', [
        claim('when-19', 'when', 'On 19 June', {
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

export function testCatalogue(record: object = TEST_RECORD): Catalogue {
  const parsed = parseCatalogue(record as typeof TEST_RECORD);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.catalogue;
}

/** A store that already has the record, looking at June 2024. */
export function testStore(view: Partial<View> = {}, record: object = TEST_RECORD): AppStore {
  const store = createAppStore({ ...defaultView('en'), ...view });
  store.actions.setCatalogue({ status: 'ready', catalogue: testCatalogue(record), geography: GEOGRAPHY });
  return store;
}

/** The same with so many more crossings on 9 June, `more-0` and on, in that order: more than one can have a button for each. */
export function crowdedStore(count: number): AppStore {
  const { incidents } = TEST_RECORD;
  const [first, ...rest] = incidents.features;
  const more = Array.from({ length: count }, (_, index) => {
    const id = `more-${String(index).padStart(4, '0')}`;
    return { ...first, id, properties: { ...first?.properties, title: both(`Crossing ${id}`), links: [] } };
  });
  return testStore({}, { ...TEST_RECORD, incidents: { ...incidents, features: [first, ...rest, ...more] } });
}

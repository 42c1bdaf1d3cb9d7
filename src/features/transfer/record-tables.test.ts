import { describe, expect, it } from 'vitest';
import type { Derived } from '#domain/checks/derive.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim } from '#domain/record/incident.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { catalogueOf } from '#testing/store.ts';
import { TEST_RECORD, testCatalogue } from '#testing/test-record.ts';
import { takenIncidents } from './formats/taken-incidents.ts';
import { claimTable, incidentTable, type Table } from './record-tables.ts';

const takenOf = (catalogue: Catalogue) =>
  takenIncidents({
    incidents: catalogue.incidents,
    geography: GEOGRAPHY,
    register: catalogue,
    isEnabled: () => true,
    standings: null,
  });
const catalogue = testCatalogue();
const taken = takenOf(catalogue);
const linkTo = ({ id }: { readonly id: string }) => `https://map.example/?sel=${id}`;
const tableOfCatalogue = (of: Catalogue) => incidentTable(takenOf(of), { catalogue: of, linkTo });
const claimsOfCatalogue = (of: Catalogue) => claimTable(takenOf(of), of);

/** Rows as objects, so that a test names the column it reads. */
function records({ header, rows }: Table) {
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

describe('the table of incidents', () => {
  const rows = records(incidentTable(taken, { catalogue, linkTo }));

  it('has one row an incident, in chronological order', () => {
    expect(rows.map(({ id }) => id)).toEqual(['explosions', 'crossing-a', 'visit']);
  });

  it('says what is known, in both languages, and leaves open what is not', () => {
    expect(rows.find(({ id }) => id === 'crossing-a')).toEqual({
      id: 'crossing-a',
      kind: 'mdl-crossing',
      title_en: 'Crossing A',
      title_ko: 'Crossing A (한국어)',
      summary_en: 'Summary of Crossing A',
      summary_ko: 'Summary of Crossing A (한국어)',
      in_period: null,
      date_from: '2024-06-09',
      date_to: '2024-06-09',
      time_earliest: '2024-06-09',
      time_latest: '2024-06-09',
      time_readings: '2024-06-09/2024-06-09',
      time_edtf: '..',
      time_approximate: false,
      time_uncertain: false,
      where_en: 'Across the line',
      where_ko: 'Across the line (한국어)',
      occurrences_min: 1,
      occurrences_max: 1,
      occurrences_approximate: false,
      precision: 'line',
      longitude: 127.5,
      latitude: 38.1,
      radius_m: null,
      km_from: 0,
      km_to: 90.3,
      km_stretches: '0–90.3',
      caveat_en: 'Anywhere on the line; the symbol marks no site.',
      caveat_ko: 'Anywhere on the line; the symbol marks no site. (한국어)',
      time_stands_on: 'daily-1',
      place_stands_on: 'daily-1',
      claims: 4,
      sources: 1,
      outlets: 'The Daily',
      original_observers: 'The army',
      linked_with: 'reported-with explosions',
      record_version: '9.9.9',
      licence: 'CC BY 4.0',
      permalink: 'https://map.example/?sel=crossing-a',
    });
  });

  it('says nothing that rests on sources which are off', () => {
    const left = takenIncidents({
      incidents: catalogue.incidents,
      geography: GEOGRAPHY,
      register: catalogue,
      isEnabled: (source: string) => source !== 'daily-2',
      standings: new Map([['explosions', 'possible']]),
    });
    const [explosions, ...others] = records(incidentTable(left, { catalogue, linkTo }));
    expect(others).toEqual([]);
    expect(explosions).toMatchObject({
      id: 'explosions',
      in_period: 'possible',
      summary_en: null,
      time_edtf: null,
    });
    expect(explosions?.caveat_en).not.toContain('symbol');
    expect(records(claimTable(left, catalogue)).some(({ source }) => source === 'daily-2')).toBe(false);
  });

  it('says how many occurrences an entry counts, and in what it is counted', () => {
    const dozen = claimOf({ about: 'occurrences', value: { min: 12, max: null, approximate: true } });
    const links = [{ rel: 'may-be-part-of', target: 'b' }] as const;
    const one = incidentOf('one', { claims: [dozen], links: [...links] });
    expect(records(tableOfCatalogue(catalogueOf([one])))[0]).toMatchObject({
      occurrences_min: 12,
      occurrences_max: null,
      occurrences_approximate: true,
      linked_with: 'may-be-part-of b',
    });
  });

  it('says why no sources are named: too many would have to fall, too many to compute, or nothing is known', () => {
    const quotes = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, at) => quoteOf(`${prefix}${at}`));
    const standsOn = (claims: Claim[]) =>
      records(tableOfCatalogue(catalogueOf([incidentOf('one', { claims })])))[0];
    const line = { about: 'where', value: { on: 'mdl' } } as const;
    expect(standsOn([claimOf({ ...line, quotes: quotes(6, 's') })])).toMatchObject({
      time_stands_on: '',
      place_stands_on: 'more than 5 sources',
    });
    const inferred = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      claimOf({ ...line, id, basis: 'inferred', quotes: quotes(12, id) }),
    );
    expect(standsOn(inferred)).toMatchObject({ place_stands_on: 'not computed: too many sources' });
  });

  it('gives the bounds of time and the stretch of the line', () => {
    const [first] = taken;
    if (!first) throw new Error('nothing taken');
    const bound = (local: string | null) => ({ earliest: local, latest: local });
    const derived: Derived = {
      ...first.derived,
      time: { interval: ['..', '2024-06-20'] },
      start: bound('2024-06-20T10:30'),
      end: bound('2024-06-20T11:29'),
      approximate: true,
      times: [
        { start: bound('2024-06-20T10:30'), end: bound('2024-06-20T11:29') },
        { start: bound('2024-06-21'), end: bound(null) },
        { start: { earliest: '..', latest: '2024-06-22' }, end: bound('2024-06-22') },
        { start: bound('2024-06-23'), end: { earliest: '2024-06-23', latest: '..' } },
      ],
      alongMdlKm: [
        [0, 28],
        [204, 237.4],
      ],
      representativePoint: [127.5, 38.2],
    };
    expect(records(incidentTable([{ ...first, derived }], { catalogue, linkTo }))[0]).toMatchObject({
      date_from: null,
      date_to: '2024-06-20',
      longitude: 127.5,
      latitude: 38.2,
      time_earliest: '2024-06-20T10:30',
      time_latest: '2024-06-20T11:29',
      time_approximate: true,
      time_readings: '2024-06-20T10:30/2024-06-20T11:29; 2024-06-21/; ../2024-06-22; 2024-06-23/..',
      km_from: 0,
      km_to: 237.4,
      km_stretches: '0–28; 204–237.4',
    });
  });
});

describe('the table of claims', () => {
  const rows = records(claimTable(taken, catalogue));

  it('has one row a quote', () => {
    const quotes = catalogue.incidents.flatMap(({ properties }) =>
      properties.claims.flatMap((one) => one.quotes),
    );
    expect(rows).toHaveLength(quotes.length);
  });

  it('says whose words they are and where they stand', () => {
    expect(rows.find(({ claim }) => claim === 'people-20')).toEqual({
      incident: 'crossing-a',
      claim: 'people-20',
      about: 'people',
      stance: 'supports',
      basis: 'stated',
      stands_on: 'daily-1',
      text_en: 'About 20 soldiers',
      text_ko: 'About 20 soldiers (한국어)',
      reasoning_en: null,
      reasoning_ko: null,
      quote: 'about 20 soldiers crossed on June 9',
      translation: null,
      source: 'daily-1',
      outlet: 'The Daily',
      source_title: 'Title of daily-1',
      source_date: null,
      source_url: 'https://daily.example/1',
      start: 200,
      end: 235,
      attributed_to: 'The army > The Paper > The Daily',
      record_version: '9.9.9',
      licence: 'CC BY 4.0, except the quotes',
    });
  });

  it('names who published the words of each row, also where several outlets carry one claim', () => {
    const [source, ...others] = TEST_RECORD.sources;
    const post = { ...source, id: 'post-1', custom: { ...source?.custom, via: ['post'] } };
    const [first, ...rest] = TEST_RECORD.incidents.features;
    const [claim, ...claims] = (first?.properties.claims ?? []) as { quotes: object[] }[];
    const quotes = [...(claim?.quotes ?? []), { source: 'post-1', exact: 'said', prefix: '', suffix: '' }];
    const crossing = {
      ...first,
      properties: { ...first?.properties, claims: [{ ...claim, quotes }, ...claims] },
    };
    const record = {
      incidents: { ...TEST_RECORD.incidents, features: [crossing, ...rest] },
      sources: [source, ...others, post],
      speakers: [...TEST_RECORD.speakers, { id: 'post', name: { en: 'The Post', ko: '포스트' } }],
    };
    expect(
      records(claimsOfCatalogue(testCatalogue(record)))
        .filter(({ incident }) => incident === 'crossing-a')
        .map((row) => row.attributed_to)
        .slice(0, 2),
    ).toEqual(['The army > The Paper > The Daily', 'The army > The Post']);
  });

  it('keeps the reasoning of what is inferred beside it', () => {
    expect(rows.find(({ claim }) => claim === 'when-before')).toMatchObject({
      basis: 'inferred',
      reasoning_en: 'Reported before the visit.',
    });
  });

  it('gives the date of a source as exactly as it says', () => {
    const [first, ...rest] = TEST_RECORD.sources;
    const sources = [{ ...first, issued: { 'date-parts': [[2024, 6]] } }, ...rest];
    expect(records(claimsOfCatalogue(testCatalogue({ ...TEST_RECORD, sources })))[0]).toMatchObject({
      source_date: '2024-06',
    });
  });
});

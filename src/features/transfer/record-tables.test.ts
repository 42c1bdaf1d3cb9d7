import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { catalogueOf } from '#testing/store.ts';
import { TEST_RECORD, testCatalogue } from '#testing/test-record.ts';
import { claimTable, incidentTable, type Table } from './record-tables.ts';

const catalogue = testCatalogue();
const linkTo = (id: string) => `https://map.example/?sel=${id}`;

/** Rows as objects, so that a test names the column it reads. */
function records({ header, rows }: Table) {
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

describe('the table of incidents', () => {
  const rows = records(incidentTable(catalogue, linkTo));

  it('has one row an incident, of the whole record', () => {
    expect(rows.map(({ id }) => id)).toEqual(['crossing-a', 'explosions', 'visit']);
  });

  it('says what is known, in both languages, and leaves open what is not', () => {
    expect(rows[0]).toEqual({
      id: 'crossing-a',
      kind: 'mdl-crossing',
      title_en: 'Crossing A',
      title_ko: 'Crossing A (한국어)',
      time_earliest: null,
      time_latest: null,
      time_readings: '',
      time_edtf: '..',
      time_approximate: false,
      where_en: 'Across the line',
      where_ko: 'Across the line (한국어)',
      precision: 'line',
      km_from: null,
      km_to: null,
      km_stretches: '',
      caveat_en: 'Anywhere on the line; the symbol marks no site.',
      caveat_ko: 'Anywhere on the line; the symbol marks no site. (한국어)',
      time_stands_on: 'daily-1',
      place_stands_on: 'daily-1',
      sources: 1,
      outlets: 'The Daily',
      original_observers: 'The army',
      record_version: '9.9.9',
      licence: 'CC BY 4.0',
      permalink: 'https://map.example/?sel=crossing-a',
    });
  });

  it('says why no sources are named: too many would have to fall, too many to compute, or nothing is known', () => {
    const quotes = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, at) => quoteOf(`${prefix}${at}`));
    const standsOn = (claims: Claim[]) =>
      records(incidentTable(catalogueOf([incidentOf('one', { claims })]), linkTo))[0];
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
    const [first, ...rest] = TEST_RECORD.incidents.features;
    const bound = (local: string | null) => ({ earliest: local, latest: local });
    const when = {
      edtf: '2024-06-20',
      start: { earliest: '2024-06-20T10:30', latest: '2024-06-20T11:29' },
      end: { earliest: '2024-06-20T10:30', latest: '2024-06-20T11:29' },
      timeZone: 'Asia/Seoul',
      basis: 'stated',
      approximate: true,
      readings: [
        { start: bound('2024-06-20T10:30'), end: bound('2024-06-20T11:29') },
        { start: bound('2024-06-21'), end: bound(null) },
        { start: { earliest: '..', latest: '2024-06-22' }, end: bound('2024-06-22') },
        { start: bound('2024-06-23'), end: { earliest: '2024-06-23', latest: '..' } },
      ],
    };
    const where = {
      ...first?.properties.where,
      alongMdlKm: [
        [0, 28],
        [204, 237.4],
      ],
    };
    const features = [{ ...first, properties: { ...first?.properties, when, where } }, ...rest];
    const incidents = { ...TEST_RECORD.incidents, features };
    expect(records(incidentTable(testCatalogue({ ...TEST_RECORD, incidents }), linkTo))[0]).toMatchObject({
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
  const rows = records(claimTable(catalogue));

  it('has one row a quote', () => {
    const quotes = catalogue.incidents.flatMap(({ properties }) =>
      properties.claims.flatMap((one) => one.quotes),
    );
    expect(rows).toHaveLength(quotes.length);
  });

  it('says whose words they are and where they stand', () => {
    expect(rows[1]).toEqual({
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
      records(claimTable(testCatalogue(record)))
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
    expect(records(claimTable(testCatalogue({ ...TEST_RECORD, sources })))[0]).toMatchObject({
      source_date: '2024-06',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { selectCatalogue } from '#state/record-selectors.ts';
import { testStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { citation, publicPage } from './citation.ts';

const catalogue = selectCatalogue(testStore().getState());
const feature = catalogue?.incidents.find(({ id }) => id === 'crossing-a');
if (!catalogue || !feature) throw new Error('the test record has no crossing');
const cite = (page: string | null, language: 'en' | 'ko' = 'en') =>
  citation({ feature, catalogue, subject: SUBJECT, language, page, accessed: '2026-11-25' });

describe('a citation', () => {
  test('says what, which version and incident, on whose word, the caveat, each source, and when it was read', () => {
    expect(cite('https://map.example/')).toMatch(
      /^‘Crossing A’ \(.*Korean time\), DMZ Incident Map, record version 9\.9\.9, incident crossing-a\. 1 observer, 1 outlet, 1 report: The army\. .*marks no site\. Sources: The Daily, ‘Title of daily-1’.*https:\/\/map\.example\/\?.*sel=crossing-a&lang=en Accessed 25 November 2026\.$/,
    );
  });

  test('sets apart the sources of which only contradicting or mistaken words are quoted', () => {
    const own = feature.properties.claims.map((claim, index) =>
      index === 0
        ? {
            ...claim,
            stance: 'mistaken' as const,
            quotes: claim.quotes.map((quote) => ({ ...quote, source: 'daily-2' })),
          }
        : claim,
    );
    const mixed = { ...feature, properties: { ...feature.properties, claims: own } };
    const said = (language: 'en' | 'ko') =>
      citation({ feature: mixed, catalogue, subject: SUBJECT, language, page: null, accessed: '2026-11-25' });
    expect(said('en')).toMatch(
      /Sources: The Daily, ‘Title of daily-1’.*\. Also quoted, as contradicting or mistaken: The Daily, ‘Title of daily-2’/,
    );
    expect(said('en').match(/daily-2/g)).toHaveLength(1);
    expect(said('ko')).toMatch(
      /출처: The Daily \(한국어\), .*엇갈리거나 잘못된 보도: The Daily \(한국어\), /,
    );
    expect(cite(null)).not.toContain('mistaken');
  });

  test('leaves out an address that is of no use to others', () => {
    expect(cite(null)).not.toContain('http://');
    expect(cite(null)).toMatch(/incident crossing-a\..*\. Accessed 25 November 2026\.$/);
  });

  test('speaks Korean to Korean readers', () => {
    expect(cite('https://map.example/', 'ko')).toMatch(/사건 crossing-a\..*lang=ko 2026년 11월 25일 열람\.$/);
  });
});

describe('the address of the page', () => {
  const at = (href: string) => publicPage(new URL(href) as unknown as Location);

  test.each([
    'http://127.0.0.1:4173/?sel=a',
    'http://localhost/',
    'http://[::1]:8080/',
    'file:///map/index.html',
  ])('%s is of no use to others', (href) => expect(at(href)).toBeNull());

  test('is given without its query elsewhere', () => {
    expect(at('https://map.example/dmz/?sel=a#b')).toBe('https://map.example/dmz/');
  });
});

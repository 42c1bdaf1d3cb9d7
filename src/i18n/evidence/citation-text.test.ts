import { describe, expect, test } from 'vitest';
import { testCatalogue } from '#testing/test-record.ts';
import { citationText } from './citation-text.ts';

const catalogue = testCatalogue();
const feature = catalogue.incidents.find(({ id }) => id === 'crossing-a');
if (!feature) throw new Error('the test record has no crossing');
const LINK = 'https://map.example/?sel=crossing-a';
const cite = (link: string, language: 'en' | 'ko' = 'en') =>
  citationText({ feature, catalogue, language, link, accessed: '2026-11-25' });

describe('a citation', () => {
  test('says what, which version and incident, on whose word, the caveat, each source, and when it was read', () => {
    expect(cite(LINK)).toMatch(
      /^‘Crossing A’ \(.*Korean time\), DMZ Incident Map, record version 9\.9\.9, incident crossing-a\. 1 observer, 1 outlet, 1 report: The army\. .*marks no site\. Sources: The Daily, ‘Title of daily-1’.*https:\/\/map\.example\/\?sel=crossing-a Accessed 25 November 2026 \(Korean time\)\.$/,
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
      citationText({ feature: mixed, catalogue, language, link: '', accessed: '2026-11-25' });
    expect(said('en')).toMatch(
      /Sources: The Daily, ‘Title of daily-1’.*\. Also quoted, as contradicting or mistaken: The Daily, ‘Title of daily-2’/,
    );
    expect(said('en').match(/daily-2/g)).toHaveLength(1);
    expect(said('ko')).toMatch(
      /출처: The Daily \(한국어\), .*엇갈리거나 잘못된 보도: The Daily \(한국어\), /,
    );
    expect(cite('')).not.toContain('mistaken');
  });

  test('leaves out an address that is of no use to others', () => {
    expect(cite('')).not.toContain('http://');
    expect(cite('')).toMatch(/incident crossing-a\..*\. Accessed 25 November 2026 \(Korean time\)\.$/);
  });

  test('speaks Korean to Korean readers', () => {
    expect(cite(LINK, 'ko')).toMatch(
      /사건 crossing-a\..*sel=crossing-a 2026년 11월 25일\(한국 시간\) 열람\.$/,
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Quote } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { claimOf, quoteOf } from '#testing/incident-of.ts';
import { sourceOf } from '#testing/source-of.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { quoteCitation } from './quote-citation.ts';

const sources = new Map(
  [
    sourceOf('daily-1', { URL: 'https://daily.example/1', issued: { 'date-parts': [[2024, 6, 10]] } }),
    sourceOf('ilbo-1', { language: 'ko' }),
  ].map((source) => [source.id, source]),
);
const catalogue = { ...testCatalogue(), sources };

const english = quoteOf('daily-1', { exact: 'They  went\nback', translation: '그들은 돌아갔다' });
const korean = quoteOf('ilbo-1', { exact: '그들은 돌아갔다', translation: 'They went back' });

function cited(quote: Quote, language: Language, parts: object = {}): string {
  const chain = { attributedTo: ['army', 'paper', 'daily'], quotes: [quote], ...parts };
  const claim = claimOf({ about: 'outcome', ...chain });
  return quoteCitation(quote, claim, { catalogue, language, messages: panelMessagesFor(language) });
}

describe('a quotation to be pasted elsewhere', () => {
  test('has its words verbatim, who said it, who passed it on, when, and the address', () => {
    expect(cited(english, 'en')).toBe(
      '“They  went\nback” — The army, as reported by The Paper, as reported by The Daily, 10 June 2024, https://daily.example/1',
    );
  });

  test('has our translation, credited, for those who do not read its language, and for nobody else', () => {
    expect(cited(english, 'ko')).toBe(
      '“They  went\nback” [자체 번역: “그들은 돌아갔다”] — The army (한국어), The Paper (한국어) 보도, The Daily (한국어) 재인용, 2024년 6월 10일, https://daily.example/1',
    );
    expect(cited(korean, 'en')).toContain('“그들은 돌아갔다” [Our translation: “They went back”] — ');
    expect(cited(korean, 'ko')).not.toContain('They went back');
  });

  test('leaves out what is not known: translation, day, address', () => {
    const { translation: _, ...bare } = korean;
    expect(cited(bare as Quote, 'en')).toBe(
      '“그들은 돌아갔다” — The army, as reported by The Paper, as reported by The Daily',
    );
  });

  test('names whoever an inference from it alone passes on, and its own chain where it is one of several premises', () => {
    const own = { ...english, attributedTo: ['paper', 'daily'] };
    const inferred = { basis: 'inferred' as const, reasoning: { en: 'Why', ko: '이유' } };
    expect(cited(own, 'en', inferred)).toContain('— The army, as reported by The Paper');
    expect(cited(own, 'en', { ...inferred, quotes: [own, korean] })).toContain(
      '— The Paper, as reported by The Daily, 10',
    );
  });
});

import { expect, it } from 'vitest';
import type { Quote } from '#domain/record/incident.ts';
import type { Source } from '#domain/record/source.ts';
import { sourceOf } from '#testing/source-of.ts';
import { checkTranslation } from './check-quotes.ts';

function faultsOf(language: Source['language'], exact: string, translation?: Quote['translation']): string[] {
  const quote: Quote = { source: 'one', exact, prefix: '', suffix: '', ...(translation && { translation }) };
  return checkTranslation({ quote, path: 'quote' }, { ...sourceOf('one'), language }).map(
    ({ message }) => message,
  );
}

it('wants of words in a third language a translation into both of the page, each with its figures', () => {
  const words = 'cruzó la frontera el 31 de julio';
  const en = 'crossed the border on 31 July';
  expect(faultsOf('es', words, { en, ko: '7월 31일 경계를 넘었다' })).toEqual([]);
  expect(faultsOf('es', words, { en, ko: '7월 30일 경계를 넘었다' })).toHaveLength(2);
  expect(faultsOf('es', words, { en, ko: en })).toEqual(['not Korean']);
  expect(faultsOf('es', words, en)).toEqual(['not into English and Korean']);
  expect(faultsOf('es', words)).toEqual(['missing: words of one have none into English and Korean']);
});

it('wants of words in a language of the page one text in the other', () => {
  expect(faultsOf('en', 'on 31 July', '7월 31일')).toEqual([]);
  expect(faultsOf('en', 'on 31 July', { en: 'on 31 July', ko: '7월 31일' })).toEqual(['not into Korean']);
  expect(faultsOf('ko', '7월 31일', '31일')).toContain('not English');
});

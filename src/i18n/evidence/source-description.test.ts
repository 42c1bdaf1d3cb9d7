import { expect, test } from 'vitest';
import type { Speaker } from '#domain/record/source.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { sourceOf } from '#testing/source-of.ts';
import { sourceDescription } from './source-description.ts';

const both = (en: string, ko: string) => ({ en, ko });
const speakers = new Map<string, Speaker>(
  [
    { id: 'army', name: both('Army', '육군') },
    {
      id: 'daily',
      name: both('The Daily', '일보'),
      described: both('online magazine', '온라인 잡지'),
      outlet: true as const,
    },
    { id: 'agency', name: both('Agency', '통신'), outlet: true as const },
  ].map((one) => [one.id, one]),
);
const standing = (origin: string, via: string[], language: 'en' | 'ko' = 'en') =>
  sourceDescription(
    sourceOf('one', { custom: { origin, via } }),
    { speakers },
    language,
    panelMessagesFor(language),
  );

test('says what kind of outlet quotes whom, and through whom', () => {
  expect(standing('army', ['daily'])).toBe('online magazine quoting Army');
  expect(standing('army', ['agency', 'daily'])).toBe('online magazine quoting Army via Agency');
  expect(standing('army', ['agency', 'daily'], 'ko')).toBe('온라인 잡지, 육군 인용(통신 재인용)');
  expect(standing('army', ['daily'], 'ko')).toBe('온라인 잡지, 육군 인용');
});

test('names nobody twice where the first in the chain is an outlet itself', () => {
  expect(standing('agency', ['agency', 'daily'])).toBe('online magazine quoting Agency');
});

test('says that an outlet speaks for itself', () => {
  expect(standing('daily', ['daily'])).toBe('online magazine, in its own name');
  expect(standing('daily', ['daily'], 'ko')).toBe('온라인 잡지, 자체 보도');
});

test('says whom an outlet quotes also where the register does not say what it is', () => {
  expect(standing('army', ['agency'])).toBe('quoting Army');
  expect(standing('agency', ['agency'], 'ko')).toBe('자체 보도');
});

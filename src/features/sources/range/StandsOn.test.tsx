import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { resolve } from '#domain/evidence/evidence.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { catalogueOf } from '#testing/store.ts';
import { LINE_KM } from '#testing/subject.ts';
import { StandsOn } from './StandsOn.tsx';

afterEach(cleanup);

function onFront(sources: readonly string[], basis: Claim['basis'] = 'stated', id = 'front'): Claim {
  const quotes = sources.map((source) => quoteOf(source));
  return { ...claimOf({ id, about: 'where', value: { on: 'mdl', km: [[27, 168]] }, quotes }), basis };
}

const many = (count: number, prefix = 's') => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

/** The words about the place of an incident, of which one more source says that it was on the line. */
function wordsOf(claims: readonly Claim[], language: Language = 'en'): string | null {
  const line = claimOf({ id: 'line', about: 'where', value: { on: 'mdl' }, quotes: [quoteOf('line')] });
  const feature = incidentOf('one', { claims: [line, ...claims] });
  const catalogue = catalogueOf([feature]);
  const resolution = resolve(feature.properties.claims, () => true);
  const { container } = render(
    <StandsOn
      incident={{ id: 'one', kind: 'context', feature, resolution }}
      of="place"
      lineKm={LINE_KM}
      isEnabled={() => true}
      messages={panelMessagesFor(language)}
      {...{ catalogue, language }}
    />,
  );
  const text = container.querySelector('p')?.textContent ?? null;
  cleanup();
  return text;
}

test.each([
  ['one source', [onFront(['a'])], 'Depends on one source', '출처 한 건에 달려 있음'],
  [
    'each premise',
    [onFront(['a', 'b'], 'inferred')],
    'Would change without any one of these sources',
    '다음 출처 가운데 하나만 빠져도 바뀜',
  ],
  [
    'both',
    [onFront(['a', 'b'])],
    'Would change only without both of these sources',
    '다음 출처 두 건이 모두 빠져야 바뀜',
  ],
  [
    'all of several',
    [onFront(['a', 'b', 'c'])],
    'Would change only without all three of these sources',
    '다음 출처 세 건이 모두 빠져야 바뀜',
  ],
  [
    'several in more than one way',
    [onFront(['a', 'b'], 'inferred'), onFront(['c'], 'stated', 'again')],
    'Would change only without two sources at once',
    '출처 두 건이 한꺼번에 빠져야 바뀜',
  ],
  [
    'more than are followed up',
    [onFront(many(6))],
    'More than five sources would have to go for this to change.',
    '출처가 여섯 건 이상 빠져야 바뀝니다.',
  ],
  [
    'too many sets to try',
    many(6, 'fact').map((fact) => onFront(many(12, fact), 'inferred', fact)),
    'Reported by too many sources to work out which of them it depends on.',
    '출처가 너무 많아 어느 출처에 달려 있는지 계산하지 않았습니다.',
  ],
])('says on what a place depends: %s', (_name, claims, english, korean) => {
  expect(wordsOf(claims)).toBe(english);
  expect(wordsOf(claims, 'ko')).toBe(korean);
});

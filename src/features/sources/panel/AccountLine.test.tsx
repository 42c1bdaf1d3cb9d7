import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Account } from '#domain/evidence/observers/account.ts';
import type { Observer } from '#domain/evidence/observers/independence.ts';
import type { Language } from '#domain/record/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { recordCatalogue } from '#testing/record.ts';
import { AccountLine } from './AccountLine.tsx';

afterEach(cleanup);

const catalogue = recordCatalogue();
const observer = (id: string): Observer => ({ id, names: [id], chains: [] });

function said(account: Partial<Account>, language: Language = 'en', isPartial = false): string {
  const whole: Account = { basis: 'observers', observers: [], disputes: [], ...account };
  const messages = panelMessagesFor(language);
  const { container } = render(
    <AccountLine account={whole} {...{ catalogue, language, messages, isPartial }} />,
  );
  const text = container.textContent ?? '';
  cleanup();
  return text;
}

test('one observer, with and without the sources that are off', () => {
  const account = { observers: [observer('rok-jcs')] };
  expect(said(account)).toBe(
    'Reported as fact by one observer: South Korean Joint Chiefs of Staff. No other observer in this record confirms it.',
  );
  expect(said(account, 'ko')).toBe(
    '원출처 한 곳이 사실로 밝힌 내용입니다: 한국 합동참모본부. 이 기록에는 이를 뒷받침하는 다른 원출처가 없습니다.',
  );
  expect(said(account, 'en', true)).toMatch(/In the sources that are switched on no other observer/);
  expect(said(account, 'ko', true)).toMatch(/켜 둔 출처에는/);
});

test('several observers', () => {
  const account = { observers: [observer('rok-jcs'), observer('un-command')] };
  expect(said(account)).toBe(
    'Reported as fact by 2 observers: South Korean Joint Chiefs of Staff, United Nations Command.',
  );
  expect(said(account, 'ko')).toBe('원출처 2곳이 사실로 밝힌 내용입니다: 한국 합동참모본부, 유엔군사령부.');
});

test('contradicted by somebody else, on what', () => {
  const account: Partial<Account> = {
    observers: [observer('rok-jcs')],
    disputes: [{ by: 'dprk', about: ['activity', 'cause'] }],
  };
  expect(said(account)).toMatch(
    /confirms it\. Contradicted by North Korea \(office not named\) on: actions, cause\.$/,
  );
  expect(said(account, 'ko')).toMatch(/없습니다\. 북한\(기관 미상\) 측 설명이 다른 항목: 행동, 원인\.$/);
});

test.each([
  ['own-words', /^Told by outlets in their own words/, /^매체가 자체적으로/],
  ['comments', /^Known only from comments/, /^직접 보지 않은/],
  ['none', /^$/, /^$/],
] as const)('no observer: %s', (basis, english, korean) => {
  expect(said({ basis })).toMatch(english);
  expect(said({ basis }, 'ko')).toMatch(korean);
});

test('a browser that translates the page finds the sentence alone in its element', () => {
  render(
    <AccountLine
      account={{ basis: 'own-words', observers: [], disputes: [] }}
      {...{ catalogue, language: 'en', messages: panelMessagesFor('en'), isPartial: false }}
    />,
  );
  expect(screen.getByText(/own words/).childNodes).toHaveLength(1);
});

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { excerptsOf } from '#domain/evidence/excerpts.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { Differences } from './Differences.tsx';
import { Facts } from './Facts.tsx';

afterEach(cleanup);

const range = (min: number | null, max: number | null, approximate = false) => ({
  min,
  max,
  ...(approximate && { approximate }),
});

function base(id: string, text: string, stance: Claim['stance'] = 'supports') {
  return {
    id,
    text: { en: text, ko: text },
    stance,
    basis: 'stated' as const,
    attributedTo: ['army', 'paper', 'daily'],
    quotes: [{ source: 'daily-1', exact: text, prefix: '', suffix: '', start: 0, end: text.length }],
  };
}

const people = (id: string, text: string, value: ReturnType<typeof range>, asOf?: string): Claim => ({
  ...base(id, text),
  about: 'people',
  value,
  ...(asOf && { asOf }),
});

const when = (id: string, text: string, local: string): Claim => {
  const bound = { earliest: local, latest: local };
  return { ...base(id, text), about: 'when', value: { start: bound, end: bound } };
};

function show(claims: readonly Claim[], language: Language = 'en') {
  const lighted: string[] = [];
  const highlights = {
    isClaimHighlighted: (id: string) => lighted.includes(id),
    isExcerptHighlighted: () => false,
    highlightClaim: (id: string) => void lighted.push(id),
    toggleClaim: () => undefined,
    highlightExcerpt: () => undefined,
    leading: undefined,
    isOpen: () => false,
    opened: [],
    areAllOpen: false,
    openAll: () => undefined,
    close: () => undefined,
  };
  const catalogue = testCatalogue();
  const messages = panelMessagesFor(language);
  const excerpts = new Map(excerptsOf(claims).map((excerpt) => [excerpt.id, excerpt]));
  const evidence = {
    catalogue,
    subject: SUBJECT,
    language,
    messages,
    highlights,
    excerpts,
    printed: new Map(),
    isEnabled: () => true,
    side: null,
    enabled: new Set(['source']),
  };
  render(
    <>
      <Differences claims={claims} counts={[]} {...evidence} />
      <Facts claims={claims} counts={[]} setters={new Set()} {...evidence} />
    </>,
  );
  return lighted;
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const cells = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent);

describe('what the sources differ in', () => {
  test('numbers: each with who says it, and that they differ in precision only', () => {
    const lighted = show([
      people('a', 'About 20', range(20, 20, true)),
      people('b', 'Ten or more', range(10, null)),
    ]);
    const table = screen.getByRole('table', {
      name: 'Sources give different numbers. Some are more precise than others; all can be right.',
    });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['People', 'Said by']);
    expect(rows().map(cells)).toEqual([
      ['about 20', 'The army → The Daily'],
      ['at least 10', 'The army → The Daily'],
    ]);
    fireEvent.click(within(table).getByRole('button', { name: 'at least 10' }));
    expect(lighted).toEqual(['b']);
    expect(document.getElementById('fact-b')).toBeTruthy();
  });

  test('the day up to which was counted has a column of its own', () => {
    show([
      people('a', 'A dozen', range(12, 12), '2024-07-18'),
      people('b', 'Twenty', range(20, 20), '2024-12-31'),
    ]);
    expect(screen.getByRole('table', { name: /^Counted up to different days\./ })).toBeTruthy();
    expect(rows().map((row) => cells(row)[1])).toEqual(['18 July 2024', '31 December 2024']);
  });

  test('times that exclude each other stand side by side, those that are only more exact do not', () => {
    show([when('a', 'On the 9th', '2024-06-09'), when('b', 'On the 11th', '2024-06-11')]);
    expect(screen.getByRole('table', { name: /different times\. They contradict each other/ })).toBeTruthy();
    const side = screen.getByRole('region', { name: 'Sources differ' }).querySelector('summary');
    expect(side?.textContent).toBe('When Sunday 9 June 2024Tuesday 11 June 2024');
    cleanup();
    show([when('a', 'On the 9th', '2024-06-09'), when('b', 'At noon', '2024-06-09T12')]);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('a contradiction in words is marked in its row and stands apart below', () => {
    show([
      { ...base('a', 'Armed ones stayed'), about: 'equipment' },
      { ...base('b', 'Some had rifles', 'contradicts'), about: 'equipment' },
    ]);
    expect(screen.getByRole('table', { name: 'Sources tell it differently.' })).toBeTruthy();
    expect(cells(rows()[1] as HTMLElement)[0]).toBe('Some had riflesContradicts the others');
    fireEvent.click(screen.getByRole('button', { name: '1 more fact: Equipment' }));
    const against = screen.getByRole('group', { name: 'Contradicted by' });
    expect(within(against).getByRole('button', { name: /Some had rifles/ })).toBeTruthy();
  });

  test('what alone contradicts has its row as well, and stands in the open below', () => {
    show([{ ...base('b', 'Two crossings', 'contradicts'), about: 'series' }]);
    expect(rows().map((row) => cells(row)[0])).toEqual(['Two crossingsContradicts the others']);
    expect(screen.getByRole('group', { name: 'Contradicted by' })).toBeTruthy();
  });

  test('says it in Korean', () => {
    show([people('a', '약 20명', range(20, 20, true)), people('b', '10명 이상', range(10, null))], 'ko');
    expect(screen.getByRole('table', { name: /^수가 다름\./ })).toBeTruthy();
  });
});

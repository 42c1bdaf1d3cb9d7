import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { sourceOf } from '#testing/source-of.ts';
import { testStore } from '#testing/store.ts';
import { TEST_RECORD } from '#testing/test-record.ts';
import { SourcePanel } from './SourcePanel.tsx';

afterEach(cleanup);

function show(incident: string, record: object = TEST_RECORD): void {
  const store = testStore({ selection: { incident } }, record);
  render(<SourcePanel store={store} />);
}

const region = (name: string) => screen.getByRole('region', { name });
const fact = (name: RegExp) => within(region('Reported facts')).getByRole('button', { name });
const openAll = () => fireEvent.click(screen.getByRole('button', { name: 'Open all' }));

describe('excerpts first', () => {
  test('they come before the facts, two or three, each with who said it and what it supports', () => {
    show('crossing-a');
    const figures = within(region('Key quotes')).getAllByRole('figure');
    expect(figures).toHaveLength(2);
    for (const figure of figures) expect(figure.textContent).toMatch(/Said by: The army, as reported by/);
    expect(figures[0]?.textContent).toMatch(/Supports: /);
    const order = region('Key quotes').compareDocumentPosition(region('Reported facts'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('each quotation is printed once, and referred to from wherever else it is used', () => {
    show('crossing-a');
    openAll();
    const printed = screen.getAllByRole('figure').map((figure) => figure.querySelector('mark')?.textContent);
    expect(new Set(printed).size).toBe(printed.length);
    expect(printed).toContain('about 20 soldiers crossed on June 9');
    const references = screen.getAllByRole('button', { name: /^Quoted in this panel/ });
    fireEvent.click(references[0] as HTMLElement);
    expect(document.activeElement?.textContent).toContain(references[0]?.querySelector('q')?.textContent);
  });

  test('a fact shows its words on demand, and a subject its other facts', () => {
    show('explosions');
    expect(screen.queryByText(/Reported before the visit\./)).toBeNull();
    fireEvent.click(fact(/Before 19 June/));
    expect(screen.getByText(/Reported before the visit\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Just hours before/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '1 more fact: When' }));
    expect(screen.getByRole('button', { name: /Just hours before/ })).toBeTruthy();
  });

  test('the table of sources names its columns in each group that is open, and above no closed one', () => {
    show('crossing-a');
    const sources = within(region('Sources'));
    const groups = sources.getAllByRole('rowheader').flatMap((header) => {
      const button = within(header).queryByRole('button', { expanded: true });
      return button ? [button] : [];
    });
    const columns = () => sources.queryAllByRole('columnheader', { name: 'Outlet' });
    expect(groups.length).toBeGreaterThan(0);
    expect(columns()).toHaveLength(groups.length);
    for (const group of groups) fireEvent.click(group);
    expect(columns()).toEqual([]);
  });

  test('‘open all’ opens everything and closes it again', () => {
    show('explosions');
    const closed = () => document.querySelectorAll('details:not([open])').length;
    const expanded = () => screen.getAllByRole('button').filter((one) => one.ariaExpanded === 'true').length;
    const before = [closed(), expanded()];
    openAll();
    const facts = within(region('Reported facts')).getAllByRole('button', { pressed: false });
    expect(facts.filter((one) => one.getAttribute('aria-expanded') === 'false')).toEqual([]);
    const verify = document.querySelectorAll('details:not([open])');
    expect(
      [...verify].every((one) => one.textContent?.startsWith('Verify')),
      'tools stay closed',
    ).toBe(true);
    expect(screen.getAllByText(/Original source: The army/)).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Close all' }));
    expect([closed(), expanded()]).toEqual(before);
  });

  test('names the observer under the title, and counts outlets and reports in one line that the table of sources adds up to', () => {
    // An outlet that makes the inference does not publish this one: it is quoted as a premise only.
    const premise = sourceOf('daily-2', { custom: { via: ['paper'] } });
    show('explosions', { ...TEST_RECORD, sources: [...TEST_RECORD.sources.slice(0, 1), premise] });
    expect(
      screen.getByText(
        'Reported as fact by one observer: The army. No other observer in this record confirms it.',
      ),
    ).toBeTruthy();
    expect(
      screen.getByText('1 report by 1 outlet; 1 other source quoted only to infer something'),
    ).toBeTruthy();
    openAll();
    const boxes = within(region('Sources')).getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    expect(within(region('Sources')).getByRole('button', { name: /^The army 1 report/ })).toBeTruthy();
    expect(
      within(region('Sources')).getByRole('button', { name: /^Quoted only to infer something 1 report/ }),
    ).toBeTruthy();
  });

  test('links a source only where it has a web address, and safely', () => {
    show('explosions');
    openAll();
    const links = screen.getAllByRole('link');
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(
      new Set(['https://daily.example/1']),
    );
    for (const link of links) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByText('No web address known')).toBeTruthy();
  });
});

test('a time is said to be inferred where it is, and not where a source states it', () => {
  show('explosions');
  const term = screen.getByText('(inferred)').closest('dt');
  expect(term?.textContent).toBe('When (inferred)');
  expect(term?.nextElementSibling?.textContent).toMatch(/^at some time up to 19 June 2024 KST/);
  cleanup();
  show('crossing-a');
  expect(screen.queryByText('(inferred)')).toBeNull();
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { catalogueWordsFor } from '#i18n/parts/catalogue-words.ts';
import { read, SOUND } from '#testing/rows/small-catalogue.ts';
import { testStore } from '#testing/store.ts';
import { CatalogueHead } from './CatalogueHead.tsx';
import type { CataloguesState } from './offer.ts';

afterEach(cleanup);

const OFFERED = [
  {
    id: 'one',
    title: { en: 'Events', ko: '사건' },
    description: { en: 'All of them', ko: '모두' },
    file: 'one.parquet',
    attribution: 'Some Institute, CC0',
    window: null,
  },
];

function shown() {
  const store = testStore();
  const state = createStore<CataloguesState>(() => ({ offered: OFFERED, search: null }));
  const catalogues = { state, retry: vi.fn(), retrySearch: vi.fn(), stop: vi.fn() };
  render(<CatalogueHead store={store} catalogues={catalogues} />);
  return { store, ...catalogues };
}

it('lets the reader choose, and says so in both languages', () => {
  const { store } = shown();
  const picker = screen.getByRole('combobox', { name: 'Data set' });
  fireEvent.change(picker, { target: { value: 'one' } });
  expect(store.getState().view.catalogue).toBe('one');
  fireEvent.change(picker, { target: { value: '' } });
  expect(store.getState().view.catalogue).toBeNull();
  act(() => store.actions.setLanguage('ko'));
  expect(screen.getByRole('combobox', { name: '자료' }).textContent).toContain('사건');
});

it('shows how far it has read, and goes back to the record on Cancel', () => {
  const { store } = shown();
  act(() => store.actions.showCatalogue('one'));
  act(() => store.actions.setRows({ status: 'loading', id: 'one', read: 0, of: null }));
  expect(screen.getByText('Opening the data set…')).toBeTruthy();
  act(() => store.actions.setRows({ status: 'loading', id: 'one', read: 1500, of: 20_000 }));
  expect(screen.getByText('1,500 of 20,000 rows read')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Rows read' }).getAttribute('value')).toBe('1500');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(store.getState().view.catalogue).toBeNull();
});

it('says what is wrong, with two ways on', () => {
  const { store, retry } = shown();
  act(() => store.actions.showCatalogue('gone'));
  act(() =>
    store.actions.setRows({
      status: 'failed',
      id: 'gone',
      fault: { code: 'missing-columns', columns: ['id', 'title'] },
    }),
  );
  expect(screen.getByRole('alert').textContent).toContain('lacks the columns id and title');
  expect(screen.getByRole('option', { name: 'Unknown: gone' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: 'Back to the record' }));
  expect(store.getState().view.catalogue).toBeNull();
});

it('tells once who made what is open, what is wrong with its rows, and how far a search is', async () => {
  const { store, state, retrySearch } = shown();
  const { table, flaws } = await read([{ ...SOUND, lon: 200, lat: 38 }]);
  act(() => store.actions.showCatalogue('one'));
  act(() =>
    store.actions.setRows({ status: 'ready', id: 'one', read: { table, index: indexRows(table) }, flaws }),
  );
  expect(screen.getByText('Source and licence: Some Institute, CC0')).toBeTruthy();
  expect(screen.getByText('All of them')).toBeTruthy();
  expect(screen.getByText('About this data set: one kind of fault in its rows')).toBeTruthy();
  expect(screen.getByText('1 row: no usable position (first: row 1)')).toBeTruthy();
  act(() => state.setState({ search: { searched: 10, of: 1000 } }));
  expect(screen.getByRole('status').textContent).toBe('Searching: 10 of 1,000 incidents so far…');
  act(() => state.setState({ search: 'failed' }));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retrySearch).toHaveBeenCalledTimes(1);
});

it('says beside the list how many rows no window reaches, without being opened', async () => {
  const { store } = shown();
  const { table, flaws } = await read([
    { ...SOUND, start_earliest: new Date(0), end_latest: new Date(1) },
    { ...SOUND, id: 'two', start_earliest: new Date('1900-01-01'), end_latest: new Date('1900-01-02') },
  ]);
  const catalogue = { table, index: indexRows(table) };
  act(() => store.actions.showCatalogue('one'));
  act(() => store.actions.setRows({ status: 'ready', id: 'one', read: catalogue, flaws }));
  const said = screen.getAllByText(
    '1 row: outside the years that can be chosen on the timeline (first: row 2)',
  );
  expect(said.filter((one) => one.closest('details') === null)).toHaveLength(1);
});

it('has words for every fault in both languages', () => {
  const faults = [
    'unknown-catalogue',
    'no-list',
    'no-worker',
    'not-found',
    'unreachable',
    'changed',
    'cancelled',
    'no-ranges',
    'not-parquet',
    'truncated',
    'encrypted',
  ] as const;
  for (const language of ['en', 'ko'] as const) {
    const words = catalogueWordsFor(language);
    const said = [
      ...faults.map((code) => words.fault({ code })),
      words.fault({ code: 'refused', status: 403 }),
      words.fault({ code: 'wrong-type', column: 'lon', found: 'string', wanted: 'double' }),
      words.fault({ code: 'codec', column: 'lon', codec: 'BROTLI' }),
      words.fault({ code: 'crs', column: 'geometry', crs: 'EPSG:5179' }),
      words.fault({ code: 'too-many-rows', rows: 5e6, most: 4e6 }),
      words.fault({ code: 'broken', detail: 'x' }),
      words.fault({ code: 'broken', column: 'lon', detail: 'x' }),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/[.]$/);
  }
});

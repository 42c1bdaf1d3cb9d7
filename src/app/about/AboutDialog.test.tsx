import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import type { AppStore } from '#state/store.ts';
import { emptyStore, testStore } from '#testing/store.ts';
import { TEST_RECORD } from '#testing/test-record.ts';
import { AboutDialog } from './AboutDialog.tsx';

// What the dialog fetches when it is opened, so that no test waits for a busy machine to read it.
beforeAll(() => import('./AboutContents.tsx'));
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no log here')));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(store: AppStore = testStore(), language: 'en' | 'ko' = 'en') {
  store.actions.setLanguage(language);
  render(<AboutDialog store={store} messages={messagesFor(language)} open onClose={() => undefined} />);
  const dialog = within(screen.getByRole('dialog'));
  await dialog.findByText(aboutWordsFor(language).lead);
  return dialog;
}

test('names the articles that the record starts from, and links those with an address', async () => {
  const [first, second] = TEST_RECORD.sources;
  const outside = { ...second, custom: { ...second?.custom, set: 'corroboration' } };
  const dialog = await open(testStore({}, { ...TEST_RECORD, sources: [first, outside] }));
  expect(dialog.getByText('Title of daily-1')).toBeTruthy();
  expect(dialog.queryByText('Title of daily-2')).toBeNull();
  const link = dialog.getByRole('link', { name: /Read it at The Daily/ });
  expect(link.getAttribute('href')).toBe('https://daily.example/1');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(dialog.getByText(/starts from this article/)).toBeTruthy();
  expect(dialog.getByText(/1 report of another outlet/)).toBeTruthy();
});

test('counts what the record covers', async () => {
  expect(
    (await open()).getByText(/^3 incidents, 1 of them the context of others\. *3 are open/),
  ).toBeTruthy();
});

test.each(['en', 'ko'] as const)(
  'offers the record’s own files, with version and licence (%s)',
  async (language) => {
    const dialog = await open(testStore(), language);
    const { own } = aboutWordsFor(language).transfer;
    const link = dialog.getByRole('link', { name: own.incidents.name });
    expect(link.getAttribute('href')).toMatch(/data\/incidents\.geojson$/);
    expect(link.getAttribute('download')).toBe('dmz-record-incidents-9.9.9.geojson');
    expect(dialog.getByRole('link', { name: own.sources.name }).getAttribute('href')).toMatch(
      /sources\.json$/,
    );
    expect(link.closest('li')?.textContent).toMatch(/9\.9\.9.*CC BY 4\.0/);
  },
);

test('makes tables for spreadsheets in the page', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return '#saved';
  });
  const dialog = await open();
  fireEvent.click(dialog.getByRole('button', { name: 'Incidents, CSV' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Claims and quotes, CSV' }));
  const [incidents, claims] = await Promise.all(saved.map((blob) => blob.text()));
  expect(incidents).toMatch(/^\ufeff?id,kind,title_en/);
  expect(incidents, 'nobody else can reach this machine').not.toMatch(/https?:/);
  expect(claims).toMatch(/crossing-a,people-20,people,supports/);
});

test('without a record there is nothing to take', async () => {
  const store = testStore();
  store.actions.setCatalogue({ status: 'failed', reason: 'network', faults: [] });
  const links = (await open(store)).queryAllByRole('link').map(({ textContent }) => textContent);
  expect(links, 'nothing of the record').toEqual([aboutWordsFor('en').licences]);
});

test('a button at the top leads to the data', async () => {
  const dialog = await open();
  fireEvent.click(dialog.getByRole('button', { name: 'Download the data' }));
  expect(document.activeElement).toBe(dialog.getByRole('heading', { name: 'Download the data' }));
});

test('says that it waits for the record, and offers to try again where it does not come', async () => {
  const store = emptyStore();
  const dialog = await open(store);
  expect(dialog.getByText(messagesFor('en').sources.loading)).toBeTruthy();
  expect(store.getState().whole).toBe('asked');
  act(() => store.actions.setCatalogue({ status: 'failed', reason: 'network', faults: [] }));
  expect(dialog.queryByText(messagesFor('en').sources.loading)).toBeNull();
  expect(dialog.getByText(messagesFor('en').app.evidenceFailed)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: messagesFor('en').app.retry }));
  await waitFor(() => expect(store.getState().catalogue.status).toBe('failed'));
  act(() => store.actions.setCatalogue({ status: 'loading' }));
  expect(store.getState().whole, 'asked for again while it is read anew').toBe('asked');
});

test('links the licences of the bundled libraries', async () => {
  const link = (await open()).getByRole('link', { name: aboutWordsFor('en').licences });
  expect(link.getAttribute('href')).toMatch(/licences\.txt$/);
});

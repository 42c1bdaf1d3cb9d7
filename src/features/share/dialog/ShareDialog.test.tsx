import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { shareWordsFor } from '#i18n/parts/share-words.ts';
import type { AppStore } from '#state/store.ts';
import { recordStore, testStore } from '#testing/store.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { SECTIONS, type Section } from './sections.ts';

// What the dialog fetches, so that no test waits for a busy machine to read it.
beforeAll(() => Promise.all([import('./ShareContents.tsx'), ...SECTIONS.map(({ load }) => load())]));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const LOG = [
  { version: '9.9.9', date: '2026-11-30', text: { en: 'Now', ko: '지금' }, incidents: [] },
  { version: '1.0.0', date: '2026-11-22', text: { en: 'First', ko: '처음' }, incidents: [] },
];

type Language = 'en' | 'ko';

function show(store: AppStore, language: Language = 'en', readChanges = async (): Promise<unknown> => LOG) {
  render(
    <ShareDialog
      {...{ store, readChanges }}
      messages={messagesFor(language)}
      sentence={() => 'What is shown'}
      open
      onClose={() => undefined}
    />,
  );
  return within(screen.getByRole('dialog'));
}

async function goTo(dialog: ReturnType<typeof show>, section: Section['id'], language: Language = 'en') {
  const { names } = shareWordsFor(language);
  fireEvent.click(await dialog.findByRole('tab', { name: names[section] }));
  return within(dialog.getByRole('tabpanel', { name: names[section] }));
}

test.each(['en', 'ko'] as const)(
  'has a tab for each section, and arrows lead through them (%s)',
  async (language) => {
    const dialog = show(testStore({ language }), language);
    const tabs = await dialog.findAllByRole('tab');
    const names = SECTIONS.map(({ id }) => shareWordsFor(language).names[id]);
    expect(tabs.map((tab) => tab.textContent)).toEqual(names);
    for (const [index, name] of names.entries()) {
      if (index > 0) fireEvent.keyDown(tabs[index - 1] as HTMLElement, { key: 'ArrowRight' });
      const panel = dialog.getByRole('tabpanel', { name });
      expect(await within(panel).findByRole('heading', { level: 3 })).toBeTruthy();
      expect(dialog.getByRole('tab', { selected: true }).textContent).toBe(name);
      if (index > 0) expect(document.activeElement).toBe(tabs[index]);
    }
    fireEvent.keyDown(tabs.at(-1) as HTMLElement, { key: 'Home' });
    expect(dialog.getByRole('tab', { selected: true })).toBe(tabs[0]);
  },
);

test('the link opens what is shown, with its language, and on request names the version', async () => {
  const dialog = show(testStore({ search: 'smoke', language: 'ko', pinned: '1.0.0' }), 'ko');
  expect(await dialog.findByText(/\?(.*&)?q=smoke&lang=ko$/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('radio', { name: shareWordsFor('ko').link.pinned('9.9.9') }));
  expect(dialog.getByText(/\?(.*&)?q=smoke&version=9\.9\.9&lang=ko$/)).toBeTruthy();
});

test.each(['en', 'ko'] as const)(
  'cites what is selected, its collection and the view (%s)',
  async (language) => {
    const words = shareWordsFor(language).cite;
    const dialog = show(testStore({ language, selection: { incident: 'crossing-a' } }), language);
    const panel = await goTo(dialog, 'cite', language);
    const incident = await panel.findByRole('radio', { name: words.of.incident });
    expect((incident as HTMLInputElement).checked).toBe(true);
    const date = language === 'en' ? '30 November 2026' : '2026년 11월 30일';
    await waitFor(() => expect(panel.getAllByText(/Crossing A/)[0]?.textContent).toContain(date));
    expect(panel.getAllByText(/Crossing A/)[1]?.textContent).toMatch(/9\.9\.9.*Title of daily-1.*CC BY 4\.0/);
    fireEvent.click(panel.getByRole('radio', { name: words.of.view }));
    expect(panel.getAllByText(/What is shown/).length).toBeGreaterThan(1);
    expect(
      panel.queryByRole('radio', { name: words.of.collection }),
      'this record is not divided',
    ).toBeNull();
    cleanup();
    const store = recordStore({ language });
    const ofRecord = await goTo(show(store, language), 'cite', language);
    const [collection] = store.getState().subject.collections;
    fireEvent.click(await ofRecord.findByRole('radio', { name: words.of.collection }));
    expect(ofRecord.getAllByText(new RegExp(`‘${collection?.title[language]}’`))).toHaveLength(2);
  },
);

test('saves a file for reference managers, with the sources that are quoted where these are asked for', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return '#saved';
  });
  const dialog = show(testStore({ selection: { incident: 'crossing-a' } }));
  const panel = await goTo(dialog, 'cite');
  const { saveFile } = shareWordsFor('en').cite;
  const save = async (form: string) => {
    fireEvent.click(await panel.findByRole('button', { name: saveFile(form) }));
    return saved.at(-1)?.text();
  };
  expect(await save('RIS')).toMatch(
    /^TY {2}- DATA\r\nTI {2}- Crossing A \(Sunday 9 June 2024, Korean time\)\r\n/,
  );
  expect(await save('BibTeX')).toMatch(/^@misc\{dmz-incident-map-crossing-a-9\.9\.9,\n/);
  fireEvent.click(panel.getByRole('checkbox'));
  const items = JSON.parse((await save('CSL-JSON')) ?? '');
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['dmz-incident-map-crossing-a-9.9.9', 'daily-1']);
  expect(items[0]).toMatchObject({
    version: '9.9.9',
    license: 'CC BY 4.0',
    note: expect.stringMatching(/no site.*UTC\+9/),
  });
  expect(items[0], 'nobody else can reach this machine').not.toHaveProperty('URL');
});

test('says that the date of the version did not come, and gives none', async () => {
  const dialog = show(testStore(), 'en', () => Promise.reject(new Error('no log here')));
  const panel = await goTo(dialog, 'cite');
  expect(await panel.findByText(shareWordsFor('en').cite.notDated)).toBeTruthy();
  expect(panel.queryByText(/record version 9\.9\.9 of/)).toBeNull();
});

test('gives each quote with its source, and asks for an incident where none is selected', async () => {
  const store = testStore();
  const dialog = show(store);
  const panel = await goTo(dialog, 'quote');
  const { none } = shareWordsFor('en').quote;
  expect(await panel.findByText(none)).toBeTruthy();
  act(() => store.actions.select({ incident: 'crossing-a' }));
  expect(panel.queryByText(none)).toBeNull();
  expect(panel.getAllByText(/^“.*” — .*The Daily.*https:\/\/daily\.example\/1$/s).length).toBeGreaterThan(0);
});

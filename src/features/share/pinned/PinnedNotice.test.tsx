import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { shareWordsFor } from '#i18n/parts/share-words.ts';
import type { View } from '#state/view.ts';
import { testStore } from '#testing/store.ts';
import { PinnedNotice } from './PinnedNotice.tsx';

afterEach(cleanup);
beforeAll(() => import('./ChangedList.tsx'));

const entry = (version: string, ...ids: string[]) => ({
  version,
  date: '2026-11-30',
  text: { en: version, ko: version },
  incidents: ids.map((id) => ({
    id,
    digest: '0'.repeat(16),
    text: { en: `${id} at ${version}`, ko: `${id} (${version})` },
  })),
});
/** The explosions and the crossing are shown in June 2024; nothing else is. */
const LOG = [
  entry('9.9.9', 'crossing-a', 'somewhere-else'),
  entry('9.0.0', 'crossing-a', 'explosions'),
  entry('1.1.0', 'explosions'),
  entry('1.0.0', 'crossing-a', 'somewhere-else'),
];

async function show(view: Partial<View>, readChanges = async (): Promise<unknown> => LOG) {
  const store = testStore(view);
  const language = view.language ?? 'en';
  await act(async () => {
    render(<PinnedNotice {...{ store, readChanges }} messages={messagesFor(language)} />);
  });
  const said = () => screen.queryByRole('status')?.textContent ?? null;
  return { store, said, words: shareWordsFor(language).pinned };
}

test.each(['en', 'ko'] as const)(
  'counts what has changed and what was added of what is shown (%s)',
  async (language) => {
    const { store, said, words } = await show({ pinned: '1.0.0', language });
    expect(said()).toContain(words.changed(1));
    expect(said()).toContain(words.added(1));
    expect(said()).toContain(words.elsewhere(1));
    act(() => store.actions.select({ incident: 'crossing-a' }));
    expect(said()).toContain(words.selected);
    expect(said()).not.toContain(words.changed(1));
    act(() => store.actions.select({ incident: 'explosions' }));
    expect(said()).toContain(words.selectedAdded);
  },
);

test('says that nothing of what is shown has changed', async () => {
  const { said, words } = await show({ pinned: '9.0.0', search: 'no such thing' });
  expect(said()).toContain(words.unchanged);
  expect(said()).toContain(words.elsewhere(2));
});

test('lists what the log says, what is shown first, and follows the record once it is dismissed', async () => {
  const { store, said, words } = await show({ pinned: '1.0.0' });
  fireEvent.click(screen.getByRole('button', { name: words.show }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '9.9.9 (30 November 2026) crossing-a at 9.9.9',
    '9.0.0 (30 November 2026) crossing-a at 9.0.0',
    '9.0.0 (30 November 2026) explosions at 9.0.0',
    '1.1.0 (30 November 2026) explosions at 1.1.0',
    '9.9.9 (30 November 2026) somewhere-else at 9.9.9',
  ]);
  fireEvent.click(screen.getByRole('button', { name: words.follow }));
  expect(store.getState().view.pinned).toBeNull();
  expect(said()).toBeNull();
});

test('has nothing to say of the version that it is', async () => {
  expect((await show({ pinned: '9.9.9' })).said()).toBeNull();
});

test('says which version it does not know, or that the log did not come', async () => {
  const unknown = await show({ pinned: '1.0.7' });
  expect(unknown.said()).toBe(unknown.words.unknown('1.0.7', '9.9.9'));
  cleanup();
  const newer = await show({ pinned: '10.0.0' });
  expect(newer.said()).toBe(newer.words.newer('10.0.0', '9.9.9'));
  cleanup();
  const failed = await show({ pinned: '1.0.0' }, () => Promise.reject(new Error('no log here')));
  expect(failed.said()).toBe(failed.words.failed('1.0.0', '9.9.9'));
});

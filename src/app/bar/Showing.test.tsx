import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rangeOfWindow } from '#domain/record/shared-fields.ts';
import { messagesFor } from '#i18n/language.ts';
import type { AppStore } from '#state/store.ts';
import { recordStore } from '#testing/store.ts';
import { KINDS } from '#testing/subject.ts';
import { Showing } from './Showing.tsx';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const VIEW = { collection: 'crossings-2025', window: rangeOfWindow('2025-03/2025-12') };
const OTHERS = new Set(KINDS.filter((kind) => kind !== 'mdl-crossing'));

function show(view: Parameters<typeof recordStore>[0]): AppStore {
  const store = recordStore(view);
  render(<Showing store={store} messages={messagesFor(store.getState().view.language)} />);
  return store;
}
const sentence = () => screen.getByRole('paragraph').textContent;

test.each([
  ['en', '11 entries in March–December 2025 (KST): 17 or 18 crossings; '],
  ['ko', '2025년 3월~12월(한국 시간) 항목 11건: 월선 17~18차례; '],
] as const)('says how many occurrences the entries of one kind stand for (%s)', (language, expected) => {
  show({ ...VIEW, hiddenKinds: OTHERS, language });
  expect(sentence()).toContain(expected);
  act(() => vi.advanceTimersByTime(1000));
  expect(screen.getByRole('status').textContent, 'and announces it').toBe(sentence());
});

test('gives the least of several kinds together, and the entries as they are listed', () => {
  show(VIEW);
  expect(sentence()).toBe(
    '19 entries in March–December 2025 (KST); 1 more under way: at least 26 occurrences',
  );
});

test('speaks of incidents, and explains nothing, where each is one', () => {
  show({ collection: 'june-2024', window: rangeOfWindow('2024-06') });
  expect(sentence()).toMatch(/^8 incidents in June 2024/);
  expect(screen.queryByRole('button')).toBeNull();
});

test('explains the numbers on demand; Escape closes it where it was opened', async () => {
  const store = show(VIEW);
  const how = screen.getByRole('button', { name: 'How counted' });
  fireEvent.click(how);
  const explained = await screen.findByRole('region', { name: 'Entries and occurrences' });
  expect(explained.textContent).toContain('11 entries: 17 or 18 crossings');
  expect(explained.textContent).toContain('9 entries are counted in others.');
  expect(explained.textContent).toContain('For 1 entry no source says how many there were at most.');
  fireEvent.keyDown(within(explained).getAllByRole('button')[0] as HTMLElement, { key: 'Escape' });
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.activeElement).toBe(how);
  fireEvent.click(how);
  fireEvent.click(await screen.findByRole('button', { name: /^Ten crossings of the line/ }));
  expect(store.getState().view.selection?.incident).toBe('mdl-crossings-2025-11');
  expect(screen.queryByRole('region')).toBeNull();
});

test('tells what a rough number is read as', async () => {
  show({ collection: 'since-1953', window: rangeOfWindow('2024-04/2024-07') });
  fireEvent.click(screen.getByRole('button', { name: 'How counted' }));
  const explained = await screen.findByRole('region', { name: 'Entries and occurrences' });
  expect(explained.textContent).toContain('‘about 12 explosions’ is read as 9 to 15 explosions');
});

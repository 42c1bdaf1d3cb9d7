import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { AppStore } from '#state/store.ts';
import { recordStore } from '#testing/store.ts';
import { SourcePanel } from './SourcePanel.tsx';

afterEach(cleanup);

function show(incident: string, language: 'en' | 'ko' = 'en'): AppStore {
  const store = recordStore({ collection: 'since-1953', selection: { incident }, language });
  render(<SourcePanel store={store} />);
  return store;
}
const counted = (name = 'What it counts') => screen.getByRole('region', { name });
const titles = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('button')
    .map((button) => button.textContent?.trim());

test('the panel of a whole says how much of what it counts is listed, and where', () => {
  const store = show('mdl-crossings-2025-03-11');
  expect(counted().textContent).toContain('This entry stands for 17 crossings.');
  expect(counted().textContent).toContain('Of these, counted in other entries here: 14 or 15.');
  expect(titles('Counted in this one')).toHaveLength(5);
  expect(titles('May be counted in this one')).toEqual([
    'Armed men cross the line after a defector, 19 October 2025',
  ]);
  fireEvent.click(
    within(counted()).getByRole('button', { name: 'Ten crossings of the line, November 2025' }),
  );
  expect(store.getState().view.selection?.incident).toBe('mdl-crossings-2025-11');
});

test('a whole of which all is listed says so, and one of which nothing is', () => {
  show('mdl-crossings-2025-11');
  expect(counted().textContent).toContain('All of them are counted in other entries here.');
  cleanup();
  show('ambush-1967-08-10');
  expect(counted().textContent).toContain(
    'This entry stands for 2 attacks. None of them has an entry of its own here.',
  );
});

test('the panel of a part says what it is counted in, and why, or that nobody knows', () => {
  show('mdl-crossing-2025-11-19');
  const section = counted('Where it is counted');
  expect(titles('This one is counted in it')).toEqual(['Ten crossings of the line, November 2025']);
  expect(titles('This one may be counted in it')).toHaveLength(3);
  expect(section.textContent).toContain('which one was not disclosed, so that it may have been Goseong');
});

test('what is counted says so in Korean as well', () => {
  show('mine-explosions-2024', 'ko');
  expect(counted('이 항목이 묶은 것').textContent).toContain('이 항목이 묶은 횟수: 폭발 20차례 이상.');
  expect(counted('이 항목이 묶은 것').textContent).toContain('그 가운데 다른 항목에도 실린 것: 9차례 이상.');
});

test('an incident that counts nothing, and is counted nowhere, has no such part', () => {
  show('mdl-crossing-2024-06-09');
  expect(screen.queryByRole('region', { name: /counted|counts/i })).toBeNull();
});

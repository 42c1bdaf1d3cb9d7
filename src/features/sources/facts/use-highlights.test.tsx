import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { testStore } from '#testing/store.ts';
import { useHighlights } from './use-highlights.ts';

afterEach(cleanup);

function open() {
  const store = testStore();
  store.actions.select({ incident: 'crossing-a' });
  const { result } = renderHook(() => useHighlights(store, 'crossing-a'));
  const press = (id: string) => act(() => result.current.toggleClaim(id));
  const isOpen = (...ids: string[]) => ids.map((id) => result.current.isOpen(id));
  return { store, press, isOpen, highlights: () => result.current };
}

test('a press on an open fact closes it, also when another one is highlighted', () => {
  const { store, press, isOpen } = open();
  press('people-20');
  press('outcome-back');
  expect(isOpen('people-20', 'outcome-back')).toEqual([true, true]);
  press('people-20');
  expect(isOpen('people-20', 'outcome-back')).toEqual([false, true]);
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a', claim: 'outcome-back' });
  press('outcome-back');
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
});

test('facts are closed together, and what is highlighted of them is no longer', () => {
  const { store, press, isOpen, highlights } = open();
  press('people-20');
  press('outcome-back');
  act(() => highlights().close(['people-20', 'outcome-back']));
  expect(isOpen('people-20', 'outcome-back')).toEqual([false, false]);
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
});

test('after all were opened, a press closes one fact alone, and the next opens it again', () => {
  const { store, press, isOpen, highlights } = open();
  act(() => highlights().openAll(true));
  press('people-20');
  expect(isOpen('people-20', 'outcome-back', 'when-9')).toEqual([false, true, true]);
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
  press('people-20');
  expect(isOpen('people-20', 'outcome-back', 'when-9')).toEqual([true, true, true]);
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a', claim: 'people-20' });
  press('people-20');
  act(() => highlights().openAll(true));
  expect(isOpen('people-20', 'outcome-back', 'when-9')).toEqual([true, true, true]);
});

test('a fact that a link leads to is opened, also where it alone was closed', () => {
  const { store, press, isOpen, highlights } = open();
  act(() => highlights().openAll(true));
  press('people-20');
  act(() => store.actions.select({ incident: 'crossing-a', claim: 'people-20' }));
  expect(isOpen('people-20')).toEqual([true]);
});

test('what leads to a fact from elsewhere highlights it and leaves it open', () => {
  const { store, press, isOpen, highlights } = open();
  press('people-20');
  press('outcome-back');
  act(() => highlights().highlightClaim('people-20'));
  expect(isOpen('people-20')).toEqual([true]);
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a', claim: 'people-20' });
  act(() => highlights().highlightClaim('people-20'));
  expect(isOpen('people-20')).toEqual([true]);
  expect(store.getState().view.selection).toEqual({ incident: 'crossing-a' });
});

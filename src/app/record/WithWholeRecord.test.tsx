import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { GEOGRAPHY } from '#testing/geography.ts';
import { emptyStore } from '#testing/store.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { WithWholeRecord } from './WithWholeRecord.tsx';

afterEach(cleanup);

const FAILED = { status: 'failed', reason: 'network', faults: [] } as const;

function show() {
  const store = emptyStore();
  const failed = (retry: () => void) => (
    <button type="button" onClick={retry}>
      retry
    </button>
  );
  render(
    <WithWholeRecord store={store} waiting={<p>waiting</p>} failed={failed}>
      <p>here</p>
    </WithWholeRecord>,
  );
  return store;
}

test('waits for the record before any of it has come, and shows it when it has', () => {
  const store = show();
  expect(screen.getByText('waiting')).toBeTruthy();
  expect(store.getState().whole).toBe('asked');
  act(() =>
    store.actions.setCatalogue({ status: 'ready', catalogue: testCatalogue(), geography: GEOGRAPHY }),
  );
  expect(screen.getByText('here')).toBeTruthy();
  expect(screen.queryByText('waiting')).toBeNull();
});

test('asks again at a press where it failed', () => {
  const store = show();
  act(() => store.actions.wholeFailed());
  expect(screen.queryByText('waiting')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'retry' }));
  expect(store.getState().whole).toBe('asked');
  expect(screen.getByText('waiting')).toBeTruthy();
});

test('asks again where the record is read anew after nothing of it came', () => {
  const store = show();
  act(() => store.actions.setCatalogue(FAILED));
  expect(screen.getByRole('button', { name: 'retry' })).toBeTruthy();
  act(() => store.actions.setCatalogue({ status: 'loading' }));
  expect(store.getState().whole).toBe('asked');
  expect(screen.getByText('waiting')).toBeTruthy();
});

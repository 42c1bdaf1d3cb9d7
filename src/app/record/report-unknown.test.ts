import { expect, test } from 'vitest';
import type { Notice } from '#state/notice.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { emptyStore, testStore } from '#testing/store.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { followUnknown } from './report-unknown.ts';

const GONE: Notice = { type: 'unknown-incident', id: 'gone' };

test('says what a link names that the record does not have, once the record is here', () => {
  const store = emptyStore({
    selection: { incident: 'gone' },
    disabledSources: new Set(['daily-1', 'nobody']),
  });
  followUnknown(store);
  expect(store.getState().notices).toEqual([]);
  store.actions.setCatalogue({ status: 'ready', catalogue: testCatalogue(), geography: GEOGRAPHY });
  expect(store.getState().notices).toEqual([GONE, { type: 'unknown-sources', ids: ['nobody'] }]);
});

test('says nothing of what is there', () => {
  const store = testStore({ selection: { incident: 'crossing-a', claim: 'people-20' } });
  followUnknown(store);
  store.actions.select({ incident: 'crossing-a' });
  store.actions.select(null);
  expect(store.getState().notices).toEqual([]);
});

test('says so of a claim that its incident does not have', () => {
  const store = testStore({ selection: { incident: 'crossing-a', claim: 'stray' } });
  followUnknown(store);
  expect(store.getState().notices).toEqual([{ type: 'unknown-claim', id: 'stray' }]);
});

test('says it of an incident that is gone back to, again each time, and never twice in a row', () => {
  const store = testStore();
  const stop = followUnknown(store);
  const { actions } = store;
  const goBackTo = (incident: string | null) =>
    actions.restore({ ...store.getState().view, selection: incident === null ? null : { incident } });
  const said = () => store.getState().notices;
  goBackTo('gone');
  expect(said()).toEqual([GONE]);
  for (const notice of said()) actions.dismiss(notice);
  actions.setSearch('s');
  actions.toggleKind('context');
  actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['daily-1']) });
  expect(said(), 'dismissed').toEqual([]);
  goBackTo(null);
  goBackTo('gone');
  expect(said()).toEqual([GONE]);
  for (const notice of said()) actions.dismiss(notice);
  stop();
  goBackTo(null);
  goBackTo('gone');
  expect(said(), 'stopped').toEqual([]);
});

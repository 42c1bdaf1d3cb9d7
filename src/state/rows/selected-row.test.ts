import { expect, test } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { selectOpened } from '#state/opened.ts';
import { selectCorroboratedShown, selectIsFilteredOut, selectOutside } from '#state/selectors.ts';
import { storeOfRows } from '#testing/rows/many-rows.ts';
import { testStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { selectHomeWindow } from './home-window.ts';

test('a selected row that window or filters leave out is said to be, and by which', async () => {
  const store = await storeOfRows(300);
  const said = () => [selectOutside(store.getState())?.id, selectIsFilteredOut(store.getState())];
  store.actions.select({ incident: 'row-3' });
  expect(said()).toEqual([undefined, false]);
  store.actions.setWindow(rangeOf('2030'));
  expect(said()).toEqual(['row-3', false]);
  store.actions.setHiddenKinds(['mdl-crossing']);
  expect(said()).toEqual(['row-3', true]);
  store.actions.select({ incident: 'row-4' });
  expect(said(), 'of another kind').toEqual(['row-4', false]);
  store.actions.select({ incident: 'no such row' });
  expect(said()).toEqual([undefined, false]);
});

test('a row has no evidence and no observers, also where an incident of the record has its id', async () => {
  const store = await storeOfRows(300);
  store.actions.select({ incident: 'row-3' });
  expect(selectOpened(store.getState())).toBeUndefined();
  expect(selectCorroboratedShown(store.getState())).toBe(0);
});

test('home is all of the catalogue, and of the record what it opens with', async () => {
  const { from, to } = selectHomeWindow((await storeOfRows(300)).getState());
  expect([from, to]).toEqual([rangeOf('2000').from, rangeOf('2019').to]);
  expect(selectHomeWindow(testStore().getState())).toBe(SUBJECT.openingWindow);
});

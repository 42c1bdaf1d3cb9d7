import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import { selectCounts, selectCountsOfAllKinds, selectVisible } from '#state/selectors.ts';
import { throttled } from '#state/throttled-visible.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { randomCatalogue } from '#testing/rows/random-catalogue.ts';
import { catalogueOf, emptyStore } from '#testing/store.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { selectHomeWindow } from './home-window.ts';
import { selectMatchingRows, selectRowsOfAllKinds, selectShownRows } from './row-selectors.ts';
import { selectOpenRows } from './taken-rows.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const SELECTORS = [
  selectCounts,
  selectCountsOfAllKinds,
  selectShownRows,
  selectRowsOfAllKinds,
  selectMatchingRows,
  selectVisible,
  selectHomeWindow,
  selectOpenRows,
];

/** Opened, asked in every way, filtered, followed, and left again. */
function openAndLeave(): {
  readonly store: ReturnType<typeof emptyStore>;
  readonly table: WeakRef<ReadCatalogue['table']>;
} {
  const store = emptyStore();
  store.actions.setCatalogue({ status: 'ready', catalogue: catalogueOf([]), geography: GEOGRAPHY });
  const ask = () => {
    for (const select of SELECTORS) select(store.getState());
  };
  const read = randomCatalogue(2000);
  store.actions.showCatalogue('many');
  store.actions.setRows({ status: 'ready', id: 'many', read, flaws: [] });
  const unfollow = throttled(store, selectCounts).subscribe(() => {});
  ask();
  store.actions.setHiddenKinds(['mdl-crossing']);
  unfollow();
  store.actions.openWindow(WINDOW_LIMITS);
  ask();
  store.actions.showCatalogue(null);
  store.actions.setRows({ status: 'none' });
  return { store, table: new WeakRef(read.table) };
}

it('a catalogue that is left is kept by nothing, though its store lives on and few selectors are asked again', async () => {
  const { store, table } = openAndLeave();
  selectCounts(store.getState());
  // What a weak reference was asked for is kept until the task ends.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(table.deref()).toBeUndefined();
  expect(store.getState().rows.status).toBe('none');
});

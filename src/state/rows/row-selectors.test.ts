import { expect, it } from 'vitest';
import {
  selectCounts,
  selectCountsOfAllKinds,
  selectMatching,
  selectSelected,
  selectVisible,
} from '#state/selectors.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { randomCatalogue } from '#testing/rows/random-catalogue.ts';
import { catalogueOf, emptyStore } from '#testing/store.ts';
import { KINDS } from '#testing/subject.ts';
import {
  selectHoveredRow,
  selectMatchingRows,
  selectRowSet,
  selectRowsMatchingAnywhere,
  selectRowsOfAllKinds,
  selectSelectedRow,
  selectShownRows,
} from './row-selectors.ts';

const SELECTORS = [
  selectRowSet,
  selectShownRows,
  selectRowsOfAllKinds,
  selectMatchingRows,
  selectRowsMatchingAnywhere,
  selectSelectedRow,
  selectHoveredRow,
  selectCounts,
  selectCountsOfAllKinds,
  selectVisible,
  selectMatching,
  selectSelected,
];

function openStore() {
  const store = emptyStore();
  store.actions.setCatalogue({ status: 'ready', catalogue: catalogueOf([]), geography: GEOGRAPHY });
  store.actions.showCatalogue('many');
  store.actions.setRows({ status: 'ready', id: 'many', read: randomCatalogue(300), flaws: [] });
  return store;
}

it('each gives the same object again, whatever else was asked in between', () => {
  const store = openStore();
  store.actions.setHiddenKinds(KINDS.slice(1));
  store.actions.setStretch([100, 200]);
  store.actions.select({ incident: 'row-7' });
  for (const select of SELECTORS) {
    const before = select(store.getState());
    for (const other of SELECTORS) {
      other(store.getState());
      expect(select(store.getState()), `${select.name} after ${other.name}`).toBe(before);
    }
  }
});

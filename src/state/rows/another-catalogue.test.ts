import { expect, it } from 'vitest';
import { decodeView, encodeView } from '#state/address/url-codec.ts';
import { undo } from '#state/commands/undo.ts';
import { selectCounts } from '#state/selectors.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { randomCatalogue } from '#testing/rows/random-catalogue.ts';
import { catalogueOf, emptyStore } from '#testing/store.ts';
import { OPENING_WINDOW, SUBJECT, WINDOW_LIMITS } from '#testing/subject.ts';
import { selectRowSearch, selectToldSearch } from './row-selectors.ts';
import { NOTHING_ASKED } from './rows-state.ts';

const ROWS = 300;

function openStore() {
  const store = emptyStore();
  store.actions.setCatalogue({ status: 'ready', catalogue: catalogueOf([]), geography: GEOGRAPHY });
  return store;
}

function openRows(store: ReturnType<typeof openStore>) {
  store.actions.showCatalogue('many');
  store.actions.setRows({ status: 'ready', id: 'many', read: randomCatalogue(ROWS), flaws: [] });
}

it('what was asked of the record is not asked of a catalogue, nor brought back there', () => {
  const store = openStore();
  store.actions.setSearch('smoke');
  store.actions.setLeastObservers(2);
  store.actions.setKnownOn('2024-06-10');
  store.actions.setSide('dprk');
  store.actions.setPlaying(true);
  store.actions.hover('somebody');
  store.actions.notify({ type: 'unknown-incident', id: 'gone' });
  store.actions.notify({ type: 'basemap-incomplete' });
  openRows(store);
  undo(store);
  const { view, playing, hovered, notices } = store.getState();
  expect(view).toMatchObject({ catalogue: 'many', search: '', leastObservers: 1, knownOn: null, side: null });
  expect({ playing, hovered, notices }).toEqual({
    playing: false,
    hovered: null,
    notices: [{ type: 'basemap-incomplete' }],
  });
  store.actions.setLeastObservers(2);
  store.actions.setSide('rok');
  expect(store.getState().view).toMatchObject({ leastObservers: 1, side: null });
});

it('an address that asks a catalogue for observers, sources, a day, a side or the story is told so', () => {
  const query = 'c=many&observers=2&sets=none&nosrc=some-source&known=2024-06-10&side=dprk&story=2';
  const { view, rejected } = decodeView(query, 'en', SUBJECT);
  expect(view).toMatchObject({
    catalogue: 'many',
    leastObservers: 1,
    knownOn: null,
    side: null,
    story: null,
  });
  expect([...view.disabledSets, ...view.disabledSources]).toEqual([]);
  expect([...rejected].sort()).toEqual(['known', 'nosrc', 'observers', 'sets', 'side', 'story']);
});

it("a period that is asked for is told from what a catalogue opens with, though it is the record's", () => {
  const asked = decodeView('c=many&t=2024-06-01/2024-06-30', 'en', SUBJECT).view;
  expect(asked.window).toEqual(OPENING_WINDOW);
  expect(encodeView(asked, 'en', SUBJECT)).toBe('c=many&t=2024-06-01/2024-06-30');
  expect(encodeView(decodeView('c=many', 'en', SUBJECT).view, 'en', SUBJECT)).toBe('c=many');
  const store = openStore();
  store.actions.setWindow({ ...OPENING_WINDOW });
  openRows(store);
  expect(encodeView(store.getState().view, 'en', SUBJECT)).toBe('c=many');
  store.actions.openWindow(WINDOW_LIMITS);
  undo(store);
  expect(store.getState().view.window, 'to open is no step that can be taken back').toEqual(WINDOW_LIMITS);
});

it('counts nothing for the first search until it has answered, and for another what the one before found', () => {
  const store = openStore();
  openRows(store);
  store.actions.openWindow(WINDOW_LIMITS);
  const total = () => {
    const { certain, underWay, possible, undated } = selectCounts(store.getState());
    return certain + underWay + possible + undated;
  };
  const told = () => {
    const { text, state } = selectToldSearch(store.getState());
    return [text, state, total()];
  };
  const found = (least: number) => Uint8Array.from({ length: ROWS }, (_, row) => Number(row < least));
  expect(told()).toEqual(['', null, ROWS]);
  store.actions.setSearch('mine');
  expect(told(), 'opened with a search').toEqual(['mine', 'searching', 0]);
  store.actions.setFoundRows({ text: 'mine', found: found(7), isWhole: false });
  expect(told()).toEqual(['mine', 'searching', 7]);
  store.actions.setFoundRows({ text: 'mine', found: found(9), isWhole: true });
  expect(told()).toEqual(['mine', 'through', 9]);
  store.actions.setSearch('min');
  expect(selectRowSearch(store.getState())).toBe('searching');
  expect(told(), 'each number with the question that it answers').toEqual(['mine', 'through', 9]);
  store.actions.setFoundRows({ text: 'min', found: null, isWhole: true });
  expect(told()).toEqual(['min', 'failed', ROWS]);
  store.actions.setSearch('mines');
  expect(told()).toEqual(['min', 'failed', ROWS]);
  store.actions.setSearch('');
  expect(told()).toEqual(['', null, ROWS]);
  store.actions.setFoundRows(NOTHING_ASKED);
  store.actions.setSearch('drone');
  expect(told(), 'all, as before anything was asked').toEqual(['', null, ROWS]);
  expect(selectRowSearch(store.getState())).toBe('searching');
});

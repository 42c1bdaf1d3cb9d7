import { describe, expect, it } from 'vitest';
import { GEOGRAPHY, incidentOf } from '../domain/fixtures/arbitraries';
import { rangeOf } from '../domain/local-time';
import { selectCatalogue, selectResolved, selectSelected, selectVisible } from './selectors';
import { createAppStore } from './store';
import { decodeView, encodeView } from './url-codec';

function ready() {
  const store = createAppStore();
  const incidents = [incidentOf('one', [], 'mdl-crossing'), incidentOf('two', [], 'context')];
  const catalogue = { version: '1.0.0', incidents, sources: new Map(), speakers: new Map() };
  store.actions.setCatalogue({ status: 'ready', catalogue, geography: GEOGRAPHY });
  return store;
}

describe('the selectors', () => {
  it('give nothing before the catalogue is there', () => {
    const state = createAppStore().getState();
    expect(selectCatalogue(state)).toBeUndefined();
    expect(selectVisible(state)).toMatchObject({ incidents: [], certain: 0, possible: 0, undated: 0 });
  });

  it('give the same object while nothing they depend on has changed', () => {
    const store = ready();
    const [resolved, visible] = [selectResolved(store.getState()), selectVisible(store.getState())];
    store.actions.hover('one');
    store.actions.setTheme('dark');
    expect(selectResolved(store.getState())).toBe(resolved);
    expect(selectVisible(store.getState())).toBe(visible);
    store.actions.toggleKind('context');
    expect(selectResolved(store.getState())).toBe(resolved);
    expect(selectVisible(store.getState()).incidents.map(({ id }) => id)).toEqual(['one']);
  });

  it('give the same object when the view comes back from its own address, and nothing is to be taken back', () => {
    const store = ready();
    store.actions.brush(rangeOf('2024-05'), [70, 120]);
    store.actions.toggleKind('mine-laying');
    store.actions.setSources({ disabledSets: new Set(['history']), disabledSources: new Set(['a', 'b']) });
    store.actions.setSearch('one');
    store.actions.undo();
    const before = store.getState();
    const [resolved, visible] = [selectResolved(before), selectVisible(before)];
    store.actions.restore(decodeView(encodeView(before.view, 'en'), 'en').view);
    const after = store.getState();
    expect(after.past).toBe(before.past);
    expect(after.view).toEqual(before.view);
    expect(selectResolved(after)).toBe(resolved);
    expect(selectVisible(after)).toBe(visible);
  });

  it('find the selected incident, and none for an id that nobody has', () => {
    const store = ready();
    store.actions.select({ incident: 'two' });
    expect(selectSelected(store.getState())?.id).toBe('two');
    store.actions.select({ incident: 'three' });
    expect(selectSelected(store.getState())).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { HOUR } from '../domain/durations';
import { GEOGRAPHY, incidentOf } from '../domain/fixtures/arbitraries';
import { selectCatalogue, selectResolved, selectSelected, selectVisible } from './selectors';
import { createAppStore } from './store';

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

  it('show the same object through the steps of a scrub that change nothing of it', () => {
    const store = ready();
    const visible = selectVisible(store.getState());
    const { from, to } = store.getState().view.window;
    store.actions.setWindow({ from: from + HOUR, to: to + HOUR });
    expect(selectVisible(store.getState())).toBe(visible);
    store.actions.toggleKind('context');
    store.actions.toggleKind('context');
    expect(selectVisible(store.getState())).toEqual(visible);
  });

  it('find the selected incident, and none for an id that nobody has', () => {
    const store = ready();
    store.actions.select({ incident: 'two' });
    expect(selectSelected(store.getState())?.id).toBe('two');
    store.actions.select({ incident: 'three' });
    expect(selectSelected(store.getState())).toBeUndefined();
  });
});

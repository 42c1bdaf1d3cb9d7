import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { undone } from '#state/history/undo.ts';
import { emptyStore } from '#testing/store.ts';
import { KINDS, OPENING_WINDOW, SUBJECT, WINDOW_LIMITS } from '#testing/subject.ts';
import { defaultView, MOST_OBSERVERS } from './view.ts';

const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constantFrom(Infinity, -Infinity));

describe('the store', () => {
  it('starts with June 2024, nothing selected, everything shown', () => {
    const { view, catalogue } = emptyStore().getState();
    expect(view).toEqual(defaultView(SUBJECT, 'en'));
    expect(view.window).toEqual(rangeOf('2024-06'));
    expect(catalogue.status).toBe('loading');
  });

  it('keeps two stores apart', () => {
    const [one, other] = [emptyStore(), emptyStore()];
    one.actions.setSearch('smoke');
    expect(other.getState().view.search).toBe('');
  });

  it('always holds a window that is allowed, on whole minutes', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (from, to) => {
        const store = emptyStore();
        store.actions.setWindow({ from, to });
        const { window } = store.getState().view;
        expect(window.from).toBeGreaterThanOrEqual(WINDOW_LIMITS.from);
        expect(window.to).toBeLessThanOrEqual(WINDOW_LIMITS.to);
        expect(window.to - window.from).toBeGreaterThanOrEqual(MINUTE);
        expect(window.from % MINUTE === 0 && window.to % MINUTE === 0).toBe(true);
      }),
    );
  });

  it('tells nobody of a window, a stretch, a filter or a pointer that did not move', () => {
    const store = emptyStore();
    store.actions.brush(OPENING_WINDOW, [70, 120]);
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.actions.setWindow({ ...OPENING_WINDOW, from: OPENING_WINDOW.from + 1 });
    store.actions.brush({ ...OPENING_WINDOW }, [70, 120]);
    store.actions.setHiddenKinds([]);
    store.actions.hover(null);
    expect(calls).toBe(0);
  });

  it('toggles a kind twice to where it was', () => {
    fc.assert(
      fc.property(fc.subarray([...KINDS]), fc.constantFrom(...KINDS), (hidden, kind) => {
        const store = emptyStore();
        store.actions.setHiddenKinds(hidden);
        store.actions.toggleKind(kind);
        expect(store.getState().view.hiddenKinds.has(kind)).toBe(!hidden.includes(kind));
        store.actions.toggleKind(kind);
        expect(store.getState().view.hiddenKinds).toEqual(new Set(hidden));
      }),
    );
  });

  it('gives back the window that a brush narrowed together with the stretch', () => {
    const store = emptyStore();
    const { setWindow, brush, clearStretch } = store.actions;
    setWindow(rangeOf('2024-05'));
    brush(rangeOf('2024-05-09'), [70, 120]);
    brush(rangeOf('2024-05-10'), [70, 110]);
    clearStretch();
    expect(store.getState().view).toMatchObject({ stretch: null, window: rangeOf('2024-05') });
  });

  it('leaves the window alone where somebody has moved it since, or the brush did not', () => {
    const store = emptyStore();
    store.actions.brush(rangeOf('2024-06-09'), [70, 120]);
    store.actions.setWindow(rangeOf('2024-07'));
    store.actions.clearStretch();
    expect(store.getState().view).toMatchObject({ stretch: null, window: rangeOf('2024-07') });
    store.actions.brush(rangeOf('2024-07'), [70, 120]);
    store.actions.clearStretch();
    expect(store.getState().view).toMatchObject({ stretch: null, window: rangeOf('2024-07') });
  });

  it('asks again of time what was asked before the brush', () => {
    const store = emptyStore();
    store.actions.setMode('moment');
    store.actions.brush(rangeOf('2024-06-09'), [70, 120]);
    store.actions.clearStretch();
    expect(store.getState().view).toMatchObject({ mode: 'moment', window: OPENING_WINDOW });
  });

  it('asks for no more observers than can be asked for, and for one at least', () => {
    const store = emptyStore();
    store.actions.setLeastObservers(9);
    expect(store.getState().view.leastObservers).toBe(MOST_OBSERVERS);
    store.actions.setLeastObservers(0);
    expect(store.getState().view.leastObservers).toBe(1);
  });

  it('clears the filters and nothing else', () => {
    const store = emptyStore();
    store.actions.setHiddenKinds(['context']);
    store.actions.setLeastObservers(2);
    store.actions.setSearch('smoke');
    store.actions.setSide('dprk');
    store.actions.select({ incident: 'one' });
    store.actions.clearFilters();
    expect(store.getState().view).toEqual({ ...defaultView(SUBJECT, 'en'), selection: { incident: 'one' } });
  });

  it('changes one part of the view at a time', () => {
    const store = emptyStore();
    const before = store.getState().view;
    store.actions.setTheme('dark');
    store.actions.setLanguage('ko');
    store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['a']) });
    store.actions.setCamera(null);
    const { view } = store.getState();
    expect(view).toEqual({ ...before, theme: 'dark', language: 'ko', disabledSources: new Set(['a']) });
    expect(view.window).toBe(before.window);
  });

  it('switches all sources on, as known today and as all tell it, in one step of the history', () => {
    const store = emptyStore();
    const { setSources, setKnownOn, setSide, setAllSources, travel } = store.actions;
    setSources({ disabledSets: new Set(['history']), disabledSources: new Set(['a']) });
    setKnownOn('2024-06-10');
    setSide('rok');
    const asked = store.getState();
    setAllSources();
    expect(store.getState().view).toEqual(emptyStore().getState().view);
    expect(store.getState().past.back).toHaveLength(asked.past.back.length + 1);
    travel(undone);
    expect(store.getState().view).toEqual(asked.view);
    setAllSources();
    const { past } = store.getState();
    setAllSources();
    expect(store.getState().past, 'nothing is left to switch').toBe(past);
  });

  it('keeps notices until they are dismissed', () => {
    const store = emptyStore();
    const notice = { type: 'unknown-incident', id: 'one' } as const;
    store.actions.notify(notice);
    store.actions.notify({ type: 'unknown-sources', ids: ['a'] });
    store.actions.dismiss(notice);
    expect(store.getState().notices).toEqual([{ type: 'unknown-sources', ids: ['a'] }]);
  });

  it('says the same but once, however often a bad link is come back to', () => {
    const store = emptyStore();
    store.actions.notify({ type: 'address-rejected', parameters: ['t', 'map'] });
    store.actions.notify({ type: 'address-rejected', parameters: ['t'] });
    store.actions.notify({ type: 'address-rejected', parameters: ['t', 'map'] });
    expect(store.getState().notices).toEqual([
      { type: 'address-rejected', parameters: ['t', 'map'] },
      { type: 'address-rejected', parameters: ['t'] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { rangeOf } from '../domain/local-time';
import { type AddressBar, followAddress } from './address';
import { createAppStore } from './store';
import { DEFAULT_WINDOW } from './view';

/** A browser's address bar with its history, as far as it is used here. */
class FakeBar implements AddressBar {
  entries = ['/'];
  at = 0;
  pushed = 0;
  replaced = 0;
  #listener: (() => void) | undefined;

  get location() {
    const { pathname, search, hash } = new URL(this.entries[this.at] ?? '/', 'http://page.test');
    return { pathname, search, hash };
  }

  history = {
    pushState: (_: unknown, __: string, url?: string | URL | null) => {
      this.entries = [...this.entries.slice(0, this.at + 1), String(url)];
      this.at += 1;
      this.pushed += 1;
    },
    replaceState: (_: unknown, __: string, url?: string | URL | null) => {
      this.entries[this.at] = String(url);
      this.replaced += 1;
    },
  };

  addEventListener(_: 'popstate', listener: () => void) {
    this.#listener = listener;
  }

  removeEventListener(_: 'popstate', listener: () => void) {
    if (this.#listener === listener) this.#listener = undefined;
  }

  go(steps: number) {
    this.at += steps;
    this.#listener?.();
  }
}

function page() {
  const [store, bar] = [createAppStore(), new FakeBar()];
  const stop = followAddress(store, bar, 'en');
  return { store, bar, stop, actions: store.actions };
}

describe('followAddress', () => {
  it('pushes an entry when something is selected or filtered', () => {
    const { bar, actions } = page();
    actions.select({ incident: 'one' });
    actions.toggleKind('context');
    actions.setSources({ disabledSets: new Set(['history']), disabledSources: new Set(['some-source']) });
    actions.setSearch('s');
    expect(bar).toMatchObject({ pushed: 4, replaced: 0 });
    expect(bar.location.search).toBe(
      '?sel=one&off=context&q=s&sets=articles,corroboration&nosrc=some-source',
    );
  });

  it('replaces the entry when the reader pans, scrubs, types on or lights another fact', () => {
    const { bar, actions } = page();
    actions.setWindow(rangeOf('2024-05'));
    actions.setCamera({ zoom: 8, latitude: 38, longitude: 127, bearing: 0, pitch: 0 });
    expect(bar).toMatchObject({ pushed: 0, replaced: 2 });
    actions.setSearch('s');
    actions.setSearch('sm');
    actions.select({ incident: 'one' });
    actions.select({ incident: 'one', claim: 'when' });
    expect(bar).toMatchObject({ pushed: 2, replaced: 4 });
  });

  it('leaves the address alone when nothing in it changes', () => {
    const { bar, actions } = page();
    actions.hover('one');
    actions.setPlaying(true);
    actions.setWindow(DEFAULT_WINDOW);
    actions.setHiddenKinds([]);
    expect(bar).toMatchObject({ pushed: 0, replaced: 0 });
  });

  it('restores the view on Back and Forward without writing', () => {
    const { store, bar, actions } = page();
    actions.select({ incident: 'one' });
    actions.select({ incident: 'two' });
    const { pushed, replaced } = bar;
    bar.go(-1);
    expect(store.getState().view.selection).toEqual({ incident: 'one' });
    bar.go(-1);
    expect(store.getState().view.selection).toBeNull();
    bar.go(2);
    expect(store.getState().view.selection).toEqual({ incident: 'two' });
    expect(bar).toMatchObject({ pushed, replaced });
  });

  it('leaves an address alone that it would have written otherwise', () => {
    const { bar } = page();
    bar.entries = ['/?t=2024-06'];
    bar.go(0);
    expect(bar).toMatchObject({ pushed: 0, replaced: 0 });
  });

  it('says what it could not read', () => {
    const { store, bar } = page();
    bar.entries = ['/?t=yesterday'];
    bar.go(0);
    expect(store.getState().notices).toEqual([{ type: 'address-rejected', parameters: ['t'] }]);
  });

  it('keeps the path and the fragment', () => {
    const { bar, actions } = page();
    bar.entries = ['/map/#about'];
    actions.select({ incident: 'one' });
    expect(bar.entries.at(-1)).toBe('/map/?sel=one#about');
  });

  it('stops when told to', () => {
    const { store, bar, stop, actions } = page();
    stop();
    actions.select({ incident: 'one' });
    expect(bar.pushed).toBe(0);
    bar.entries = ['/?sel=two'];
    bar.go(0);
    expect(store.getState().view.selection).toEqual({ incident: 'one' });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { FakeBar } from '#testing/fake-bar.ts';
import { emptyStore } from '#testing/store.ts';
import { OPENING_WINDOW } from '#testing/subject.ts';
import { ADDRESS_LAG, followAddress, LONGEST_LAG } from './address.ts';

/** Until the address has followed. */
const wait = (ms = ADDRESS_LAG) => vi.advanceTimersByTime(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page() {
  const [store, bar] = [emptyStore(), new FakeBar()];
  const { stop } = followAddress(store, bar, 'en');
  return { store, bar, stop, actions: store.actions };
}

describe('followAddress', () => {
  it('pushes an entry when something is selected or filtered', () => {
    const { bar, actions } = page();
    actions.select({ incident: 'one' });
    actions.toggleKind('context');
    actions.setLeastObservers(2);
    actions.setSources({ disabledSets: new Set(['history']), disabledSources: new Set(['some-source']) });
    actions.setSide('dprk');
    actions.setSearch('s');
    expect(bar).toMatchObject({ pushed: 6, replaced: 0 });
    expect(bar.location.search).toBe(
      '?sel=one&off=context&observers=2&q=s&sets=articles,corroboration&nosrc=some-source&side=dprk',
    );
  });

  it('replaces the entry when the reader pans, scrubs, types on or lights another fact', () => {
    const { bar, actions } = page();
    actions.setWindow(rangeOf('2024-05'));
    wait();
    actions.setCamera({ zoom: 8, latitude: 38, longitude: 127, bearing: 0, pitch: 0 });
    wait();
    expect(bar).toMatchObject({ pushed: 0, replaced: 2 });
    actions.setSearch('s');
    actions.setSearch('sm');
    actions.select({ incident: 'one' });
    actions.select({ incident: 'one', claim: 'when' });
    wait();
    expect(bar).toMatchObject({ pushed: 2, replaced: 4 });
  });

  it('pushes one entry for a step of the story, whatever it sets, and none for completing a bare link', () => {
    const { store, bar, actions } = page();
    const camera = { zoom: 8, latitude: 38, longitude: 127, bearing: 0, pitch: 0 };
    actions.followStory({ story: 'june-2024', step: 1 });
    expect(bar).toMatchObject({ pushed: 1, replaced: 0 });
    actions.followStory({ story: 'june-2024', step: 1 }, { camera, selection: { incident: 'one' } });
    wait();
    expect(bar).toMatchObject({ pushed: 1, replaced: 1 });
    actions.followStory(
      { story: 'june-2024', step: 2 },
      { camera, selection: { incident: 'two' }, window: rangeOf('2024-05') },
    );
    expect(bar).toMatchObject({ pushed: 2, replaced: 1 });
    expect(bar.location.search).toBe('?sel=two&t=2024-05-01/2024-05-31&map=8/38/127/0/0&story=2');
    bar.go(-1);
    expect(store.getState().view).toMatchObject({
      story: { story: 'june-2024', step: 1 },
      selection: { incident: 'one' },
    });
    bar.go(1);
    actions.followStory(null);
    expect(store.getState().view, 'as it was before the story').toMatchObject({
      story: null,
      selection: null,
      camera: null,
      window: OPENING_WINDOW,
    });
    expect(bar).toMatchObject({ pushed: 3, replaced: 1 });
    expect(bar.location.search).toBe('');
    bar.go(-1);
    expect(store.getState().view).toMatchObject({
      story: { story: 'june-2024', step: 2 },
      selection: { incident: 'two' },
    });
    bar.go(-1);
    bar.go(-1);
    expect(store.getState()).toMatchObject({ view: { story: null }, beforeStory: null });
  });

  it('leaves the address alone when nothing in it changes', () => {
    const { bar, actions } = page();
    actions.hover('one');
    actions.setPlaying(true);
    actions.setWindow(OPENING_WINDOW);
    actions.setHiddenKinds([]);
    wait();
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
    wait();
    expect(bar).toMatchObject({ pushed, replaced });
  });

  it('is not hurried by what was written already', () => {
    const { bar, actions } = page();
    actions.setWindow(rangeOf('2024-05'));
    actions.select({ incident: 'one' });
    const { replaced } = bar;
    wait(LONGEST_LAG - ADDRESS_LAG / 2);
    actions.setWindow(rangeOf('2024-04'));
    wait(ADDRESS_LAG - 1);
    expect(bar.replaced).toBe(replaced);
    wait(1);
    expect(bar.replaced).toBe(replaced + 1);
  });

  it('leaves an address alone that it would have written otherwise', () => {
    const { bar } = page();
    bar.entries = ['/?t=2024-06'];
    bar.go(0);
    wait();
    expect(bar).toMatchObject({ pushed: 0, replaced: 0 });
  });

  it('writes once for a scrub, however many its steps, and what it came to', () => {
    const { bar, actions } = page();
    for (let step = 1; step <= 29; step += 1) {
      actions.setWindow(rangeOf(`2024-05-${String(step).padStart(2, '0')}`));
      wait(ADDRESS_LAG / 10);
    }
    wait();
    expect(bar.replaced).toBe(1);
    expect(bar.location.search).toBe('?t=2024-05-29/2024-05-29');
  });

  it('writes now and then in a play that does not rest', () => {
    const { bar, actions } = page();
    const steps = 3.5 * (LONGEST_LAG / (ADDRESS_LAG / 2));
    for (let step = 0; step < steps; step += 1) {
      actions.setWindow(rangeOf(`${1950 + step}`));
      wait(ADDRESS_LAG / 2);
    }
    expect(bar.replaced).toBe(3);
  });

  it('leaves an entry with what it came to, and forgets it when the reader has gone back', () => {
    const { store, bar, actions } = page();
    actions.setWindow(rangeOf('2024-05'));
    actions.select({ incident: 'one' });
    expect(bar.entries).toEqual(['/?t=2024-05-01/2024-05-31', '/?sel=one&t=2024-05-01/2024-05-31']);
    actions.setWindow(rangeOf('2024-04'));
    bar.go(-1);
    wait();
    expect(bar.entries).toEqual(['/?t=2024-05-01/2024-05-31', '/?sel=one&t=2024-05-01/2024-05-31']);
    expect(store.getState().view.window).toEqual(rangeOf('2024-05'));
  });

  it('makes one entry of a step to an incident outside the window, and Back brings the old window again', () => {
    const { store, bar, actions } = page();
    actions.selectIn({ incident: 'one' }, rangeOf('2024-05'));
    wait();
    expect(bar.entries).toEqual(['/', '/?sel=one&t=2024-05-01/2024-05-31']);
    bar.go(-1);
    expect(store.getState().view).toMatchObject({ selection: null, window: rangeOf('2024-06') });
  });

  it.each(['pagehide', 'visibilitychange'] as const)('is up to date on %s', (type) => {
    const { bar, actions } = page();
    actions.setWindow(rangeOf('2024-05'));
    bar.tell(type);
    expect(bar.location.search).toBe('?t=2024-05-01/2024-05-31');
    wait();
    expect(bar.replaced).toBe(1);
  });

  it('outlives a browser that refuses, and catches up', () => {
    const { store, bar, actions } = page();
    bar.refuses = true;
    actions.setWindow(rangeOf('2024-05'));
    wait();
    actions.select({ incident: 'one' });
    wait();
    expect(store.getState().view.selection).toEqual({ incident: 'one' });
    expect(bar.location.search).toBe('');
    bar.refuses = false;
    wait();
    expect(bar.location.search).toBe('?sel=one&t=2024-05-01/2024-05-31');
  });

  it('keeps language and theme on Back, and says so in the entry that it came to', () => {
    const { store, bar, actions } = page();
    actions.select({ incident: 'one' });
    actions.setLanguage('ko');
    actions.setTheme('dark');
    wait();
    bar.go(-1);
    expect(store.getState().view).toMatchObject({ selection: null, language: 'ko', theme: 'dark' });
    wait();
    expect(bar.entries).toEqual(['/?lang=ko&theme=dark', '/?sel=one&lang=ko&theme=dark']);
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

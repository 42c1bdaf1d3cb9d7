import { act, fireEvent, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GEOGRAPHY } from '#testing/geography.ts';
import { TEST_RECORD, testCatalogue } from '#testing/test-record.ts';
import { mount } from './mount.ts';

/** It needs WebGL, which is not here. */
vi.mock('#features/map/MapView.tsx', () => ({ MapView: () => <section aria-label="Map" /> }));

const ONE = { catalogue: testCatalogue(), geography: GEOGRAPHY };
/** The same incidents and claims, with other words: ids of elements that are made of them would be the same. */
const OTHER = {
  ...ONE,
  catalogue: testCatalogue(JSON.parse(JSON.stringify(TEST_RECORD).replaceAll('Crossing A', 'Crossing B'))),
};

let ends: (() => void)[] = [];

beforeAll(() =>
  Promise.all([
    import('#features/sources/panel/SourcePanel.tsx'),
    import('#features/sources/switches/SourcesControl.tsx'),
  ]),
);
beforeEach(() => {
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.lang = 'en';
  document.title = 'The page around';
  history.replaceState(null, '', '/');
});
afterEach(() => {
  act(() => {
    for (const end of ends) end();
  });
  ends = [];
  document.body.innerHTML = '';
});

async function mounted(options: Parameters<typeof mount>[1]) {
  const element = document.createElement('div');
  document.body.append(element);
  let end = () => {};
  await act(async () => {
    end = mount(element, options);
  });
  ends.push(end);
  return { element, app: within(element), end: () => act(end) };
}

async function two() {
  const owner = await mounted({ record: ONE, owner: true });
  const guest = await mounted({ record: OTHER });
  return { owner, guest };
}

const press = async (app: ReturnType<typeof within>, name: string | RegExp) => {
  await act(async () => {
    fireEvent.click(app.getAllByRole('button', { name })[0] as HTMLElement);
  });
};
const select = async ({ app }: { readonly app: ReturnType<typeof within> }, title: string) => {
  const list = within(app.getByRole('region', { name: /Incidents|사건/ }));
  // The owner's entries are links to pages beside it.
  const entries = ['link', 'button'].flatMap((role) =>
    list.queryAllByRole(role, { name: new RegExp(title) }),
  );
  await act(async () => {
    fireEvent.click(entries[0] as HTMLElement);
  });
};
const showing = (app: ReturnType<typeof within>) => app.getAllByText(/\(KST\)|\(한국 시간\)/)[0]?.textContent;
/** Counts what is listened to on the page itself from now on; gives the types that are still listened to. */
function watchListeners(): () => string[] {
  const heard = new Set<{ readonly type: string; readonly listener: unknown }>();
  const forget = (type: string, listener: unknown) => {
    for (const one of heard) if (one.type === type && one.listener === listener) heard.delete(one);
  };
  for (const place of [window, document, document.body, document.documentElement]) {
    const { addEventListener, removeEventListener } = place;
    place.addEventListener = ((type: string, listener: unknown, options?: AddEventListenerOptions) => {
      heard.add({ type, listener });
      options?.signal?.addEventListener('abort', () => forget(type, listener));
      Reflect.apply(addEventListener, place, [type, listener, options]);
    }) as typeof addEventListener;
    place.removeEventListener = ((...parameters: Parameters<typeof removeEventListener>) => {
      forget(parameters[0], parameters[1]);
      Reflect.apply(removeEventListener, place, parameters);
    }) as typeof removeEventListener;
  }
  return () => [...heard].map(({ type }) => type);
}

const panels = ({ owner, guest }: Awaited<ReturnType<typeof two>>) =>
  [owner, guest].map(({ app }) => app.queryAllByRole('article').length);

describe('two apps in one page', () => {
  test('select apart: the address and the title are the owner’s, and no id is there twice', async () => {
    const both = await two();
    const { owner, guest } = both;
    await select(guest, 'Crossing B');
    expect(panels(both)).toEqual([0, 1]);
    expect(document.title).not.toContain('Crossing');
    expect(window.location.search).toBe('');
    await select(owner, 'Crossing A');
    expect(panels(both)).toEqual([1, 1]);
    expect(document.title).toContain('Crossing A');
    expect(window.location.search).toBe('?sel=crossing-a');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('refer to elements of their own', async () => {
    const { owner, guest } = await two();
    await select(owner, 'Crossing A');
    await select(guest, 'Crossing B');
    for (const { element } of [owner, guest]) {
      await press(within(element), /^Sources/);
      const ids = ['labelledby', 'describedby', 'controls', 'details'].flatMap((name) =>
        [...element.querySelectorAll(`[aria-${name}]`)].flatMap(
          (one) => one.getAttribute(`aria-${name}`)?.split(' ') ?? [],
        ),
      );
      // What is not there yet, as the heading of a closed dialog, is nowhere.
      const referred = ids.flatMap((id) => document.getElementById(id) ?? []);
      expect(referred.length).toBeGreaterThan(10);
      for (const one of referred) expect(element.contains(one), one.id).toBe(true);
    }
  });

  test('Escape is for the app that has the focus, and for the owner where none has it', async () => {
    const both = await two();
    const { owner, guest } = both;
    await select(owner, 'Crossing A');
    await select(guest, 'Crossing B');
    fireEvent.keyDown(guest.app.getByRole('article'), { key: 'Escape' });
    expect(panels(both)).toEqual([1, 0]);
    await select(guest, 'Crossing B');
    const around = document.createElement('button');
    document.body.append(around);
    fireEvent.keyDown(around, { key: 'Escape' });
    expect(panels(both), 'of a part of the page that is no app').toEqual([1, 1]);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(panels(both)).toEqual([0, 1]);
  });

  test('undo is for the app that has the focus, and for the owner where none has it', async () => {
    const { owner, guest } = await two();
    const [ownersFirst, guestsFirst] = [showing(owner.app), showing(guest.app)];
    for (const { app } of [owner, guest])
      act(() => void fireEvent.change(app.getByRole('searchbox'), { target: { value: 'visit' } }));
    expect([showing(owner.app), showing(guest.app)]).not.toContain(ownersFirst);
    act(
      () =>
        void fireEvent.keyDown(guest.element.querySelector('main, h1') as Element, {
          key: 'z',
          ctrlKey: true,
        }),
    );
    expect(showing(guest.app)).toBe(guestsFirst);
    expect(showing(owner.app)).not.toBe(ownersFirst);
    act(() => void fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    expect(showing(owner.app)).toBe(ownersFirst);
  });

  test('have a language and a theme each: the document wears the owner’s', async () => {
    const { owner, guest } = await two();
    await press(guest.app, '한국어');
    await press(guest.app, /테마: 시스템/);
    await press(guest.app, /테마: 밝게/);
    expect([guest.element.lang, guest.element.dataset.theme]).toEqual(['ko', 'dark']);
    expect([document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['en', 'light']);
    await press(owner.app, /Theme: System/);
    await press(owner.app, /Theme: Light/);
    await press(guest.app, /테마: 어둡게/);
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(guest.element.dataset.theme).toBe('light');
    expect(window.location.search).toBe('');
  });

  test('a guest has nothing to share, since no address leads to its view', async () => {
    const { owner, guest } = await two();
    expect(owner.app.queryByRole('button', { name: 'Share' })).not.toBeNull();
    expect(guest.app.queryByRole('button', { name: 'Share' })).toBeNull();
  });

  test('skip to lists of their own', async () => {
    const { owner, guest } = await two();
    for (const { app, element } of [owner, guest]) {
      await press(app, 'Skip to the list of incidents');
      expect(element.contains(document.activeElement)).toBe(true);
    }
  });

  test('are one page and a part of it for assistive technology', async () => {
    const { owner, guest } = await two();
    expect(owner.app.queryAllByRole('main')).toHaveLength(1);
    expect(guest.app.queryAllByRole('main')).toHaveLength(0);
    expect(guest.app.getByRole('region', { name: 'DMZ Incident Map' })).toBeTruthy();
  });
});

describe('unmounting', () => {
  test('leaves the other app as it is, and gives back what was the page’s', async () => {
    const { owner, guest } = await two();
    await select(owner, 'Crossing A');
    await owner.end();
    expect(owner.element.outerHTML).toBe('<div></div>');
    expect([document.title, document.documentElement.dataset.theme]).toEqual(['The page around', undefined]);
    await select(guest, 'Crossing B');
    expect(guest.app.queryAllByRole('article')).toHaveLength(1);
    await guest.end();
    expect(guest.element.outerHTML).toBe('<div></div>');
    await guest.end();
  });

  test('leaves no listener on the page, no timer and no frame', async () => {
    const listeners = watchListeners();
    vi.useFakeTimers();
    const { owner, guest } = await two();
    await select(guest, 'Crossing B');
    await press(guest.app, /^Sources/);
    expect(listeners()).toContain('keydown');
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await guest.end();
    await owner.end();
    // React hears of selections once for each document, and never stops.
    expect(listeners().filter((type) => type !== 'selectionchange')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('stops the files that are on their way', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    vi.stubGlobal('fetch', (_address: string, { signal }: RequestInit) => {
      signals.push(signal ?? undefined);
      return new Promise(() => {});
    });
    const { end } = await mounted({ record: 'elsewhere/' });
    expect(signals).toHaveLength(4);
    await end();
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    vi.unstubAllGlobals();
  });
});

test('one element holds one app, and one app owns the page', async () => {
  const { owner } = await two();
  expect(() => mount(owner.element, { record: ONE })).toThrow('holds an app');
  const third = document.createElement('div');
  document.body.append(third);
  expect(() => mount(third, { record: ONE, owner: true })).toThrow('owns this page');
});

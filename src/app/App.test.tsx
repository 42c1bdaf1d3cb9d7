import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Window as HappyWindow } from 'happy-dom';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { undo } from '#state/commands/undo.ts';
import { emptyStore, testStore } from '#testing/store.ts';
import { App } from './App.tsx';
import { followDocument } from './document-state.ts';

/** What the map does when told to; it needs WebGL, which is not here. */
const map = vi.hoisted(() => ({ fails: false }));
vi.mock('#features/map/MapView.tsx', () => ({
  MapView: () => {
    if (map.fails) throw new Error('planted');
    return <section aria-label="Map" />;
  },
}));
vi.mock('#features/line-view/LineView.tsx', () => ({
  LineView: ({ leading }: { readonly leading: ReactNode }) => (
    <section aria-label="Line">
      {leading}
      <button type="button">Move</button>
    </section>
  ),
}));
vi.mock('#features/timeline/Timeline.tsx', () => ({ Timeline: () => <section aria-label="Timeline" /> }));

const screenOf = (width: number) =>
  (window as unknown as HappyWindow).happyDOM.setViewport({ width, height: 800 });

// What the page fetches when it is asked for, so that no test waits for a busy machine to read it.
beforeAll(() =>
  Promise.all([import('#features/sources/panel/SourcePanel.tsx'), import('#app/about/AboutContents.tsx')]),
);
beforeEach(() => {
  map.fails = false;
  screenOf(1280);
});
afterEach(cleanup);

describe('the page', () => {
  test('has map, list and timeline, and the source panel once something is selected', async () => {
    const store = testStore();
    render(<App store={store} />);
    expect(await screen.findByRole('region', { name: 'Map' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Sources and facts' })).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: /Crossing A/ }));
    expect(screen.getByRole('region', { name: 'Sources and facts' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Incidents' })).toBeTruthy();
  });

  test('says what is shown, and counts as the list does', () => {
    render(<App store={testStore()} />);
    expect(screen.getByText('2 incidents in June 2024 (KST); 1 more may fall in it')).toBeTruthy();
  });

  test('says what else narrows what is shown: none found is not none there', () => {
    render(
      <App
        store={testStore({ search: ' no such words at all, I fear', hiddenKinds: new Set(['context']) })}
      />,
    );
    expect(
      screen.getByText('No incidents in June 2024 (KST); search: ‘no such words at all, I…’; 1 kind hidden'),
    ).toBeTruthy();
  });

  test('Escape clears the selection, but not while it clears the search', () => {
    const store = testStore({ selection: { incident: 'crossing-a' }, search: 'words' });
    render(<App store={store} />);
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(store.getState().view.selection).not.toBeNull();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(store.getState().view.selection).toBeNull();
  });

  test('the skip link leads to the list', () => {
    render(<App store={testStore()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the list of incidents' }));
    expect(document.activeElement?.textContent, 'the entry that Tab comes to').toMatch(
      /^Landmine.*Explosions/,
    );
  });

  test('the skip link leads to the list itself where nothing is in it', () => {
    render(<App store={testStore({ search: 'zebra' })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the list of incidents' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Incidents' }));
  });

  test('the skip link raises the sheet on a phone', async () => {
    screenOf(390);
    render(<App store={testStore()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the list of incidents' }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Explosions/));
    expect(screen.getByRole('separator').getAttribute('aria-valuetext')).toBe('Half');
  });

  test('the skip link leads to what has the list’s place where there is room for one', async () => {
    screenOf(900);
    render(<App store={testStore({ selection: { incident: 'crossing-a' } })} />);
    await screen.findByRole('heading', { name: 'Crossing A' });
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the list of incidents' }));
    expect(document.activeElement?.textContent).toBe('Crossing A');
  });

  test('on a phone the list stays at hand beside the line view, which has an axis of time of its own', async () => {
    screenOf(390);
    render(<App store={testStore({ face: 'line' })} />);
    await screen.findByRole('region', { name: 'Line' });
    expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Raise the sheet' }));
    expect(screen.getByRole('link', { name: /Crossing A/ })).toBeTruthy();
  });

  test('the switch between map and line view keeps the focus, there and back', async () => {
    render(<App store={testStore()} />);
    await screen.findByRole('region', { name: 'Map' });
    const press = async (face: string) => {
      const button = screen.getByRole('button', { name: face });
      button.focus();
      fireEvent.click(button);
      await screen.findByRole('region', { name: face });
      expect(document.activeElement?.textContent).toBe(face);
      expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    };
    await press('Line');
    await press('Map');
  });

  test('the switch takes no focus that is elsewhere by then', async () => {
    const store = testStore();
    render(<App store={store} />);
    await screen.findByRole('region', { name: 'Map' });
    const search = screen.getByRole('searchbox');
    act(() => search.focus());
    act(() => store.actions.setFace('line'));
    await screen.findByRole('region', { name: 'Line' });
    expect(document.activeElement).toBe(search);
  });

  test('a map that fails takes nothing with it', async () => {
    map.fails = true;
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<App store={testStore()} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/The map could not be started/);
    expect(screen.getByRole('link', { name: /Crossing A/ })).toBeTruthy();
    silenced.mockRestore();
  });

  test('a map that fails leaves the line view to look at, and is not shown in its place', async () => {
    map.fails = true;
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = testStore();
    render(<App store={store} />);
    await screen.findByRole('alert');
    act(() => store.actions.setFace('line'));
    expect(await screen.findByRole('region', { name: 'Line' })).toBeTruthy();
    map.fails = false;
    act(() => store.actions.setFace('map'));
    expect(await screen.findByRole('region', { name: 'Map' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Line' })).toBeNull();
    silenced.mockRestore();
  });

  test('an incident outside the window says so, and leads to its time', async () => {
    const store = testStore({ selection: { incident: 'crossing-a' }, window: rangeOf('2010-03') });
    render(<App store={store} />);
    expect(await screen.findByText(/^Outside the period/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show its time' }));
    expect(screen.queryByText(/^Outside the period/)).toBeNull();
    expect(screen.getByRole('heading', { name: 'Crossing A' })).toBeTruthy();
    act(() => store.actions.toggleKind('mdl-crossing'));
    expect(screen.getByText(/^The filters hide it/)).toBeTruthy();
    fireEvent.click(within(screen.getByRole('article')).getByRole('button', { name: 'Clear filters' }));
    expect(screen.queryByText(/^The filters hide it/)).toBeNull();
  });

  test('notices are shown and can be dismissed', () => {
    const store = testStore();
    store.actions.notify({ type: 'address-rejected', parameters: ['t', 'map'] });
    render(<App store={store} />);
    const notices = screen.getByRole('status', { name: 'Notices' });
    expect(notices.textContent).toMatch(/left out: the dates, the position of the map/);
    fireEvent.click(within(notices).getByRole('button', { name: 'Dismiss' }));
    expect(notices.textContent).toBe('');
  });

  test('a record that fails leaves a sentence, the faults and a retry', () => {
    const store = emptyStore();
    const faults = [{ path: 'sources.json: [0].id', message: 'Invalid input' }];
    store.actions.setCatalogue({ status: 'failed', reason: 'invalid', faults });
    render(<App store={store} />);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/sources\.json: \[0\]\.id: Invalid input/);
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeTruthy();
  });
});

describe('smaller screens', () => {
  test('a tablet shows the source panel in the place of the list', () => {
    screenOf(900);
    render(<App store={testStore({ selection: { incident: 'crossing-a' } })} />);
    expect(screen.getByRole('region', { name: 'Sources and facts' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('a phone has one sheet, which comes up with a selection', async () => {
    screenOf(390);
    const store = testStore();
    render(<App store={store} />);
    const handle = screen.getByRole('separator', { name: 'Size of the sheet' });
    expect(handle.getAttribute('aria-valuetext')).toBe('Low');
    act(() => store.actions.select({ incident: 'crossing-a' }));
    expect(handle.getAttribute('aria-valuetext')).toBe('Half');
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('Crossing A');
    // The panel's own close button is hidden by style on phones; the sheet's is the first.
    const [close] = screen.getAllByRole('button', { name: 'Close and go back to the map' });
    if (close) fireEvent.click(close);
    expect(screen.getByRole('searchbox')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /Crossing A/ }));
  });
});

describe('language, theme and title', () => {
  test('follow the store', () => {
    const store = testStore();
    const stop = followDocument(store);
    render(<App store={store} />);
    fireEvent.click(screen.getByRole('button', { name: '한국어' }));
    expect(document.documentElement.lang).toBe('ko');
    expect(document.title).toBe('비무장지대 사건 지도');
    fireEvent.click(screen.getByRole('button', { name: /테마: 시스템/ }));
    fireEvent.click(screen.getByRole('button', { name: /테마: 밝게/ }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    act(() => store.actions.select({ incident: 'crossing-a' }));
    expect(document.title).toBe('Crossing A (한국어) · 비무장지대 사건 지도');
    stop();
  });

  test('are written only when they change, for whoever watches them', () => {
    const store = testStore();
    const stop = followDocument(store);
    const watch = new MutationObserver(() => undefined);
    const head = document.head;
    watch.observe(document.documentElement, { attributes: true });
    watch.observe(head, { subtree: true, childList: true, characterData: true });
    store.actions.hover('crossing-a');
    store.actions.setSearch('words');
    expect(watch.takeRecords()).toEqual([]);
    store.actions.setTheme('dark');
    expect(watch.takeRecords()).toHaveLength(1);
    stop();
    watch.disconnect();
  });

  test('Ctrl+Z takes back a filter and Ctrl+Y brings it again, but not while text is typed', () => {
    const store = testStore();
    render(<App store={store} />);
    act(() => store.actions.toggleKind('context'));
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'z', ctrlKey: true });
    expect(store.getState().view.hiddenKinds.size).toBe(1);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(store.getState().view.hiddenKinds.size).toBe(0);
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
    expect(store.getState().view.hiddenKinds.size).toBe(1);
  });

  test('announces once, when it has come to rest, and says what was taken back', () => {
    vi.useFakeTimers();
    const store = testStore();
    render(<App store={store} />);
    const status = () => within(screen.getByRole('banner')).getAllByRole('status')[0]?.textContent;
    act(() => void vi.advanceTimersByTime(1000));
    act(() => store.actions.setMode('cumulative'));
    act(() => void vi.advanceTimersByTime(300));
    expect(status()).toMatch(/in June 2024 \(KST\)/);
    act(() => void vi.advanceTimersByTime(1000));
    expect(status()).toMatch(/^\d+ incidents? up to 30 June 2024 \(KST\)$/);
    act(() => undo(store));
    act(() => void vi.advanceTimersByTime(1000));
    expect(status()).toMatch(/^Undone\. .* in June 2024 \(KST\)/);
    vi.useRealTimers();
  });

  test('the About dialog opens and closes', async () => {
    render(<App store={testStore()} />);
    fireEvent.click(screen.getByRole('button', { name: 'About and data' }));
    const dialog = screen.getByRole('dialog', { name: 'About this map' });
    expect(await within(dialog).findByText(/Record version 9\.9\.9/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IncidentMap, MapEvents } from '#features/map/engine/incident-map.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import type { Scene } from '#features/map/scene/scene.ts';
import { messagesFor } from '#i18n/language.ts';
import { storeOfRows } from '#testing/rows/many-rows.ts';
import { crowdedStore } from '#testing/store.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { MapView } from './MapView.tsx';

const scenes: Scene[] = [];
const broken = { scene: false, creation: null as Error | null };
let fail: MapEvents['onFailure'];
let maps = 0;

vi.mock('#features/map/engine/incident-map.ts', () => ({
  IncidentMap: class {
    readonly camera = { show() {}, setPadding() {}, reveal() {} };
    readonly rows = { show() {} };
    constructor(...[, , , , , events]: ConstructorParameters<typeof IncidentMap>) {
      if (broken.creation) throw broken.creation;
      maps += 1;
      fail = events.onFailure;
    }
    setScene(scene: Scene) {
      if (broken.scene) throw new Error('The engine fails');
      scenes.push(scene);
    }
    setAppearance() {}
    setHandles() {}
    onSymbol() {
      return () => {};
    }
    onPoint() {
      return () => {};
    }
    remove() {}
  },
}));

beforeEach(() => {
  scenes.length = 0;
  broken.scene = false;
  broken.creation = null;
  maps = 0;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(store = crowdedStore(3)) {
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  render(
    <ErrorBoundary message="The map failed" retry="Again">
      <MapView store={store} messages={messagesFor('en')} padding={padding} framing={padding} />
    </ErrorBoundary>,
  );
  return store;
}

test('each step goes to the map, and what shows the same does not', () => {
  const store = show();
  const before = scenes.length;
  expect(before).toBeGreaterThan(0);
  act(() => store.actions.setPlaying(true));
  expect(scenes).toHaveLength(before);
  act(() => store.actions.setHiddenKinds(['mdl-crossing']));
  expect(scenes).toHaveLength(before + 1);
  expect(scenes.at(-1)?.ribbons.ribbons).toHaveLength(0);
  act(() => store.actions.setHiddenKinds([]));
  expect(scenes.at(-1)?.ribbons.ribbons.length).toBeGreaterThan(0);
});

test('a map that fails says so in its own panel, and breaks no action and no other listener', () => {
  const store = show();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const listener = vi.fn();
  store.subscribe(listener);
  broken.scene = true;
  act(() => store.actions.setHiddenKinds(['mdl-crossing']));
  expect(screen.getByText('The map failed')).toBeTruthy();
  act(() => store.actions.setHiddenKinds([]));
  expect(listener).toHaveBeenCalledTimes(2);
});

test.each(['contextFailed', 'workerFailed'] as const)(
  '%s is said over the map, and a new map made',
  (said) => {
    show();
    const { map } = messagesFor('en');
    act(() => fail(said === 'contextFailed' ? 'context' : 'worker'));
    expect(screen.getByRole('alert').textContent).toContain(map[said]);
    expect(maps).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: map.rebuild }));
    expect(maps).toBe(2);
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => fail('context'));
    act(() => fail(null));
    expect(screen.queryByRole('alert')).toBeNull();
  },
);

test('graphics that throw are said to have failed and can be asked for again; those that are not there need words only', () => {
  broken.creation = new Error('The graphics failed');
  show();
  const { map } = messagesFor('en');
  const region = screen.getByRole('region', { name: map.label });
  expect(region.getAttribute(MAP_STATE)).toBe('failed');
  expect(screen.getByRole('alert').textContent).toContain(map.contextFailed);
  broken.creation = null;
  fireEvent.click(screen.getByRole('button', { name: map.rebuild }));
  expect(maps).toBe(1);
  expect(screen.queryByRole('alert')).toBeNull();
  cleanup();
  broken.creation = Object.assign(new Error('No WebGL 2'), { name: 'GPUInitializationError' });
  show();
  expect(screen.getByText(map.noWebgl)).toBeTruthy();
  expect(screen.queryByRole('button', { name: map.rebuild })).toBeNull();
});

test('where no map is drawn, the region refers to no description of one', async () => {
  const store = await storeOfRows(300);
  broken.creation = Object.assign(new Error('No WebGL 2'), { name: 'GPUInitializationError' });
  show(store);
  const { map } = messagesFor('en');
  const region = () => screen.getByRole('region', { name: map.label });
  expect(region().hasAttribute('aria-describedby')).toBe(false);
  cleanup();
  broken.creation = null;
  show(store);
  const described = document.getElementById(region().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe(map.many);
});

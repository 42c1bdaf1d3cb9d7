import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Scene } from '#features/map/scene/scene.ts';
import { messagesFor } from '#i18n/language.ts';
import { crowdedStore } from '#testing/store.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { MapView } from './MapView.tsx';

const scenes: Scene[] = [];
const broken = { scene: false };

vi.mock('#features/map/engine/incident-map.ts', () => ({
  IncidentMap: class {
    readonly camera = { show() {}, setPadding() {}, reveal() {} };
    readonly rows = { show() {} };
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
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show() {
  const store = crowdedStore(3);
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

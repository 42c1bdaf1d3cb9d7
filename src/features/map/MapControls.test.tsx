import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useStore } from 'zustand';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import { messagesFor } from '#i18n/language.ts';
import type { AppStore } from '#state/store.ts';
import { testStore } from '#testing/store.ts';
import { MapControls } from './MapControls.tsx';

afterEach(cleanup);

const done: string[] = [];
beforeEach(() => {
  done.length = 0;
});
const MAP = {
  camera: {
    tilt: (terrain: boolean) => done.push(`tilted ${terrain ? 'up' : 'down'}`),
    show: () => done.push('gone home'),
  },
} as unknown as IncidentMap;

/** The controls, and a map that follows the store as the real one does. */
function View({ store }: { readonly store: AppStore }) {
  const terrain = useStore(store, (state) => state.view.terrain);
  useEffect(() => {
    done.push(terrain ? 'raised' : 'flat');
  }, [terrain]);
  return <MapControls store={store} messages={messagesFor('en')} map={MAP} />;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the terrain is there before the view tilts, and gone before it lies flat', () => {
  render(<View store={testStore()} />);
  press('Terrain in three dimensions');
  press('Terrain in three dimensions');
  expect(done).toEqual(['flat', 'raised', 'tilted up', 'flat', 'tilted down']);
});

test('terrain that comes with an address, or goes with a reset, tilts nothing: they bring a camera', () => {
  const store = testStore({ terrain: true });
  render(<View store={store} />);
  press(messagesFor('en').map.reset);
  expect(store.getState().view.terrain).toBe(false);
  expect(done).toEqual(['raised', 'gone home', 'flat']);
});

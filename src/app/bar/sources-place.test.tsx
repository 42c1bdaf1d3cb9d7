import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '#app/App.tsx';
import { testStore } from '#testing/store.ts';

vi.mock('#features/map/MapView.tsx', () => ({ MapView: () => <section aria-label="Map" /> }));
vi.mock('#features/timeline/Timeline.tsx', () => ({ Timeline: () => <section aria-label="Timeline" /> }));
const switches = vi.hoisted(() => ({ fail: false }));
vi.mock('#features/sources/switches/SourcesControl.tsx', () => ({
  SourcesControl: () => {
    if (switches.fail) throw new Error('planted');
    return <section aria-label="Switches" />;
  },
}));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('the sources button names a place that is there before the switches have come, and where they fail', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  switches.fail = true;
  render(<App store={testStore()} />);
  const button = screen.getByRole('button', { name: /^Sources: / });
  fireEvent.click(button);
  const place = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(place, 'before they have come').toBeTruthy();
  const failed = await screen.findByRole('alert');
  expect(place?.contains(failed)).toBe(true);
  switches.fail = false;
  fireEvent.click(within(failed).getByRole('button', { name: 'Try again' }));
  expect(place?.contains(await screen.findByRole('region', { name: 'Switches' }))).toBe(true);
  expect(document.querySelectorAll(`[id="${place?.id}"]`)).toHaveLength(1);
});

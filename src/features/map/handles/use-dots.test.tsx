import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { EventListener } from '#features/map/engine/map-events.ts';
import { messagesFor } from '#i18n/language.ts';
import { selectRowSet } from '#state/rows/row-selectors.ts';
import { crowdedStore } from '#testing/store.ts';
import { RowsOnMap } from './RowsOnMap.tsx';

afterEach(cleanup);

const BOUNDS = [127, 38, 127.1, 38.1] as const;

function show(language: 'en' | 'ko' = 'en') {
  let canvas: EventListener | null = null;
  const approach = vi.fn();
  const map = {
    camera: { approach },
    rows: {
      draw: () => () => undefined,
      followPointer: (listener: EventListener) => {
        canvas = listener;
        return () => undefined;
      },
    },
    setHandles: () => undefined,
  } as unknown as IncidentMap;
  const store = crowdedStore(300);
  render(<RowsOnMap store={store} messages={messagesFor(language)} map={map} />);
  const idAt = (row: number) => selectRowSet(store.getState())?.idAt(row);
  const press = (isOnePlace: boolean, incidents = [3, 5, 9]) =>
    act(() => canvas?.onPressDot({ incidents, bounds: BOUNDS, isOnePlace }));
  return { store, idAt, approach, press, hear: () => canvas as unknown as EventListener };
}

const said = () => screen.getByRole('status').textContent;

test('a press on a dot leads nearer to what it stands for, and says to how many', () => {
  const { press, approach, store } = show();
  press(
    false,
    Array.from({ length: 1234 }, (_, row) => row),
  );
  expect(approach).toHaveBeenCalledWith(BOUNDS);
  expect(said()).toBe('Zoomed in to 1,234 incidents');
  expect(store.getState().view.selection).toBeNull();
});

test('where no zoom takes them apart each press selects the next, and after the last the first', () => {
  const { press, approach, store, idAt } = show();
  for (const [row, words] of [
    [3, /^1 of 3 incidents/],
    [5, /^2 of 3 incidents/],
    [9, /^3 of 3 incidents/],
    [3, /^1 of 3 incidents/],
  ] as const) {
    press(true);
    expect(store.getState().view.selection?.incident).toBe(idAt(row));
    expect(said()).toMatch(words);
  }
  expect(approach).not.toHaveBeenCalled();
});

test('the dot under the pointer says how many it stands for', () => {
  const { hear } = show('ko');
  act(() => hear().onDot({ cell: 1, count: 1234, at: [10, 20], radius: 5 }));
  expect(screen.getByText('사건 1,234건')).toBeTruthy();
  act(() => hear().onDot(null));
  expect(screen.queryByText('사건 1,234건')).toBeNull();
});

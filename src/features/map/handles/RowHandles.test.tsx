import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { EventListener } from '#features/map/engine/map-events.ts';
import type { Handles } from '#features/map/engine/map-handles.ts';
import { messagesFor } from '#i18n/language.ts';
import { selectRowSet } from '#state/rows/row-selectors.ts';
import { crowdedStore } from '#testing/store.ts';
import { RowHandles } from './RowHandles.tsx';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

let canvas: EventListener | null = null;

/** Puts the buttons on the page, as the map does, and hears what the pointer meets. */
const MAP = {
  rows: {
    followPointer(listener: EventListener) {
      canvas = listener;
      return () => {
        canvas = null;
      };
    },
  },
  setHandles(shown: Handles) {
    document.body.append(...[...shown.values()].map(({ element }) => element));
  },
} as unknown as IncidentMap;

function show() {
  const store = crowdedStore(300);
  const ignore = () => undefined;
  render(
    <RowHandles store={store} messages={messagesFor('en')} map={MAP} onDot={ignore} onPressDot={ignore} />,
  );
  const rowOf = (id: string) => selectRowSet(store.getState())?.numberOf(id) as number;
  return { store, rowOf };
}

test('what the pointer meets on the canvas is highlighted and selected by its id', () => {
  const { store, rowOf } = show();
  act(() => canvas?.onEnter(rowOf('more-0150')));
  expect(store.getState().hovered).toBe('more-0150');
  act(() => store.actions.hover('more-0160'));
  act(() => canvas?.onLeave(rowOf('more-0150')));
  expect(store.getState().hovered, 'hovered by another').toBe('more-0160');
  act(() => canvas?.onLeave(rowOf('more-0160')));
  expect(store.getState().hovered).toBeNull();
  act(() => canvas?.onPress(rowOf('more-0150')));
  expect(store.getState().view.selection).toEqual({ incident: 'more-0150' });
});

test('the selected and the hovered are buttons with a name, the same one once, and nothing else is', () => {
  const { store } = show();
  expect(screen.queryAllByRole('button')).toHaveLength(0);
  act(() => store.actions.select({ incident: 'more-0150' }));
  const [selected, ...none] = screen.getAllByRole('button');
  expect(none).toEqual([]);
  expect(selected?.getAttribute('aria-label')).toMatch(/Crossing more-0150.*km \d+|along the line/);
  expect(selected?.getAttribute('aria-current')).toBe('true');
  act(() => store.actions.hover('more-0160'));
  expect(screen.getAllByRole('button')).toHaveLength(2);
  act(() => store.actions.hover('more-0150'));
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('what is selected outside the window has no button, as it has no symbol', () => {
  const { store } = show();
  act(() => store.actions.select({ incident: 'more-0150' }));
  act(() => store.actions.setWindow({ from: Date.UTC(1990, 0), to: Date.UTC(1991, 0) }));
  expect(screen.queryAllByRole('button')).toHaveLength(0);
});

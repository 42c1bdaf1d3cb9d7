import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { IncidentMap } from '#features/map/engine/incident-map.ts';
import type { Handles } from '#features/map/engine/map-handles.ts';
import type { SymbolListener } from '#features/map/engine/symbol-picking.ts';
import { messagesFor } from '#i18n/language.ts';
import { crowdedStore } from '#testing/store.ts';
import { SymbolHandles } from './SymbolHandles.tsx';

afterEach(() => {
  cleanup();
  canvas = null;
  document.body.replaceChildren();
});

let canvas: SymbolListener | null;
let handles: Handles;

/** Puts the buttons on the page, as the map does, and hears of symbols without one. */
const MAP = {
  onSymbol(listener: SymbolListener) {
    canvas = listener;
    return () => {
      canvas = null;
    };
  },
  setHandles(shown: Handles) {
    handles = shown;
    for (const { element } of shown.values()) if (!element.isConnected) document.body.append(element);
  },
} as unknown as IncidentMap;

/** More than the record places: there must be a next one to go to. */
function show(store = crowdedStore(3)) {
  render(<SymbolHandles store={store} messages={messagesFor('en')} map={MAP} />);
  return { store, buttons: screen.getAllByRole('button') };
}

test('arrows go from one to the next; with Alt, Ctrl or Meta they stay the browser’s', () => {
  const { buttons } = show();
  expect(buttons.length).toBeGreaterThan(1);
  act(() => buttons[0]?.focus());
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
    const isLeft = fireEvent.keyDown(document.activeElement ?? document.body, {
      key: 'ArrowRight',
      [modifier]: true,
    });
    expect(isLeft, modifier).toBe(true);
    expect(document.activeElement).toBe(buttons[0]);
  }
  const isLeft = fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
  expect(isLeft).toBe(false);
  expect(document.activeElement).toBe(buttons[1]);
});

test('the selected one is the current one, as on every other face', () => {
  const { store, buttons } = show();
  const [first] = buttons;
  expect(first?.hasAttribute('aria-current')).toBe(false);
  if (first) fireEvent.click(first);
  expect(store.getState().view.selection).not.toBeNull();
  expect(first?.getAttribute('aria-current')).toBe('true');
  expect(first?.hasAttribute('aria-pressed')).toBe(false);
});

test('of few, too, a ribbon is met where no button lies on it', () => {
  const { store } = show();
  act(() => canvas?.onEnter('crossing-a'));
  expect(store.getState().hovered).toBe('crossing-a');
  act(() => canvas?.onPress('crossing-a'));
  expect(store.getState().view.selection?.incident).toBe('crossing-a');
});

test('the button of a ribbon says its stretch, and leaves its place to the map', () => {
  const { buttons } = show();
  const [crossing] = buttons;
  expect(crossing?.getAttribute('aria-label')).toMatch(/km \d+|along the line/);
  expect(handles.get('crossing-a')).toMatchObject({ at: null });
});

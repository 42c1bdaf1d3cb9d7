import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { messagesFor } from '../../i18n/language';
import { selectPlacements, selectVisible } from '../../state/selectors';
import { testStore } from '../incidents/test-record';
import type { IncidentMap } from './incident-map';
import { SymbolHandles } from './SymbolHandles';
import { buildScene } from './scene';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** Puts the buttons on the page, as the map does. */
const MAP = {
  setHandles(handles: ReadonlyMap<string, { readonly element: HTMLElement }>) {
    for (const { element } of handles.values()) if (!element.isConnected) document.body.append(element);
  },
} as unknown as IncidentMap;

function show() {
  const store = testStore();
  const { incidents } = selectVisible(store.getState());
  const placements = selectPlacements(store.getState());
  const { symbols } = buildScene({ incidents, placements, selected: null, hovered: null });
  // More than the record places: there must be a next one to go to.
  const [first] = symbols;
  const all = incidents.flatMap(({ id }) => (first ? [{ ...first, id }] : []));
  render(<SymbolHandles store={store} messages={messagesFor('en')} map={MAP} symbols={all} />);
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

import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { storeWith } from '#testing/store.ts';
import { UnplacedTray } from './UnplacedTray.tsx';

afterEach(cleanup);

const PLACE = claimOf({ about: 'where', value: { on: 'mdl' } });

test('lists what has no place with the reason, and selects and highlights it', () => {
  const told = {
    ...claimOf({ id: 'told', about: 'activity' }),
    quotes: [{ ...quoteOf('told'), source: 'source-b' }],
  };
  const store = storeWith([
    incidentOf('never', { kind: 'mdl-crossing', claims: [told] }),
    incidentOf('now', { kind: 'context', claims: [PLACE, told] }),
  ]);
  act(() => store.actions.setSources({ disabledSets: new Set(), disabledSources: new Set(['source-a']) }));
  render(<UnplacedTray store={store} messages={messagesFor('en')} />);
  const toggle = screen.getByRole('button', { name: 'Without a place on this map: 2' });
  expect(screen.queryByText('No source says where.'), 'closed at first').toBeNull();
  fireEvent.click(toggle);
  const list = within(screen.getByRole('region', { name: 'Without a place on this map: 2' }));
  expect(list.getByText('No source says where.')).toBeTruthy();
  const [first, second] = list.getAllByRole('button');
  expect(second?.textContent).toMatch(/switched off/);
  act(() => first?.focus());
  fireEvent.pointerEnter(first as HTMLElement);
  expect(store.getState().hovered).toBe('never');
  fireEvent.click(first as HTMLElement);
  expect(store.getState().view.selection).toEqual({ incident: 'never' });
  act(() => store.actions.setHiddenKinds(['mdl-crossing', 'context']));
  expect(screen.queryByText(/Without a place/)).toBeNull();
});

test('of many, counts what no row places and lists the first of them', () => {
  const told = claimOf({ about: 'activity' });
  const many = Array.from({ length: 260 }, (_, at) =>
    incidentOf(`row-${at}`, { kind: 'context', claims: at < 60 ? [told] : [PLACE, told] }),
  );
  render(<UnplacedTray store={storeWith(many)} messages={messagesFor('en')} />);
  const name = 'Without a place on this map: 60, the first 50 here';
  fireEvent.click(screen.getByRole('button', { name }));
  expect(within(screen.getByRole('region', { name })).getAllByRole('button')).toHaveLength(50);
});

test.each([3, 260])(
  'of %i, what lies outside the map is told, and not as if no source said where',
  (count) => {
    const far = claimOf({ about: 'where', value: { on: 'circle', at: [2.35, 48.86], metres: 2000 } });
    const incidents = Array.from({ length: count }, (_, at) =>
      incidentOf(`row-${at}`, { kind: 'context', claims: [at === 0 ? far : PLACE] }),
    );
    render(<UnplacedTray store={storeWith(incidents)} messages={messagesFor('en')} />);
    fireEvent.click(screen.getByRole('button', { name: 'Without a place on this map: 1' }));
    expect(screen.getByText('Its place is not shown on this map.')).toBeTruthy();
  },
);

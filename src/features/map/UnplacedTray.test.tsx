import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { messagesFor } from '#i18n/language.ts';
import { createAppStore } from '#state/store.ts';
import { GEOGRAPHY, incidentOf } from '#testing/arbitraries.ts';
import { UnplacedTray } from './UnplacedTray.tsx';

afterEach(cleanup);

const place: Claim = {
  id: 'where',
  about: 'where',
  text: { en: 'On the line', ko: '군사분계선' },
  stance: 'supports',
  basis: 'stated',
  attributedTo: ['army'],
  quotes: [{ source: 'paper', exact: 'on the line', prefix: '', suffix: '', start: 0, end: 11 }],
  value: { on: 'mdl' },
};

test('lists what has no place with the reason, and selects and lights it', () => {
  const store = createAppStore();
  const incidents = [incidentOf('never', [], 'mdl-crossing'), incidentOf('now', [place], 'context')];
  const catalogue = { version: '1.0.0', incidents, sources: new Map(), speakers: new Map() };
  store.actions.setCatalogue({ status: 'ready', catalogue, geography: GEOGRAPHY });
  render(<UnplacedTray store={store} messages={messagesFor('en')} />);
  expect(screen.getByText('Without a place: 2')).toBeTruthy();
  expect(screen.getByText('No source says where.')).toBeTruthy();
  const [first, second] = screen.getAllByRole('button', { hidden: true });
  expect(second?.textContent ?? first?.textContent).toMatch(/switched off/);
  act(() => first?.focus());
  fireEvent.pointerEnter(first as HTMLElement);
  expect(store.getState().hovered).toBe('never');
  fireEvent.click(first as HTMLElement);
  expect(store.getState().view.selection).toEqual({ incident: 'never' });
  act(() => store.actions.setHiddenKinds(['mdl-crossing', 'context']));
  expect(screen.queryByText(/Without a place/)).toBeNull();
});

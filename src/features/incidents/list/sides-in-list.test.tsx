import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { messagesFor } from '#i18n/language.ts';
import { selectAbsent } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { incidentOf } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { read, SOUND } from '#testing/rows/small-catalogue.ts';
import { REGISTER, toldClaim } from '#testing/sides.ts';
import { catalogueOf, recordStore, storeOf } from '#testing/store.ts';
import { IncidentList } from './IncidentList.tsx';

afterEach(cleanup);

function show(view: Partial<View> = {}): AppStore {
  const store = recordStore(view);
  render(<IncidentList store={store} messages={messagesFor('en')} />);
  return store;
}

const entryOf = (id: string) => document.querySelector<HTMLElement>(`[data-incident="${id}"]`);

test('what only one side speaks of says so, also to a screen reader, and what both speak of does not', () => {
  show({ collection: 'since-1953', window: rangeOf('2025-08') });
  expect(entryOf('loudspeakers-dismantled-2025-08-04')?.textContent).toContain('Only Seoul’s account');
  expect(
    entryOf('loudspeakers-dismantled-2025-08-04')?.querySelector('[aria-hidden] [data-side]'),
  ).toBeNull();
  for (const id of ['mdl-crossing-2025-08-19', 'loudspeakers-north-2025-08-09'])
    expect(entryOf(id)?.textContent).not.toMatch(/account/);
});

test('the mark is explained where the list explains its marks', () => {
  show();
  const key = screen.getByText('How to read the list').closest('details');
  expect(key?.textContent).toContain('Only Seoul’s account');
  expect(key?.textContent).toMatch(/neither the other side nor the UN Command/);
});

test('one side leaves its own incidents; the others are counted apart', () => {
  const store = show();
  const before = document.querySelectorAll('[data-incident]').length;
  fireEvent.click(screen.getByRole('radio', { name: 'Pyongyang' }));
  const left = document.querySelectorAll('[data-incident]').length;
  expect(left).toBeLessThan(before);
  const absent = selectAbsent(store.getState()).length;
  expect(screen.getByText(`Not in these sources: ${absent}`)).toBeTruthy();
});

test('an empty list says whose account is empty, and clears it with the filters', () => {
  const told = incidentOf('one', { claims: [toldClaim('south', { id: 'work', about: 'activity' })] });
  const catalogue = { ...catalogueOf([told]), speakers: REGISTER.speakers };
  const store = storeOf(catalogue, { side: 'unc-us', window: rangeOf('1972') });
  render(<IncidentList store={store} messages={messagesFor('en')} />);
  expect(screen.getByText('The UN Command tells of no incident in 1972.')).toBeTruthy();
  act(() => store.actions.setHiddenKinds(['mdl-crossing']));
  expect(screen.getByText(/No incidents of the selected kinds/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(store.getState().view).toMatchObject({ side: null, hiddenKinds: new Set() });
});

test('a catalogue of rows offers no sides', async () => {
  const store = storeOf(recordCatalogue());
  store.actions.showCatalogue('small');
  const { table } = await read([SOUND]);
  store.actions.setRows({
    status: 'ready',
    id: 'small',
    read: { table, index: indexRows(table) },
    flaws: [],
  });
  render(<IncidentList store={store} messages={messagesFor('en')} />);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByText('How to read the list')).toBeNull();
});

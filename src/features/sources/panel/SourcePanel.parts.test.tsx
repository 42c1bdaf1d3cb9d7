import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstPartOf } from '#domain/evidence/first-part/first-part-of.ts';
import { readFirstPart } from '#domain/evidence/first-part/read-first-part.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { UseSwitch } from '#features/sources/switches/UseSwitch.tsx';
import { useSwitches } from '#features/sources/switches/use-switches.ts';
import { panelMessagesFor } from '#i18n/panel-words.ts';
import type { AppStore } from '#state/store.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { emptyStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { SourcePanel } from './SourcePanel.tsx';

const CATALOGUE = testCatalogue();
const [FIRST, SECOND] = CATALOGUE.incidents;
if (!FIRST || !SECOND) throw new Error('The test record has two incidents');

afterEach(cleanup);

/** A store of which only the first part of the record is here. */
function outlined(): AppStore {
  const read = readFirstPart('first.json', JSON.parse(JSON.stringify(firstPartOf(CATALOGUE))), SUBJECT);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const store = emptyStore({ selection: { incident: FIRST?.id ?? '' } });
  store.actions.setCatalogue({ status: 'ready', ...read, geography: GEOGRAPHY });
  return store;
}

function evidenceOf(id: string): Catalogue {
  return { ...CATALOGUE, incidents: CATALOGUE.incidents.filter((one) => one.id === id) };
}

const show = (store: AppStore) =>
  render(<SourcePanel store={store} waiting={<p>waiting</p>} failure={<p>failure</p>} />);

function Switch({ store, id }: { readonly store: AppStore; readonly id: string }) {
  const switches = useSwitches(store, CATALOGUE);
  return (
    <UseSwitch
      id={id}
      catalogue={CATALOGUE}
      language="en"
      messages={panelMessagesFor('en')}
      switches={switches}
    />
  );
}

describe('the panel of an incident whose evidence is fetched', () => {
  test('waits for it, and shows it', () => {
    const store = outlined();
    show(store);
    expect(screen.getByText('waiting')).toBeTruthy();
    act(() => store.actions.setOpened(FIRST.id, evidenceOf(FIRST.id)));
    expect(screen.getByRole('heading', { name: FIRST.properties.title.en })).toBeTruthy();
    expect(screen.queryByText('waiting')).toBeNull();
  });

  test('keeps the incident before until the next is here', () => {
    const store = outlined();
    act(() => store.actions.setOpened(FIRST.id, evidenceOf(FIRST.id)));
    show(store);
    act(() => store.actions.select({ incident: SECOND.id }));
    expect(screen.getByRole('heading', { name: FIRST.properties.title.en })).toBeTruthy();
    act(() => store.actions.setOpened(SECOND.id, evidenceOf(SECOND.id)));
    expect(screen.getByRole('heading', { name: SECOND.properties.title.en })).toBeTruthy();
  });

  test('says that it did not come, also after another incident', () => {
    const store = outlined();
    act(() => store.actions.setOpened(FIRST.id, evidenceOf(FIRST.id)));
    show(store);
    act(() => store.actions.select({ incident: SECOND.id }));
    act(() => store.actions.setOpened(SECOND.id, 'failed'));
    expect(screen.getByText('failure')).toBeTruthy();
    act(() => store.actions.setOpened(SECOND.id, null));
    act(() => store.actions.setOpened(SECOND.id, evidenceOf(SECOND.id)));
    expect(screen.getByRole('heading', { name: SECOND.properties.title.en })).toBeTruthy();
  });

  test('a switch shows what is wanted while the whole record is on its way', async () => {
    const store = outlined();
    const source = [...CATALOGUE.sources.keys()][0] ?? '';
    render(<Switch store={store} id={source} />);
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    fireEvent.click(box);
    expect(box.checked).toBe(false);
    expect(store.getState().whole).toBe('asked');
    expect(store.getState().view.disabledSources.size).toBe(0);
    await act(async () => store.actions.wholeFailed());
    expect(box.checked, 'it did not come').toBe(true);
    fireEvent.click(box);
    await act(async () =>
      store.actions.setCatalogue({ status: 'ready', catalogue: CATALOGUE, geography: GEOGRAPHY }),
    );
    await vi.waitFor(() => expect(store.getState().view.disabledSources).toEqual(new Set([source])));
    expect(box.checked).toBe(false);
  });
});

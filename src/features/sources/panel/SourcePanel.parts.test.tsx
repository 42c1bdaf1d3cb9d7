import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstPartOf } from '#domain/evidence/first-part/first-part-of.ts';
import { readFirstPart } from '#domain/evidence/first-part/read-first-part.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { UseSwitch } from '#features/sources/switches/UseSwitch.tsx';
import { useSwitches } from '#features/sources/switches/use-switches.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { emptyStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { SourcePanel } from './SourcePanel.tsx';

const CATALOGUE = testCatalogue();
const [FIRST, SECOND] = CATALOGUE.incidents;
if (!FIRST || !SECOND) throw new Error('The test record has two incidents');

const WORDS = panelMessagesFor('en');

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
  render(<SourcePanel store={store} notice={<p>notice</p>} failure={<p>failure</p>} />);
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

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
  test('shows what is known already, and the rest when it comes', () => {
    const store = outlined();
    show(store);
    expect(headings()).toEqual([FIRST.properties.title.en]);
    expect(screen.getByText(WORDS.sources.loading)).toBeTruthy();
    const { resolution } = selectSelected(store.getState()) ?? {};
    expect(resolution?.time).toBeTruthy();
    expect(screen.getByText(spanWords(resolution?.time ?? null, 'en'))).toBeTruthy();
    act(() => store.actions.setOpened(FIRST.id, evidenceOf(FIRST.id)));
    expect(headings()).toEqual([FIRST.properties.title.en]);
    expect(screen.getByRole('button', { name: WORDS.sources.cite })).toBeTruthy();
    expect(screen.queryByText(WORDS.sources.loading)).toBeNull();
  });

  test('shows nothing of the incident before while that of the next is on its way', () => {
    const store = outlined();
    act(() => store.actions.setOpened(FIRST.id, evidenceOf(FIRST.id)));
    show(store);
    const summary = FIRST.properties.summary.en;
    expect(screen.getByText(summary)).toBeTruthy();
    act(() => store.actions.select({ incident: SECOND.id }));
    expect(headings()).toEqual([SECOND.properties.title.en]);
    expect(screen.queryByText(summary)).toBeNull();
    expect(screen.queryByRole('button', { name: WORDS.sources.cite })).toBeNull();
    expect(screen.getByText('notice')).toBeTruthy();
    act(() => store.actions.setLanguage('ko'));
    expect(headings()).toEqual([SECOND.properties.title.ko]);
    act(() => store.actions.setLanguage('en'));
    act(() => store.actions.setOpened(SECOND.id, evidenceOf(SECOND.id)));
    expect(headings()).toEqual([SECOND.properties.title.en]);
  });

  test('keeps the focus in its title, and gives it back when it is closed', () => {
    const store = outlined();
    render(<button type="button">opener</button>);
    const opener = screen.getByRole('button', { name: 'opener' });
    opener.focus();
    show(store);
    const focused = () => document.activeElement?.textContent;
    expect(focused()).toBe(FIRST.properties.title.en);
    const before = document.activeElement;
    act(() => store.actions.setOpened(FIRST.id, evidenceOf(FIRST.id)));
    expect(focused()).toBe(FIRST.properties.title.en);
    expect(document.activeElement).not.toBe(before);
    act(() => store.actions.select(null));
    expect(document.activeElement).toBe(opener);
  });

  test('says that it did not come, also after another incident', () => {
    const store = outlined();
    act(() => store.actions.setOpened(FIRST.id, evidenceOf(FIRST.id)));
    show(store);
    act(() => store.actions.select({ incident: SECOND.id }));
    act(() => store.actions.setOpened(SECOND.id, 'failed'));
    expect(screen.getByText('failure')).toBeTruthy();
    expect(headings()).toEqual([SECOND.properties.title.en]);
    act(() => store.actions.setOpened(SECOND.id, null));
    expect(headings(), 'what is asked for again').toEqual([SECOND.properties.title.en]);
    act(() => store.actions.setOpened(SECOND.id, evidenceOf(SECOND.id)));
    expect(headings()).toEqual([SECOND.properties.title.en]);
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

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { firstPartOf } from '#domain/evidence/first-part/first-part-of.ts';
import { readFirstPart } from '#domain/evidence/first-part/read-first-part.ts';
import { messagesFor } from '#i18n/language.ts';
import type { AppStore } from '#state/store.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { emptyStore } from '#testing/store.ts';
import { SUBJECT } from '#testing/subject.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { IncidentList } from './IncidentList.tsx';

afterEach(cleanup);

function show(store: AppStore) {
  render(<IncidentList store={store} messages={messagesFor('en')} />);
}
const entries = () => screen.queryAllByRole('link').filter((link) => link.dataset.incident);

/** A store of which only the first part of the record is here. */
function outlined(search: string): AppStore {
  const catalogue = testCatalogue();
  const read = readFirstPart('first.json', JSON.parse(JSON.stringify(firstPartOf(catalogue))), SUBJECT);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const store = emptyStore({ search });
  store.actions.setCatalogue({ status: 'ready', ...read, geography: GEOGRAPHY });
  store.actions.askWhole();
  return store;
}

describe('a search before what the sources say is here', () => {
  const words = messagesFor('en').incidents;
  const whole = () => ({ status: 'ready', catalogue: testCatalogue(), geography: GEOGRAPHY }) as const;
  const reach = () => screen.getByRole('status').textContent;

  test.each([
    ['crossing', 1],
    ['no such words', 0],
  ])('says that it goes on, with what it found: %s', (search, found) => {
    const store = outlined(search);
    show(store);
    expect(entries()).toHaveLength(found);
    expect(reach()).toBe(words.searching(found));
    expect(screen.queryByRole('button', { name: words.clear })).toBeNull();
    act(() => store.actions.setCatalogue(whole()));
    expect(reach()).toBe('');
  });

  test('says where only titles were searched, and tries again', () => {
    const store = outlined('crossing');
    show(store);
    act(() => store.actions.wholeFailed());
    expect(reach()).toContain(words.titlesOnly);
    fireEvent.click(screen.getByRole('button', { name: messagesFor('en').app.retry }));
    expect(store.getState().whole).toBe('asked');
    expect(reach()).toBe(words.searching(1));
  });

  test('says nothing of it without a search', () => {
    show(outlined(''));
    expect(reach()).toBe('');
  });
});

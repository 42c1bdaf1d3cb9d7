import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OutsideNote } from '#app/notices/OutsideNote.tsx';
import { EmptyList } from '#features/incidents/list/EmptyList.tsx';
import { messagesFor } from '#i18n/language.ts';
import { recordStore, testStore } from '#testing/store.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { CollectionPicker, CollectionText } from './CollectionPicker.tsx';

const messages = messagesFor('en');

afterEach(cleanup);

describe('CollectionPicker', () => {
  it('names each collection, says what the one shown is about, and shows another', () => {
    const store = recordStore();
    render(
      <>
        <CollectionPicker store={store} messages={messages} />
        <CollectionText store={store} />
      </>,
    );
    const picker = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Collection' });
    expect(within(picker).getAllByRole('option')).toHaveLength(OWN_SUBJECT.collections.length);
    expect(picker.value).toBe('june-2024');
    fireEvent.change(picker, { target: { value: 'tunnels' } });
    expect(store.getState().view.collection).toBe('tunnels');
    expect(screen.getByText(/^Four tunnels under the zone/)).toBeTruthy();
  });

  it('is not there where the record has no parts', () => {
    render(<CollectionPicker store={testStore()} messages={messages} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

it('the note of an incident of another collection leads there, and is then gone', () => {
  const store = recordStore({ selection: { incident: 'tunnel-3-found-1978' } });
  render(<OutsideNote store={store} messages={messages} />);
  expect(screen.getByText(/^Not in the collection ‘June 2024’/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go to ‘The line since 1953’' }));
  expect(store.getState().view.collection).toBe('since-1953');
  expect(screen.queryByRole('button')).toBeNull();
});

it('a search without result in the collection leads to what the whole record has', () => {
  const store = recordStore({ search: 'infiltration tunnel' });
  render(<EmptyList store={store} messages={messages} />);
  fireEvent.click(screen.getByRole('button', { name: /^\d+ found in ‘The line since 1953’$/ }));
  expect(store.getState().view).toMatchObject({ collection: 'since-1953', search: 'infiltration tunnel' });
});

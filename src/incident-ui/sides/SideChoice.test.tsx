import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { messagesFor } from '#i18n/language.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { recordCatalogue } from '#testing/record.ts';
import { emptyStore, recordStore } from '#testing/store.ts';
import { SideChoice } from './SideChoice.tsx';

afterEach(cleanup);

const radio = (name: string) => screen.getByRole('radio', { name });
const isChecked = (name: string) => (radio(name) as HTMLInputElement).checked;

describe('the choice of whose account counts', () => {
  test('is a group of four, of which one is chosen', () => {
    const store = recordStore();
    render(<SideChoice store={store} messages={messagesFor('en')} />);
    expect(screen.getByRole('group', { name: 'Whose account' })).toBeTruthy();
    expect(screen.getAllByRole('radio').map((one) => one.parentElement?.textContent)).toEqual([
      'All accounts',
      'Seoul',
      'Pyongyang',
      'UN Command',
    ]);
    expect(isChecked('All accounts')).toBe(true);
    fireEvent.click(radio('Pyongyang'));
    expect(store.getState().view.side).toBe('dprk');
    expect(isChecked('Pyongyang')).toBe(true);
    act(() => store.actions.setSide('unc-us'));
    expect(isChecked('UN Command')).toBe(true);
    fireEvent.click(radio('All accounts'));
    expect(store.getState().view.side).toBeNull();
  });

  test('two of them in one page do not take the choice from each other', () => {
    const store = recordStore();
    const messages = messagesFor('ko');
    render(
      <>
        <SideChoice store={store} messages={messages} />
        <SideChoice store={store} messages={messages} isNamed />
      </>,
    );
    fireEvent.click(screen.getAllByRole('radio', { name: '북한' })[1] as HTMLElement);
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(chosen.map((one) => one.parentElement?.textContent)).toEqual(['북한', '북한']);
  });

  test('shows what is wanted while the record that it needs is on its way, and gives it up if that fails', async () => {
    const store = emptyStore();
    render(<SideChoice store={store} messages={messagesFor('en')} />);
    fireEvent.click(radio('Seoul'));
    expect(store.getState().view.side).toBeNull();
    expect(isChecked('Seoul')).toBe(true);
    act(() => store.actions.setCatalogue({ status: 'failed', reason: 'network', faults: [] }));
    await waitFor(() => expect(isChecked('All accounts')).toBe(true));
    act(() => store.actions.setCatalogue({ status: 'loading' }));
    fireEvent.click(radio('Seoul'));
    act(() =>
      store.actions.setCatalogue({ status: 'ready', catalogue: recordCatalogue(), geography: GEOGRAPHY }),
    );
    await waitFor(() => expect(store.getState().view.side).toBe('rok'));
    expect(isChecked('Seoul')).toBe(true);
  });
});

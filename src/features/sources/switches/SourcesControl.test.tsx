import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { recordCatalogue } from '#testing/record.ts';
import { storeOf, testStore } from '#testing/store.ts';
import { SourcesControl } from './SourcesControl.tsx';

afterEach(cleanup);

const messages = panelMessagesFor('en');

/** The button in the bar, and what it opens. */
function Page() {
  const [store] = useState(() => testStore());
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && <SourcesControl store={store} onClose={() => setOpen(false)} />}
    </>
  );
}

function opened(): HTMLElement {
  render(<Page />);
  const opener = screen.getByRole('button', { name: 'Open' });
  act(() => opener.focus());
  fireEvent.click(opener);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: messages.evidence.heading }));
  return opener;
}

test('closed by its button, it gives the focus back to what opened it', () => {
  const opener = opened();
  const close = screen.getByRole('button', { name: messages.evidence.closeControl });
  act(() => close.focus());
  fireEvent.click(close);
  expect(document.activeElement).toBe(opener);
});

test('closed by Escape, it gives the focus back to what opened it', () => {
  const opener = opened();
  fireEvent.keyDown(screen.getByRole('region', { name: messages.evidence.heading }), { key: 'Escape' });
  expect(document.activeElement).toBe(opener);
});

test('leaves the focus alone where it has gone elsewhere meanwhile', () => {
  opened();
  act(() => (document.activeElement as HTMLElement).blur());
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(document.activeElement).toBe(document.body);
});

test('as known on a day: a step to the days on which something came out, and back to all', () => {
  const store = storeOf(recordCatalogue());
  render(<SourcesControl store={store} onClose={() => {}} />);
  const words = messages.evidence.knownOn;
  const field = screen.getByLabelText(words.label);
  fireEvent.click(screen.getByRole('button', { name: words.before }));
  const day = store.getState().view.knownOn;
  expect(field).toHaveProperty('value', day);
  expect(screen.getByText(/sources were out by the end of that day/)).toBeTruthy();
  // The year is typed digit by digit.
  fireEvent.change(field, { target: { value: '0002-06-10' } });
  expect(store.getState().view.knownOn).toBe(day);
  fireEvent.change(field, { target: { value: '2024-06-10' } });
  expect(store.getState().view.knownOn).toBe('2024-06-10');
  fireEvent.click(screen.getByRole('button', { name: words.clear }));
  expect(store.getState().view.knownOn).toBeNull();
});

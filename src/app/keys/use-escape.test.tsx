import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SourcePanel } from '#features/sources/panel/SourcePanel.tsx';
import type { AppStore } from '#state/store.ts';
import { testStore } from '#testing/store.ts';
import { useEscape } from './use-escape.ts';

afterEach(cleanup);

function Page({ store }: { readonly store: AppStore }) {
  useEscape(store);
  return (
    <>
      <button type="button">Elsewhere</button>
      <SourcePanel store={store} />
    </>
  );
}

function opened() {
  const store = testStore({ selection: { incident: 'crossing-a' } });
  render(<Page store={store} />);
  const isSelected = () => store.getState().view.selection !== null;
  const cite = screen.getByRole('button', { name: 'Cite this incident' });
  fireEvent.click(cite);
  return { isSelected, cite };
}

const citation = () => screen.queryByRole('region', { name: 'Cite this incident' });

test('Escape closes the citation first and goes back to its button, then the panel', () => {
  const { isSelected, cite } = opened();
  const copy = screen.getByRole('button', { name: 'Copy the citation' });
  copy.focus();
  fireEvent.keyDown(copy, { key: 'Escape' });
  expect([citation(), isSelected()]).toEqual([null, true]);
  expect(document.activeElement).toBe(cite);
  expect(cite.getAttribute('aria-expanded')).toBe('false');
  fireEvent.keyDown(cite, { key: 'Escape' });
  expect(isSelected()).toBe(false);
});

test('so does Escape where nothing has the focus', () => {
  const { isSelected, cite } = opened();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect([citation(), isSelected()]).toEqual([null, true]);
  expect(document.activeElement).toBe(cite);
});

test('from another part of the page Escape closes the panel', () => {
  const { isSelected } = opened();
  const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
  elsewhere.focus();
  fireEvent.keyDown(elsewhere, { key: 'Escape' });
  expect(isSelected()).toBe(false);
});

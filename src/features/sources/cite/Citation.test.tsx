import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SourcePanel } from '#features/sources/panel/SourcePanel.tsx';
import { testStore } from '#testing/store.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const cite = () => screen.getByRole('button', { name: 'Cite this incident' });
const citation = () => screen.getByRole('region', { name: 'Cite this incident' });

/** In a box that scrolls, as the page has one. */
function openScrolledTo(top: number): HTMLElement {
  const store = testStore({ selection: { incident: 'crossing-a' } });
  render(
    <div style={{ overflowY: 'auto' }} data-testid="scroller">
      <SourcePanel store={store} />
    </div>,
  );
  const scroller = screen.getByTestId('scroller');
  scroller.scrollTop = top;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    if (this === citation()) scroller.scrollTop = 0;
  });
  return scroller;
}

test('the citation is brought into view with the focus, and gives both back', () => {
  const scroller = openScrolledTo(600);
  fireEvent.click(cite());
  expect(scroller.scrollTop).toBe(0);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy the citation' }));
  fireEvent.click(cite());
  expect(document.activeElement).toBe(cite());
  expect(scroller.scrollTop).toBe(600);
});

test('who has scrolled on since stays there when it closes', () => {
  const scroller = openScrolledTo(600);
  fireEvent.click(cite());
  scroller.scrollTop = 300;
  fireEvent.keyDown(cite(), { key: 'Escape' });
  expect(screen.queryByRole('region', { name: 'Cite this incident' })).toBeNull();
  expect(document.activeElement).toBe(cite());
  expect(scroller.scrollTop).toBe(300);
});

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useStayInPlace } from './use-stay-in-place.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Page() {
  const [open, setOpen] = useState(false);
  const stayInPlace = useStayInPlace();
  return (
    <div data-testid="scroller" style={{ overflowY: 'auto' }}>
      {open && <p>Above</p>}
      <button
        type="button"
        onClick={({ currentTarget }) => {
          stayInPlace(currentTarget);
          setOpen(!open);
        }}
      >
        Open
      </button>
    </div>
  );
}

test('scrolls by as much as comes above, and back when it goes', () => {
  // Without a layout: what is above is 300 px high.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    const top = 200 + (screen.queryByText('Above') ? 300 : 0) - scroller.scrollTop;
    return { top } as DOMRect;
  });
  render(<Page />);
  const scroller = screen.getByTestId('scroller');
  const button = screen.getByRole('button');
  fireEvent.click(button);
  expect(scroller.scrollTop).toBe(300);
  expect(button.getBoundingClientRect().top).toBe(200);
  fireEvent.click(button);
  expect(scroller.scrollTop).toBe(0);
});

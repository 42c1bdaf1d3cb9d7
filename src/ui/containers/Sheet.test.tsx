import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Sheet } from './Sheet.tsx';
import type { SheetHeight } from './sheet-height.ts';

afterEach(cleanup);

const words = {
  name: 'Size',
  heights: { low: 'Low', half: 'Half', full: 'Full' },
  raise: 'Raise',
  lower: 'Lower',
};

function Example() {
  const [height, setHeight] = useState<SheetHeight>('low');
  return (
    <Sheet height={height} onHeight={setHeight} words={words} heading="Heading">
      <button type="button">Inside</button>
    </Sheet>
  );
}
const handle = () => screen.getByRole('separator', { name: 'Size' });

test('the handle tells its height and moves by keys', () => {
  render(<Example />);
  expect(handle().getAttribute('aria-valuetext')).toBe('Low');
  fireEvent.keyDown(handle(), { key: 'ArrowUp' });
  expect(handle().getAttribute('aria-valuetext')).toBe('Half');
  fireEvent.keyDown(handle(), { key: 'End' });
  expect(handle().getAttribute('aria-valuetext')).toBe('Full');
  fireEvent.keyDown(handle(), { key: 'Home' });
  expect(handle().getAttribute('aria-valuenow')).toBe('0');
});

test('buttons do the same, and stop at the ends', () => {
  render(<Example />);
  const [lower, raise] = ['Lower', 'Raise'].map((name) =>
    screen.getByRole<HTMLButtonElement>('button', { name }),
  );
  expect(lower?.disabled).toBe(true);
  if (raise) fireEvent.click(raise);
  expect(handle().getAttribute('aria-valuetext')).toBe('Half');
  expect(lower?.disabled).toBe(false);
});

test('what a low sheet hides cannot be reached by Tab', () => {
  const { container } = render(<Example />);
  expect(container.querySelector('[inert]')?.textContent).toBe('Inside');
  fireEvent.keyDown(handle(), { key: 'ArrowUp' });
  expect(container.querySelector('[inert]')).toBeNull();
});

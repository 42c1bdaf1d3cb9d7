import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useFirstInput } from './use-first-input.ts';

afterEach(cleanup);

function Page({ act }: { readonly act: () => void }) {
  useFirstInput(act);
  return null;
}

test.each(['pointerMove', 'pointerDown', 'keyDown'] as const)(
  '%s is the first input, and is handled once',
  (type) => {
    const act = vi.fn();
    render(<Page act={act} />);
    expect(act).not.toHaveBeenCalled();
    fireEvent[type](document.body);
    fireEvent[type](document.body);
    fireEvent.keyDown(document.body);
    expect(act).toHaveBeenCalledTimes(1);
  },
);

test('after unmounting no input is handled', () => {
  const act = vi.fn();
  render(<Page act={act} />).unmount();
  fireEvent.pointerMove(document.body);
  expect(act).not.toHaveBeenCalled();
});

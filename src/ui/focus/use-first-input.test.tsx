import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useFirstSign } from './use-first-input.ts';

afterEach(cleanup);

function Page({ act }: { readonly act: () => void }) {
  useFirstSign(act);
  return null;
}

test.each(['pointerMove', 'pointerDown', 'keyDown'] as const)('%s is the first sign, and is one', (sign) => {
  const act = vi.fn();
  render(<Page act={act} />);
  expect(act).not.toHaveBeenCalled();
  fireEvent[sign](document.body);
  fireEvent[sign](document.body);
  fireEvent.keyDown(document.body);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a page that has gone hears no sign', () => {
  const act = vi.fn();
  render(<Page act={act} />).unmount();
  fireEvent.pointerMove(document.body);
  expect(act).not.toHaveBeenCalled();
});

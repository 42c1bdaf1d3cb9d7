import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyButton } from './CopyButton.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function press() {
  render(<CopyButton text={() => 'the text'} label="Copy" copied="Copied" failed="Not copied" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
}

test('copies the text and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  press();
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(write).toHaveBeenCalledWith('the text');
});

test('says when the browser refuses', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  press();
  expect(await screen.findByText('Not copied')).toBeTruthy();
});

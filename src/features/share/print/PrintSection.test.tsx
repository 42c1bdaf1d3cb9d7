import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { testStore } from '#testing/store.ts';
import { PictureCopiesContext, pictureCopies } from '#ui/instance/picture-copies.ts';
import { PrintSection } from './PrintSection.tsx';
import { PrintingContext } from './print-context.ts';

const print = vi.fn<() => void>();
const begin = () => void window.dispatchEvent(new Event('beforeprint'));
beforeEach(() => {
  print.mockImplementation(begin);
  vi.stubGlobal('print', print);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'fonts');
  print.mockReset();
});

function show(ready: () => Promise<void>, isSettled = () => true) {
  const copies = pictureCopies();
  copies.offer({ copy: () => null, isSettled });
  render(
    <PictureCopiesContext value={copies}>
      <PrintingContext value={{ ready }}>
        <PrintSection store={testStore({ language: 'ko' })} />
      </PrintingContext>
    </PictureCopiesContext>,
  );
}

const words = printWordsFor('ko');
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: words.print });

test('the button prints once the sheet and the picture are there, and says meanwhile that it prepares', async () => {
  let settled = false;
  show(
    () => Promise.resolve(),
    () => settled,
  );
  fireEvent.click(button());
  expect(screen.getByRole('status').textContent).toBe(words.preparing);
  expect(button().disabled).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(print).not.toHaveBeenCalled();
  settled = true;
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(button().disabled).toBe(false));
});

test('a sheet that does not come is a sentence, and the button can be pressed again', async () => {
  const ready = vi.fn(() => Promise.reject(new Error('offline')));
  show(ready);
  fireEvent.click(button());
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.failed));
  expect(print).not.toHaveBeenCalled();
  fireEvent.click(button());
  await waitFor(() => expect(ready).toHaveBeenCalledTimes(2));
});

test('where the browser does not print when it is asked, a sentence says so', async () => {
  print.mockImplementation(() => undefined);
  show(() => Promise.resolve());
  fireEvent.click(button());
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.refused), { timeout: 4000 });
  expect(button().disabled).toBe(false);
});

test('letters that never come do not keep the sheet from being printed', async () => {
  Object.defineProperty(document, 'fonts', {
    value: { ready: new Promise(() => undefined) },
    configurable: true,
  });
  show(() => Promise.resolve());
  fireEvent.click(button());
  await waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 4500 });
});

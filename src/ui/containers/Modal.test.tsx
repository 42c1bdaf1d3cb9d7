import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { AppInstanceContext } from '#ui/instance/app-instance.ts';
import { Modal } from './Modal.tsx';

afterEach(cleanup);

/** The history of a page: how many dialogs are open in it, and Back. */
function history() {
  const open: (() => void)[] = [];
  const end = vi.fn();
  return {
    open,
    end,
    dialogs: {
      open: (close: () => void) => {
        open.push(close);
        return () => {
          open.splice(open.indexOf(close), 1);
          end();
        };
      },
    },
  };
}

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <Modal open={open} onClose={() => setOpen(false)} heading="About" close="Close" more="More">
        text
      </Modal>
    </>
  );
}

function show() {
  const { dialogs, ...said } = history();
  const root = document.body;
  const unmounted = new AbortController().signal;
  const instance = { root, unmounted, ownsPage: true, idPrefix: '', dialogs };
  const { unmount } = render(
    <StrictMode>
      <AppInstanceContext value={instance}>
        <Page />
      </AppInstanceContext>
    </StrictMode>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'open' }));
  return { ...said, unmount };
}

it('is closed by Back', () => {
  const { open } = show();
  expect(open).toHaveLength(1);
  act(() => open[0]?.());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(open).toHaveLength(0);
});

it('tells when its button has closed it, and when it is removed', () => {
  const { open, unmount } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(open).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'open' }));
  expect(open).toHaveLength(1);
  unmount();
  expect(open).toHaveLength(0);
});

it('needs no history', () => {
  render(<Page />);
  fireEvent.click(screen.getByRole('button', { name: 'open' }));
  expect(screen.getByRole('dialog')).toBeTruthy();
});

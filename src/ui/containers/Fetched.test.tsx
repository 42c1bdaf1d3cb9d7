import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReloadWordsContext } from './FailedPart.tsx';
import { Fetched } from './Fetched.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

const fragile = { isBroken: true };
function Fragile() {
  if (fragile.isBroken) throw new Error('planted');
  return <p>Whole</p>;
}

/** Fails so many times, then gives the part. */
function failing(times: number) {
  let asked = 0;
  return vi.fn(async () => {
    asked += 1;
    if (asked <= times) throw new TypeError('Failed to fetch dynamically imported module');
    return Greeting;
  });
}

const show = (load: () => Promise<typeof Greeting>) =>
  render(
    <Fetched load={load} message="It did not come." retry="Try again" waiting={<p>Wait</p>}>
      {(Part) => <Part name="reader" />}
    </Fetched>,
  );
const tryAgain = () =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
const WORDS = { reload: 'Reload', stillFailing: 'Still not there.' };

test('shows what was fetched, and keeps it for the next time', async () => {
  const load = failing(0);
  const { unmount } = show(load);
  expect(screen.getByText('Wait')).toBeTruthy();
  expect(await screen.findByText('Hello reader')).toBeTruthy();
  unmount();
  show(load);
  expect(screen.getByText('Hello reader')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test('a retry asks again, as often as it takes', async () => {
  const load = failing(2);
  show(load);
  expect((await screen.findByRole('alert')).textContent).toContain('It did not come.');
  await tryAgain();
  expect(await screen.findByRole('alert')).toBeTruthy();
  await tryAgain();
  expect(await screen.findByText('Hello reader')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(3);
});

test('what failed once is asked for again when it is next shown', async () => {
  const load = failing(1);
  const { unmount } = show(load);
  await screen.findByRole('alert');
  unmount();
  show(load);
  expect(await screen.findByText('Hello reader')).toBeTruthy();
});

test('a fault in the part itself has a new chance too', async () => {
  const load = async () => Fragile;
  render(
    <Fetched load={load} message="Broken." retry="Try again">
      {(Part) => <Part />}
    </Fetched>,
  );
  await screen.findByRole('alert');
  fragile.isBroken = false;
  await tryAgain();
  expect(await screen.findByText('Whole')).toBeTruthy();
});

test('what did not come for one is asked for again for the next', async () => {
  const load = failing(1);
  const page = (resetKey: string) => (
    <Fetched load={load} message="It did not come." retry="Try again" resetKey={resetKey}>
      {(Part) => <Part name={resetKey} />}
    </Fetched>
  );
  const { rerender } = render(page('one'));
  await screen.findByRole('alert');
  rerender(page('another'));
  expect(await screen.findByText('Hello another')).toBeTruthy();
});

test('after the second failure a reload is offered, and not before', async () => {
  const load = failing(2);
  render(
    <ReloadWordsContext value={WORDS}>
      <Fetched load={load} message="It did not come." retry="Try again">
        {(Part) => <Part name="reader" />}
      </Fetched>
    </ReloadWordsContext>,
  );
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: 'Reload' })).toBeNull();
  await tryAgain();
  expect(await screen.findByRole('button', { name: 'Reload' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('It did not come. Still not there.');
  await tryAgain();
  expect(await screen.findByText('Hello reader')).toBeTruthy();
});

test('what failed is asked for by itself when the network returns', async () => {
  show(failing(1));
  await screen.findByRole('alert');
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText('Hello reader')).toBeTruthy();
});

test('a server that says nothing is a failure after half a minute', async () => {
  vi.useFakeTimers();
  try {
    show(() => new Promise(() => undefined));
    await act(() => vi.advanceTimersByTimeAsync(29_000));
    expect(screen.queryByRole('alert')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(screen.getByRole('alert')).toBeTruthy();
  } finally {
    vi.useRealTimers();
  }
});

test('a failure is said where it is to be placed', async () => {
  render(
    <Fetched
      load={failing(1)}
      message="It did not come."
      retry="Try again"
      placed={(said) => <section aria-label="clear">{said}</section>}
    >
      {(Part) => <Part name="reader" />}
    </Fetched>,
  );
  await screen.findByRole('alert');
  expect(screen.getByRole('region', { name: 'clear' }).textContent).toContain('It did not come.');
});

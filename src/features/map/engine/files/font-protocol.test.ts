import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SILENCE_LIMIT } from '#ui/instance/answer-in-time.ts';
import {
  acquireFontProtocol,
  areFontsMissing,
  FONT_LIMIT,
  loadFont,
  withFontAddress,
} from './font-protocol.ts';

vi.mock('maplibre-gl', () => ({ addProtocol: vi.fn(), removeProtocol: vi.fn() }));

const FONT = withFontAddress('http://host.test/font.woff2', 'Glyphs').url;
const listener = { onLate: vi.fn(), onMissing: vi.fn() };
let release: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  release = acquireFontProtocol(listener);
});
afterEach(() => {
  release();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A host that answers when the returned function is called. */
function host() {
  const answers: ((response: Response) => void)[] = [];
  const fetched = vi.fn(() => new Promise<Response>((resolve) => answers.push(resolve)));
  vi.stubGlobal('fetch', fetched);
  return { fetched, answer: (response: Response) => answers.at(-1)?.(response) };
}

test('a font that comes is served once and kept', async () => {
  const { fetched, answer } = host();
  const file = loadFont(FONT);
  answer(new Response('glyphs'));
  expect((await file).data.byteLength).toBe(6);
  expect((await loadFont(FONT)).data.byteLength).toBe(6);
  expect(fetched.mock.calls).toEqual([['http://host.test/font.woff2', expect.anything()]]);
  expect(listener.onLate).not.toHaveBeenCalled();
});

test('one that does not come soon is given up, and told of once when it is there', async () => {
  const { fetched, answer } = host();
  const files = [loadFont(FONT), loadFont(FONT)].map((file) => expect(file).rejects.toThrow());
  await vi.advanceTimersByTimeAsync(FONT_LIMIT);
  await Promise.all(files);
  expect(areFontsMissing(), 'it is still to come').toBe(false);
  answer(new Response('glyphs'));
  await vi.advanceTimersByTimeAsync(1);
  expect(listener.onLate).toHaveBeenCalledTimes(1);
  expect((await loadFont(FONT)).data.byteLength).toBe(6);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['is refused', (answer: (response: Response) => void) => answer(new Response('', { status: 404 }))],
  ['never comes', () => vi.advanceTimersByTimeAsync(SILENCE_LIMIT + 1000)],
])('one that %s is missing until it has come', async (_, fail) => {
  const first = host();
  const failing = expect(loadFont(FONT)).rejects.toThrow();
  await fail(first.answer);
  await vi.advanceTimersByTimeAsync(1);
  await failing;
  expect(listener.onMissing).toHaveBeenCalledTimes(1);
  expect(areFontsMissing()).toBe(true);
  const second = host();
  const file = loadFont(FONT);
  second.answer(new Response('glyphs'));
  await file;
  expect(areFontsMissing()).toBe(false);
});

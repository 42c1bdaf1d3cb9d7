import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SILENCE_LIMIT } from '#ui/instance/answer-in-time.ts';
import { fetchInTime } from './fetch-in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const text = new TextEncoder();

/** A body that sends its pieces `pause` ms apart, and then ends or goes on saying nothing. */
function slowly(pieces: readonly string[], pause: number, ends = true): ReadableStream<Uint8Array> {
  const rest = [...pieces];
  return new ReadableStream({
    async pull(stream) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const piece = rest.shift();
      if (piece !== undefined) stream.enqueue(text.encode(piece));
      else if (ends) stream.close();
      else await new Promise(() => undefined);
    },
  });
}

function answerWith(response: Promise<Response>) {
  const signals: AbortSignal[] = [];
  vi.stubGlobal('fetch', (_address: string, { signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return response;
  });
  return signals;
}

async function read(options = {}): Promise<unknown> {
  return (await fetchInTime('data.json', options)).json();
}

test('what comes slowly is waited for, however long it takes', async () => {
  const pieces = ['{"a":', '"한', '국"', '}'];
  answerWith(Promise.resolve(new Response(slowly(pieces, SILENCE_LIMIT - 1000))));
  const result = read();
  await vi.advanceTimersByTimeAsync(SILENCE_LIMIT * pieces.length * 2);
  expect(await result).toEqual({ a: '한국' });
});

test('a letter that two pieces share is read', async () => {
  const [first, second] = [text.encode('"한').slice(0, 3), text.encode('"한"').slice(3)];
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(first);
      stream.enqueue(second);
      stream.close();
    },
  });
  answerWith(Promise.resolve(new Response(body)));
  expect(await read()).toBe('한');
});

test.each([
  ['no answer', new Promise<Response>(() => undefined)],
  ['an answer that stops half-way', Promise.resolve(new Response(slowly(['{"a":'], 10, false)))],
])('%s is a failure, and the request is ended', async (_name, response) => {
  const signals = answerWith(response);
  const result = expect(read()).rejects.toThrow(`within ${SILENCE_LIMIT} ms`);
  await vi.advanceTimersByTimeAsync(SILENCE_LIMIT + 1000);
  await result;
  expect(signals[0]?.aborted).toBe(true);
});

test('the caller can end it', async () => {
  const signals = answerWith(new Promise<Response>(() => undefined));
  const ending = new AbortController();
  void read({ signal: ending.signal }).catch(() => undefined);
  ending.abort();
  expect(signals[0]?.aborted).toBe(true);
});

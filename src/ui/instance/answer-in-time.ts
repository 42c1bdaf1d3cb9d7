import { withinTime } from './within-time.ts';

/** How long a server may say nothing, before its answer and between two pieces of it, ms. */
export const SILENCE_LIMIT = 20_000;

export interface Answer {
  readonly response: Response;
  /** The body, to be read once. Rejects when the server falls silent before its end. */
  bytes(): Promise<ArrayBuffer>;
}

/**
 * `fetch` that fails, rather than waits for ever, where the server keeps the connection and sends nothing. However slow
 * the line, what goes on coming is waited for.
 */
export async function answerInTime(
  address: string,
  { signal, ...options }: RequestInit = {},
): Promise<Answer> {
  const ending = new AbortController();
  const signals = signal ? [signal, ending.signal] : [ending.signal];
  const orEnd = <T>(step: Promise<T>) =>
    withinTime(step, SILENCE_LIMIT).catch((error: unknown) => {
      ending.abort();
      throw error;
    });
  const response = await orEnd(fetch(address, { ...options, signal: AbortSignal.any(signals) }));
  return { response, bytes: () => bytesOf(response, orEnd) };
}

/** The body, each piece waited for by `wait`. */
async function bytesOf(response: Response, wait: <T>(step: Promise<T>) => Promise<T>): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (!reader) return wait(response.arrayBuffer());
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let piece = await wait(reader.read()); !piece.done; piece = await wait(reader.read()))
    pieces.push(piece.value);
  return new Blob(pieces).arrayBuffer();
}

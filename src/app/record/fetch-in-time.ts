import { withinTime } from '#ui/instance/within-time.ts';

/** How long a server may say nothing, before its answer and between two pieces of it, ms. */
export const SILENCE_LIMIT = 20_000;

/**
 * `fetch` of a JSON file that fails, rather than waits for ever, where the server keeps the connection and sends nothing.
 * However slow the line, what goes on coming is waited for.
 */
export async function fetchInTime(
  address: string,
  { signal, ...options }: { readonly signal?: AbortSignal; readonly cache?: RequestCache },
): Promise<Pick<Response, 'ok' | 'json'>> {
  const ending = new AbortController();
  const signals = signal ? [signal, ending.signal] : [ending.signal];
  const orEnd = <T>(step: Promise<T>) =>
    withinTime(step, SILENCE_LIMIT).catch((error: unknown) => {
      ending.abort();
      throw error;
    });
  const response = await orEnd(fetch(address, { ...options, signal: AbortSignal.any(signals) }));
  return { ok: response.ok, json: async () => JSON.parse(await textOf(response, orEnd)) };
}

/** The body as text, each piece waited for by `wait`. */
async function textOf(response: Response, wait: <T>(step: Promise<T>) => Promise<T>): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return wait(response.text());
  const decoder = new TextDecoder();
  let text = '';
  for (let piece = await wait(reader.read()); !piece.done; piece = await wait(reader.read()))
    text += decoder.decode(piece.value, { stream: true });
  return text + decoder.decode();
}

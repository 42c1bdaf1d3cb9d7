import { answerInTime } from '#ui/instance/answer-in-time.ts';

/** `fetch` of a JSON file that fails where the server falls silent; see {@link answerInTime}. */
export async function fetchInTime(
  address: string,
  options: { readonly signal?: AbortSignal; readonly cache?: RequestCache },
): Promise<Pick<Response, 'ok' | 'json'>> {
  const { response, bytes } = await answerInTime(address, options);
  return { ok: response.ok, json: async () => JSON.parse(new TextDecoder().decode(await bytes())) };
}

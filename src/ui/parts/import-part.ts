/**
 * Imports a part of the page so that it can be asked for again. Firefox and WebKit never ask again for a module whose
 * import failed, nor Chromium for one that is still awaited, so each file is fetched first, and nothing is imported
 * before all are there: the import then finds them in the browser's cache. A style sheet that failed leaves the page,
 * so that the next attempt does not take it for loaded.
 *
 * The build calls this wherever the code says `import()`.
 */
import { answerInTime, SILENCE_LIMIT } from '#ui/instance/answer-in-time.ts';
import { withinTime } from '#ui/instance/within-time.ts';

const here = new Set<string>();
const coming = new Map<string, Promise<void>>();

/**
 * What `load` imports. `files` are the module, all that it imports and their styles, relative to `base`, the address of
 * the module that asks. Rejects when one of them does not come.
 */
export async function importPart<T>(
  load: () => Promise<T>,
  files: readonly string[] | undefined,
  base: string,
): Promise<T> {
  const addresses = (files ?? []).map((file) => new URL(file, base).href);
  const missing = addresses.filter((address) => !here.has(address) && !isOfTheStart(address));
  await Promise.all(missing.map(bring));
  for (const address of missing) if (!isStyles(address)) beginLoading(address);
  return load();
}

const isStyles = (address: string) => new URL(address).pathname.endsWith('.css');

/** The page itself names the files it starts with, and would not run without them. */
function isOfTheStart(address: string): boolean {
  const named = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[href]');
  return [...named].some((element) => ('src' in element ? element.src : element.href) === address);
}

/** Asked for once at a time, and again after it failed. */
function bring(address: string): Promise<void> {
  const awaited = coming.get(address);
  if (awaited) return awaited;
  const attempt = (isStyles(address) ? addStyles(address) : fetchScript(address))
    .then(() => void here.add(address))
    .finally(() => coming.delete(address));
  coming.set(address, attempt);
  return attempt;
}

async function fetchScript(address: string): Promise<void> {
  const { response, bytes } = await answerInTime(address);
  if (!response.ok) throw new Error(`${address} is answered with ${response.status}`);
  const type = response.headers.get('Content-Type') ?? '';
  if (!/script/.test(type)) throw new Error(`${address} is answered with ${type || 'no type'}`);
  await bytes();
}

/** All at once, and not each when the one that imports it has been read. */
function beginLoading(address: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
}

async function addStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = address;
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${address} does not come`)));
  });
  document.head.append(link);
  try {
    await withinTime(loaded, SILENCE_LIMIT);
  } catch (error) {
    link.remove();
    throw error;
  }
}

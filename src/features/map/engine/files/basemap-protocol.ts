/** Serves `pmtiles://<archive url>/{z}/{x}/{y}` to the map engine from archives on our own host. */
import { EtagMismatch, PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { type Answer, answerInTime } from '#ui/instance/answer-in-time.ts';
import { sharedProtocol } from './shared-protocol.ts';

const PROTOCOL = 'pmtiles';
const TILE_URL = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/;

/** Thrown for a tile an archive does not hold; at 404 the engine quietly enlarges the parent tile. */
export class MissingTileError extends Error {
  readonly status = 404;
}

/**
 * Reads an archive by Range request. A host that answers 200 sends the whole file anyway, so it is
 * kept, and everything else is served from memory.
 */
export class ArchiveSource implements Source {
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  /** Throws an Error with a sentence when the host does not answer or refuses. */
  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (!this.#whole) {
      const answer = await this.#request(offset, length, signal);
      if (answer.response.status === 206) return readPart(answer, etag);
      this.#keep(answer);
    }
    const whole = await this.#whole;
    return { data: (whole ?? new ArrayBuffer(0)).slice(offset, offset + length) };
  }

  async #request(offset: number, length: number, signal?: AbortSignal): Promise<Answer> {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    let answer: Answer;
    try {
      answer = await answerInTime(this.#url, { headers, ...(signal && { signal }) });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Error(`The base map could not be reached at ${this.#url}.`, { cause: error });
    }
    const { ok, status } = answer.response;
    if (!ok) throw new Error(`The base map at ${this.#url} answered ${status}.`);
    return answer;
  }

  #keep({ bytes }: Answer): void {
    const whole = bytes();
    this.#whole = whole;
    whole.catch(() => {
      this.#whole = undefined;
    });
  }
}

async function readPart({ response, bytes }: Answer, expected: string | undefined): Promise<RangeResponse> {
  const etag = response.headers.get('etag') ?? undefined;
  // The file was replaced while the page is open: the reader starts again with its new directory.
  if (expected && etag && etag !== expected) throw new EtagMismatch('The base map has changed.');
  return { data: await bytes(), ...(etag && { etag }) };
}

/** By address: what is read of an archive is the same for every map. */
const archives = new Map<string, PMTiles>();

/** Has the engine know the protocol until as many have called what this returns as have called this. */
export const acquireBasemapProtocol = sharedProtocol(
  PROTOCOL,
  ({ url }, { signal }) => loadTile(url, signal),
  () => archives.clear(),
);

/** One tile's bytes. Throws {@link MissingTileError} where there is none, an Error with a sentence otherwise. */
export async function loadTile(url: string, signal?: AbortSignal): Promise<{ data: ArrayBuffer }> {
  const match = TILE_URL.exec(url);
  if (!match) throw new Error(`Not the address of a base map tile: ${url}`);
  const [, archiveUrl = '', z, x, y] = match;
  const archive = archives.get(archiveUrl) ?? new PMTiles(new ArchiveSource(archiveUrl));
  archives.set(archiveUrl, archive);
  const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal).catch((error: unknown) => {
    // The reader remembers a directory it failed to read; a new one may have better luck.
    if (!signal?.aborted) archives.delete(archiveUrl);
    throw error;
  });
  if (!tile) throw new MissingTileError(`No base map tile ${z}/${x}/${y}.`);
  return { data: tile.data };
}

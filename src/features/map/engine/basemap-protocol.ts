/** Serves `pmtiles://<archive url>/{z}/{x}/{y}` to the map engine from archives on our own host. */
import { addProtocol, type RequestParameters, removeProtocol } from 'maplibre-gl';
import { EtagMismatch, PMTiles, type RangeResponse, type Source } from 'pmtiles';

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
      const response = await this.#request(offset, length, signal);
      if (response.status === 206) return readPart(response, etag);
      this.#keep(response);
    }
    const whole = await this.#whole;
    return { data: (whole ?? new ArrayBuffer(0)).slice(offset, offset + length) };
  }

  async #request(offset: number, length: number, signal?: AbortSignal): Promise<Response> {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    let response: Response;
    try {
      response = await fetch(this.#url, { headers, ...(signal && { signal }) });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Error(`The base map could not be reached at ${this.#url}.`, { cause: error });
    }
    if (!response.ok) throw new Error(`The base map at ${this.#url} answered ${response.status}.`);
    return response;
  }

  #keep(response: Response): void {
    const whole = response.arrayBuffer();
    this.#whole = whole;
    whole.catch(() => {
      this.#whole = undefined;
    });
  }
}

async function readPart(response: Response, expected: string | undefined): Promise<RangeResponse> {
  const etag = response.headers.get('etag') ?? undefined;
  // The file was replaced while the page is open: the reader starts again with its new directory.
  if (expected && etag && etag !== expected) throw new EtagMismatch('The base map has changed.');
  return { data: await response.arrayBuffer(), ...(etag && { etag }) };
}

/** By address: what is read of an archive is the same for every map. */
const archives = new Map<string, PMTiles>();

/** How many maps use the protocol. The engine knows protocols by name, for all its maps. */
let users = 0;

/** Has the engine know the protocol until as many have called what this returns as have called this. */
export function acquireBasemapProtocol(): () => void {
  if (users === 0) addProtocol(PROTOCOL, ({ url }: RequestParameters, { signal }) => loadTile(url, signal));
  users += 1;
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    users -= 1;
    if (users > 0) return;
    removeProtocol(PROTOCOL);
    archives.clear();
  };
}

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

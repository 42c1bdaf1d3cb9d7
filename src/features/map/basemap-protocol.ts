/** Serves `pmtiles://<archive url>/{z}/{x}/{y}` to the map engine from archives on our own host. */
import { addProtocol, type RequestParameters } from 'maplibre-gl';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

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
  readonly #fetch: typeof fetch;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: string, fetchFunction: typeof fetch = (...request) => fetch(...request)) {
    this.#url = url;
    this.#fetch = fetchFunction;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
    const response = await this.#fetch(this.#url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal && { signal }),
    });
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok)
      throw new Error(`The base map could not be loaded: ${this.#url} answered ${response.status}.`);
    // Requests in flight side by side each get here; the first to arrive keeps the file.
    this.#whole ??= response.arrayBuffer();
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}

const archives = new Map<string, PMTiles>();

/** Registers the protocol with the engine. Calling it again changes nothing. */
export function registerBasemapProtocol(): void {
  addProtocol(PROTOCOL, ({ url }: RequestParameters, { signal }) => loadTile(url, signal));
}

/** One tile's bytes. Throws {@link MissingTileError} where there is none, an Error with a sentence otherwise. */
export async function loadTile(url: string, signal?: AbortSignal): Promise<{ data: ArrayBuffer }> {
  const match = TILE_URL.exec(url);
  if (!match) throw new Error(`Not the address of a base map tile: ${url}`);
  const [, archiveUrl = '', z, x, y] = match;
  const tile = await archiveAt(archiveUrl).getZxy(Number(z), Number(x), Number(y), signal);
  if (!tile) throw new MissingTileError(`No base map tile ${z}/${x}/${y}.`);
  return { data: tile.data };
}

function archiveAt(url: string): PMTiles {
  let archive = archives.get(url);
  if (!archive) {
    archive = new PMTiles(new ArchiveSource(url));
    archives.set(url, archive);
  }
  return archive;
}

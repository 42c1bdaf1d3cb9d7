/** A file on a server, of which ranges of bytes are fetched. */
import { RowsError, type RowsFile } from '#domain/rows/parquet/rows-file.ts';

/** The first request says how long the file is. Servers there are that take `bytes=0-0` for the whole file. */
const FIRST_BYTES = 1 << 16;

/** Rejects with a RowsError: no such file, refused, unreachable, no ranges, cancelled. */
export async function openRangedFile(address: string, signal?: AbortSignal): Promise<RowsFile> {
  const first = await fetchRange(address, 0, FIRST_BYTES, signal);
  const { size } = first;
  return {
    byteLength: size,
    async slice(start, end) {
      if (end <= first.bytes.byteLength) return first.bytes.slice(start, end);
      const { bytes, size: now } = await fetchRange(address, start, end, signal);
      if (now !== size) throw new RowsError({ code: 'changed' });
      return bytes;
    },
  };
}

interface Range {
  readonly bytes: ArrayBuffer;
  /** Of the whole file. */
  readonly size: number;
}

async function fetchRange(
  address: string,
  start: number,
  end: number,
  signal: AbortSignal | undefined,
): Promise<Range> {
  try {
    const response = await fetch(address, {
      headers: { Range: `bytes=${start}-${end - 1}` },
      ...(signal && { signal }),
    });
    if (response.status === 416) return await emptyFile(response);
    const size = await sizeIn(response);
    const bytes = await response.arrayBuffer();
    // A server that packs what it sends, or counts otherwise, has sent other bytes than these.
    if (bytes.byteLength !== Math.min(end, size) - start) throw new RowsError({ code: 'no-ranges' });
    return { bytes, size };
  } catch (error) {
    if (error instanceof RowsError) throw error;
    throw new RowsError({ code: signal?.aborted ? 'cancelled' : 'unreachable' });
  }
}

/** The length of the whole file, from an answer that is a range of it. Else rejects, without waiting for the rest. */
async function sizeIn(response: Response): Promise<number> {
  const [, size] = /^bytes \d+-\d+\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '') ?? [];
  if (response.status === 206 && size !== undefined && !isPage(response)) return Number(size);
  await response.body?.cancel();
  const { status } = response;
  // Where a page stands in for what is missing, as many servers of such apps have it, there is no such file.
  if (status === 404 || status === 410 || (isPage(response) && status < 300)) {
    throw new RowsError({ code: 'not-found' });
  }
  throw new RowsError(status < 300 ? { code: 'no-ranges' } : { code: 'refused', status });
}

function isPage(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
}

/** No range of an empty file can be sent. */
async function emptyFile(response: Response): Promise<Range> {
  await response.body?.cancel();
  return { bytes: new ArrayBuffer(0), size: 0 };
}

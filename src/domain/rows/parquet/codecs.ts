/** Decompression of pages without WebAssembly, which the page's content security policy does not allow. */
import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import type { CompressionCodec, Compressors } from 'hyparquet';
import { decompressPage } from 'hyparquet/src/datapage.js';

const COMPRESSORS: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
  ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
};

const READABLE: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(COMPRESSORS)]);

/** Pages are of a megabyte or so; more in one piece is a mistake, or is meant to fill the memory. */
const LARGEST_PAGE = 1 << 29;

export function isReadableCodec(codec: string | undefined): boolean {
  return codec !== undefined && READABLE.has(codec);
}

/** Throws an Error where the bytes are not what the codec makes, or make more or less than `length`. */
export function decompressed(bytes: Uint8Array, length: number, codec: CompressionCodec): Uint8Array {
  if (!(length >= 0 && length <= LARGEST_PAGE)) throw new RangeError(`a page of ${length} bytes`);
  return decompressPage(bytes, length, codec, COMPRESSORS);
}

import { gzipSync } from 'node:zlib';

/** What a transferred file is for. */
export type TransferClass = 'code' | 'data' | 'base map' | 'fonts' | 'other';

export const TRANSFER_CLASSES: readonly TransferClass[] = ['code', 'data', 'base map', 'fonts', 'other'];

/** The class of a file of the build; `path` is relative to its root, e.g. `assets/index.js`. */
export function transferClass(path: string): TransferClass {
  if (path.startsWith('basemap/')) return 'base map';
  if (path.startsWith('data/')) return 'data';
  if (/\.(woff2?|ttf|otf)$/.test(path)) return 'fonts';
  if (/\.(m?js|css|html)$/.test(path)) return 'code';
  return 'other';
}

/** Bytes on the wire from a host that compresses text: gzip for text, as it is for packed formats. */
export function transferBytes(path: string, content: Uint8Array): number {
  return /\.(m?js|css|html|json|geojson|svg|txt|webmanifest)$/.test(path)
    ? gzipSync(content).length
    : content.length;
}

/** Sums per class, as lines of a table in KB (1,000 bytes). */
export function sizeTable(files: readonly { path: string; bytes: number }[]): string[] {
  const rows = TRANSFER_CLASSES.map((name) => {
    const own = files.filter(({ path }) => transferClass(path) === name);
    return row(name, own.length, sum(own));
  });
  return [...rows, row('all', files.length, sum(files))];
}

function row(name: string, count: number, bytes: number): string {
  return `${name.padEnd(10)} ${String(count).padStart(4)} files ${(bytes / 1000).toFixed(1).padStart(9)} KB`;
}

function sum(files: readonly { bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

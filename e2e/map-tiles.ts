import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** Where the archives of the built page are. */
const BUILD = 'dist';
/** See https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md: a header of fixed length begins the file. */
const HEADER_BYTES = 127;
const AT = { rootOffset: 8, firstCount: 72, compression: 97 } as const;
const UNCOMPRESSED = 1;

/**
 * Serves archives without tiles in the place of those of the base map. To read, place and name what is in them is a
 * third of what a page costs; the map moves, comes to rest and shows incidents as ever, on land without anything.
 */
export async function withholdTiles(context: BrowserContext): Promise<void> {
  await context.route(/\.pmtiles$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({
      body: archiveWithoutTiles(readFileSync(`${BUILD}${pathname}`).subarray(0, HEADER_BYTES)),
      headers: { 'content-type': 'application/octet-stream' },
    });
  });
}

/** With the zooms and the bounds of another, and in its directory nothing. */
function archiveWithoutTiles(header: Buffer): Buffer {
  const directory = Buffer.from([0]);
  const metadata = Buffer.from('{}');
  const end = HEADER_BYTES + directory.length + metadata.length;
  const parts = [
    [HEADER_BYTES, directory.length],
    [HEADER_BYTES + directory.length, metadata.length],
    // Further directories, and the tiles.
    [end, 0],
    [end, 0],
  ];
  const archive = Buffer.concat([header, directory, metadata]);
  parts.flat().forEach((value, at) => {
    archive.writeBigUInt64LE(BigInt(value), AT.rootOffset + 8 * at);
  });
  archive.fill(0, AT.firstCount, AT.firstCount + 3 * 8);
  archive.writeUInt8(UNCOMPRESSED, AT.compression);
  return archive;
}

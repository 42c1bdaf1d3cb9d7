/** Pictures of pages as PNG. A picture that was made before is not made again. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './font-widths.ts';
import { indexedPng } from './indexed-png.ts';

const CACHE = '.cache/cards';
/** Part of the name of each file: another version may draw other pixels. */
const VERSION = 'resvg-2.6.2 pretendard-1.3.9 indexed';

/** The same SVG gives the same bytes. */
export async function cardImage(svg: string, cache = CACHE): Promise<Buffer> {
  const name = createHash('sha256').update(`${VERSION}\n${svg}`).digest('hex');
  const path = join(cache, `${name}.png`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const image = await renderAsync(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Pretendard' },
  });
  const png = await indexedPng(image.pixels, image);
  await keep(path, cache, png);
  return png;
}

/** A build that is broken off leaves no half of a file. A cache that cannot be written is no reason not to build. */
async function keep(path: string, cache: string, png: Buffer): Promise<void> {
  try {
    await mkdir(cache, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, png);
    await rename(unfinished, path);
  } catch {
    // It is drawn again next time.
  }
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages } from '#pages/all-pages.ts';
import type { PageContext } from '#pages/page-context.ts';
import { CARD_SIZE } from '#pages/shell.ts';
import type { Measure } from '#picture/text-lines.ts';
import { cardImage } from './card-images.ts';
import { fontFiles, fontMeasure } from './font-widths.ts';
import { readPageContext } from './page-sources.ts';

let context: PageContext;
let measure: Measure;
const caches = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'cards-')));

beforeAll(() => {
  context = readPageContext('data', null);
  measure = fontMeasure();
}, 60_000);
afterAll(() => {
  for (const cache of caches) rmSync(cache, { recursive: true });
});

const ID = 'incident/mdl-crossing-2024-06-18/';
const cardOf = (path: string) => allPages(context).get(path)?.card(measure) ?? '';

describe('the picture beside a page', () => {
  it('is the same to the byte for the same record, drawn anew or kept', async () => {
    const [first = '', other = ''] = caches;
    const drawn = await cardImage(cardOf(ID), first);
    const anew = await cardImage(allPages(readPageContext('data', null)).get(ID)?.card(measure) ?? '', other);
    expect(anew.equals(drawn)).toBe(true);
    expect((await cardImage(cardOf(ID), first)).equals(drawn)).toBe(true);
    expect(readdirSync(first), 'one file, whole').toHaveLength(1);
    expect(drawn.length).toBeLessThan(80_000);
  });

  it('can be read by others, and is as large as its page says', async () => {
    const png = PNG.sync.read(await cardImage(cardOf(`ko/${ID}`), caches[0]));
    expect({ width: png.width, height: png.height }).toEqual(CARD_SIZE);
    expect(new Set(new Uint32Array(png.data.buffer, png.data.byteOffset, 5000)).size).toBeGreaterThan(0);
  });

  it('shows another incident otherwise', async () => {
    const other = await cardImage(cardOf('incident/mdl-crossing-2024-06-20/'), caches[0]);
    expect(other.equals(await cardImage(cardOf(ID), caches[0]))).toBe(false);
  });
});

describe('the words of a picture', () => {
  it('stay within their column and above the lower edge, and no caveat is cut', () => {
    for (const { path, card } of allPages(context).values()) {
      const lines = [
        ...card(measure).matchAll(
          /<text x="(\d+)" y="(\d+)" font-family="Pretendard" font-weight="(\d+)" font-size="(\d+)"[^>]*>([^<]*)/g,
        ),
      ];
      expect(lines.length, path).toBeGreaterThan(3);
      for (const [, x, y, weight, size, text = ''] of lines) {
        const width =
          measure(text.replace(/&\S+?;/g, '"'), Number(weight) === 600 ? 600 : 400) * Number(size);
        expect(Number(x) + width, `${path}: ${text}`).toBeLessThanOrEqual(470);
        expect(Number(y), `${path}: ${text}`).toBeLessThanOrEqual(CARD_SIZE.height - 30);
        expect(text, path).not.toMatch(/ …$/);
      }
    }
  });

  it('are as wide as they are drawn', () => {
    for (const text of ['Crossing of the line', '군사분계선 월선, 2024년 6월']) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100"><text x="0" y="60" font-family="Pretendard" font-weight="600" font-size="40">${text}</text></svg>`;
      const drawn = new Resvg(svg, { font: { fontFiles: fontFiles(), loadSystemFonts: false } }).getBBox();
      const width = (drawn?.x ?? 0) + (drawn?.width ?? 0);
      expect(Math.abs(measure(text, 600) * 40 - width)).toBeLessThan(8);
    }
  });
});

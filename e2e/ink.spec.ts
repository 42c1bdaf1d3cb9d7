/** Equal ink, measured on pixels of the overview: a short footprint is as much stronger as it is shorter. */
import type { PNG } from 'pngjs';
import { KINDS, LINE_KM } from '#testing/subject.ts';
import { type AppDriver, expect, test } from './driver.ts';
import { type Box, pictureOf } from './pixels.ts';
import { CROSSING_9 } from './record.ts';

/** Half the side of the square around a symbol that is left out, in pixels. */
const SYMBOL = 30;
const CELL = 6;
/** The overview, seen from the same point each time. */
const OVERVIEW = { map: '7.4/38.15/127.6' };
/** One incident alone: its day, its kind. */
const ALONE = {
  ...OVERVIEW,
  t: '2024-06-09/2024-06-09',
  off: KINDS.filter((kind) => kind !== 'mdl-crossing').join(','),
};

/** So large that a good part of the line lies free of panels. */
test.use({ viewport: { width: 1280, height: 800 } });
test.slow();

test('a shorter footprint is the stronger: both spread the same ink', async ({ app }) => {
  await app.open({ ...ALONE, off: KINDS.join(',') });
  const bare = await pictureOf(app.page);
  const short = await washOf(app, {});
  const long = await washOf(app, { sets: 'articles' });
  const shared = { short: 0, long: 0 };
  const covered = { short: 0, long: 0 };
  for (const { x, y } of pixelsOf(await app.map().openCells(CELL))) {
    // Symbols lie on the wash, each elsewhere: neither's surroundings are compared.
    if (isNear(short.symbol, x, y) || isNear(long.symbol, x, y)) continue;
    const [one, other] = [darkening(bare, short.picture, x, y), darkening(bare, long.picture, x, y)];
    if (one >= SEEN) covered.short += 1;
    if (other >= SEEN) covered.long += 1;
    if (one < SEEN || other < SEEN) continue;
    shared.short += one;
    shared.long += other;
  }
  expect(covered.short).toBeGreaterThan(500);
  expect(covered.short).toBeLessThan(covered.long * 0.8);
  // As much stronger where both lie as it is shorter.
  const ink = (shared.short * lengthOf(CROSSING_9)) / (shared.long * LINE_KM);
  expect(ink).toBeGreaterThan(0.88);
  expect(ink).toBeLessThan(1.12);
});

/** Of 255: less is noise of the rasterizer. */
const SEEN = 2;

function lengthOf({ where }: typeof CROSSING_9): number {
  const [from, to] = where.alongMdlKm ?? [0, 0];
  return to - from;
}

/** The page with the crossing's wash, and where its symbol stands. */
async function washOf(app: AppDriver, sources: Record<string, string>) {
  await app.goTo({ ...ALONE, ...sources });
  await expect(app.map().symbols()).toHaveCount(1);
  const symbol = await app.map().symbol(CROSSING_9.title.en).boundingBox();
  if (!symbol) throw new Error('no symbol');
  return { picture: await pictureOf(app.page), symbol };
}

function* pixelsOf(cells: readonly { readonly x: number; readonly y: number }[]) {
  for (const cell of cells)
    for (let y = cell.y; y < cell.y + CELL; y += 1)
      for (let x = cell.x; x < cell.x + CELL; x += 1) yield { x, y };
}

function isNear(symbol: Box, x: number, y: number): boolean {
  const [middleX, middleY] = [symbol.x + symbol.width / 2, symbol.y + symbol.height / 2];
  return Math.abs(x - middleX) < SYMBOL && Math.abs(y - middleY) < SYMBOL;
}

/** Of the channel that changes most, 0 to 255. */
function darkening(bare: PNG, inked: PNG, x: number, y: number): number {
  const at = (y * bare.width + x) * 4;
  return Math.max(
    ...[0, 1, 2].map((channel) => (bare.data[at + channel] ?? 0) - (inked.data[at + channel] ?? 0)),
  );
}

/** Equal ink, measured on pixels: a short footprint and a long one darken the overview by the same amount. */
import type { PNG } from 'pngjs';
import { KINDS } from '../src/domain/incident.ts';
import { type AppDriver, expect, test } from './driver.ts';
import { pictureOf } from './pixels.ts';
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

test.slow();

test('the same ink over 141 km of the line as over all of it', async ({ app }) => {
  await app.open({ ...ALONE, off: KINDS.join(',') });
  const bare = await pictureOf(app.page);
  const short = await inkOf(app, bare, {});
  const long = await inkOf(app, bare, { sets: 'articles' });
  expect(short.pixels).toBeLessThan(long.pixels * 0.8);
  expect(short.ink / long.ink).toBeGreaterThan(0.75);
  expect(short.ink / long.ink).toBeLessThan(1.33);
});

/** How much the crossing's wash darkens the map, pixel by pixel, where nothing but the map is seen. */
async function inkOf(app: AppDriver, bare: PNG, sources: Record<string, string>) {
  await app.open({ ...ALONE, ...sources });
  await expect(app.map().symbols()).toHaveCount(1);
  const box = await app.map().symbol(CROSSING_9.title.en).boundingBox();
  if (!box) throw new Error('no symbol');
  const inked = await pictureOf(app.page);
  const open = await app.map().openCells(CELL);
  const isNearSymbol = (x: number, y: number) =>
    Math.abs(x - box.x - box.width / 2) < SYMBOL && Math.abs(y - box.y - box.height / 2) < SYMBOL;
  const sum = { ink: 0, pixels: 0 };
  for (const cell of open)
    for (let y = cell.y; y < cell.y + CELL; y += 1)
      for (let x = cell.x; x < cell.x + CELL; x += 1) {
        const change = isNearSymbol(x, y) ? 0 : darkening(bare, inked, x, y);
        if (change < 2) continue;
        sum.ink += change;
        sum.pixels += 1;
      }
  return sum;
}

/** Of the channel that changes most, 0 to 255. */
function darkening(bare: PNG, inked: PNG, x: number, y: number): number {
  const at = (y * bare.width + x) * 4;
  return Math.max(
    ...[0, 1, 2].map((channel) => (bare.data[at + channel] ?? 0) - (inked.data[at + channel] ?? 0)),
  );
}

/** Equal ink, measured on pixels: a short footprint and a long one darken the overview by the same amount. */
import type { PNG } from 'pngjs';
import { type AppDriver, expect, test } from './driver.ts';
import { pictureOf } from './pixels.ts';
import { CROSSING_9, incident } from './record.ts';

const MARKERS = incident('ctx-mdl-marker-conditions');
/** Half the side of the square around a symbol that is left out, in pixels. */
const SYMBOL = 30;

test.slow();

test('two footprints of different length carry the same ink', async ({ app }) => {
  // Whole line against 141 km of it, both as bands: with all sources on.
  const short = await inkOf(app, 'Crossing of the line, 9 June 2024', CROSSING_9.title.en);
  const long = await inkOf(app, MARKERS.title.en, MARKERS.title.en);
  expect(short.pixels).toBeLessThan(long.pixels * 0.8);
  expect(short.ink / long.ink).toBeGreaterThan(0.7);
  expect(short.ink / long.ink).toBeLessThan(1.4);
});

/** The ink of the one incident that a search leaves: how much its wash darkens the map, pixel by pixel. */
async function inkOf(
  app: AppDriver,
  search: string,
  title: string,
): Promise<{ ink: number; pixels: number }> {
  await app.open({ q: 'no such incident at all' });
  const bare = await pictureOf(app.map().canvas());
  await app.open({ q: search });
  await expect(app.map().symbols()).toHaveCount(1);
  const box = await app.map().symbol(title).boundingBox();
  if (!box) throw new Error('no symbol');
  const frame = await app.map().canvas().boundingBox();
  const centre = {
    x: box.x + box.width / 2 - (frame?.x ?? 0),
    y: box.y + box.height / 2 - (frame?.y ?? 0),
  };
  return difference(bare, await pictureOf(app.map().canvas()), centre);
}

function difference(bare: PNG, inked: PNG, symbol: { x: number; y: number }) {
  let ink = 0;
  let pixels = 0;
  for (let y = 0; y < bare.height; y += 1)
    for (let x = 0; x < bare.width; x += 1) {
      if (Math.abs(x - symbol.x) < SYMBOL && Math.abs(y - symbol.y) < SYMBOL) continue;
      const at = (y * bare.width + x) * 4;
      const change = Math.max(
        ...[0, 1, 2].map((channel) => (bare.data[at + channel] ?? 0) - (inked.data[at + channel] ?? 0)),
      );
      if (change < 2) continue;
      ink += change;
      pixels += 1;
    }
  return { ink, pixels };
}

/** Forced colours and night, read from the pixels of the page. */
import type { PNG } from 'pngjs';
import { contrastRatio } from '#cli/subject/color-difference.ts';
import { expect, test } from './driver.ts';
import { boxOf } from './driver-screen.ts';
import { type Box, pictureOf } from './pixels.ts';
import { CROSSING_9, EXPLOSIONS, incident } from './record.ts';

test.use({ viewport: { width: 1240, height: 660 } });
test.slow();

const HOLLOW = ['mine-explosions-2024-h1', 'ctx-mine-laying-roads'].map(incident);

test('in forced colours intervals keep their bars and boxes, and a symbol of the map that has the focus shows it', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await app.open();
  const bar = await boxOf(app.timeline().mark(EXPLOSIONS.title.en));
  // A quarter along the bar there is no symbol.
  const part = { ...bar, x: bar.x + bar.width / 4, width: 3 };
  expect(contrastIn(await pictureOf(page), part)).toBeGreaterThanOrEqual(3);
  await app.map().symbols().first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(app.focused()).toHaveCSS('outline-style', 'solid');
  await expect(app.focused()).toHaveCSS('outline-width', '3px');
  await app.openLine();
  const box = await boxOf(app.line().box(CROSSING_9.title.en));
  const end = { x: box.x - 4, y: box.y - 4, width: 12, height: box.height + 8 };
  expect(contrastIn(await pictureOf(page), end)).toBeGreaterThanOrEqual(3);
});

test('hollow symbols keep 3:1 on night, in the list, on the timeline and on the map', async ({
  app,
  page,
}) => {
  await app.open({ theme: 'dark' });
  await app.settled();
  const picture = await pictureOf(page);
  for (const { title } of HOLLOW) {
    const marks = [app.entry(title.en).locator('svg').first(), app.timeline().mark(title.en)];
    for (const mark of marks)
      expect(contrastIn(picture, await boxOf(mark)), title.en).toBeGreaterThanOrEqual(3);
    const place = await boxOf(app.map().symbol(title.en).first());
    expect(contrastIn(picture, place), `${title.en} on the map`).toBeGreaterThanOrEqual(3);
  }
});

/** The colours of a place on the page, `#rrggbb`. */
function colorsIn(picture: PNG, box: Box): string[] {
  const colors: string[] = [];
  for (let y = Math.round(box.y); y < box.y + box.height; y += 1)
    for (let x = Math.round(box.x); x < box.x + box.width; x += 1) {
      const at = (y * picture.width + x) * 4;
      colors.push(`#${picture.data.subarray(at, at + 3).toString('hex')}`);
    }
  return colors;
}

/** The greatest contrast of a place with the commonest of its colours, which is its ground. */
function contrastIn(picture: PNG, box: Box): number {
  const colors = colorsIn(picture, box);
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const [ground = '#000000'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return Math.max(...colors.map((color) => contrastRatio(color, ground)));
}

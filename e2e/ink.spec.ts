/** Equal ink, measured on pixels of the overview: a shorter ribbon is as much thicker as it is shorter. */
import type { PNG } from 'pngjs';
import { KINDS, LINE_KM } from '#testing/subject.ts';
import { type AppDriver, expect, test } from './driver.ts';
import type { Point } from './driver-screen.ts';
import { pictureOf } from './pixels.ts';
import { CROSSING_9 } from './record.ts';
import { lanePlaces, type MapView, mapParameter } from './ribbon-places.ts';

/** The overview, seen from the same point each time. */
const VIEW: MapView = { zoom: 7.4, latitude: 38.05, longitude: 126.9 };
/** One incident alone: its day, its kind. */
const ALONE = {
  map: mapParameter(VIEW),
  t: '2024-06-09/2024-06-09',
  off: KINDS.filter((kind) => kind !== 'mdl-crossing').join(','),
};
/** Half of how far across the lane is looked, px: less than half way to the line. */
const ACROSS = 5;
/** Certain in both, and on it nothing of the base map but land. */
const KMS = Array.from({ length: 60 }, (_, at) => 90 + at);

/** So large that a good part of the line lies free of panels. */
test.use({ viewport: { width: 1280, height: 800 } });
test.slow();

test('a shorter ribbon is the thicker: both have the same ink', async ({ app }) => {
  await app.open({ ...ALONE, off: KINDS.join(',') });
  const bare = await pictureOf(app.page);
  const place = await lanePlaces(app, VIEW, 0);
  const short = await pictureWith(app, {});
  const long = await pictureWith(app, { sets: 'articles' });
  const thickness = (picture: PNG) => median(KMS.map((km) => inkAcross(bare, picture, place, km)));
  const [from, to] = CROSSING_9.where.alongMdlKm?.[0] ?? [0, 0];
  const ink = (thickness(short) * (to - from)) / (thickness(long) * LINE_KM);
  expect(ink).toBeGreaterThan(0.85);
  expect(ink).toBeLessThan(1.15);
});

async function pictureWith(app: AppDriver, sources: Record<string, string>): Promise<PNG> {
  await app.goTo({ ...ALONE, ...sources });
  await expect(app.map().symbols()).toHaveCount(1);
  await app.waitForIdleMap();
  return pictureOf(app.page);
}

/** How much redder the ground is than the ribbon, summed across the lane: red is what the ribbon's blue takes away. */
function inkAcross(bare: PNG, inked: PNG, place: (km: number) => Point, km: number): number {
  const [here, next] = [place(km), place(km + 0.5)];
  const length = Math.hypot(next.x - here.x, next.y - here.y);
  const [acrossX, acrossY] = [(next.y - here.y) / length, -(next.x - here.x) / length];
  let sum = 0;
  for (let away = -ACROSS; away <= ACROSS; away += 0.5) {
    const [x, y] = [Math.floor(here.x + acrossX * away), Math.floor(here.y + acrossY * away)];
    const at = (y * bare.width + x) * 4;
    sum += Math.max(0, (bare.data[at] ?? 0) - (inked.data[at] ?? 0));
  }
  return sum;
}

/** Of what is measured where a symbol lies, nothing is left in it. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

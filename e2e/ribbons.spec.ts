/** Ribbons, read from the map's pixels: they lie on their stretch and nowhere else, and say it. */
import { kindOf } from '#domain/record/subject.ts';
import { KINDS, SUBJECT } from '#testing/subject.ts';
import { type AppDriver, expect, test } from './driver.ts';
import type { Point } from './driver-screen.ts';
import { pictureOf, pixelsOfColor } from './pixels.ts';
import { CROSSING_9, SHOTS_9 } from './record.ts';
import { lanePlaces, type MapView, mapParameter } from './ribbon-places.ts';

/** From it the whole line lies free of panels in this window. */
const VIEW: MapView = { zoom: 7.4, latitude: 38.05, longitude: 126.9 };
const COLOR = kindOf(SUBJECT, 'mdl-crossing').color;
/** The crossing of 9 June alone: its day, its kind. */
const ALONE = {
  map: mapParameter(VIEW),
  t: '2024-06-09/2024-06-09',
  off: KINDS.filter((kind) => kind !== 'mdl-crossing').join(','),
};
const [FROM = 0, TO = 0] = CROSSING_9.where.alongMdlKm?.[0] ?? [];

test.use({ viewport: { width: 1280, height: 800 } });
test.slow();

/** At which of these chainages the lane has the colour. */
async function colored(app: AppDriver, kms: readonly number[]): Promise<number[]> {
  await app.waitForIdleMap();
  const place = await lanePlaces(app, VIEW, 0);
  const picture = await pictureOf(app.page);
  return kms.filter((km) => {
    const { x, y } = place(km);
    return pixelsOfColor(picture, { x: x - 1, y: y - 1, width: 3, height: 3 }, COLOR, 60) > 0;
  });
}

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

test('a ribbon begins and ends where its stretch does; with other sources, where that ends', async ({
  app,
}) => {
  await app.open(ALONE);
  // An end is uncertain by a kilometre here, and fades over it.
  const inside = steps(FROM + 2, TO - 2, 3);
  const outside = [...steps(2, FROM - 2, 3), ...steps(TO + 2, 236, 3)];
  // Symbols lie on it here and there.
  expect((await colored(app, inside)).length).toBeGreaterThan(inside.length * 0.8);
  expect(await colored(app, outside)).toEqual([]);
  await app.goTo({ ...ALONE, sets: 'articles' });
  const whole = steps(1, 236, 5);
  // What other sources leave is known once the whole record has come.
  await expect.poll(async () => (await colored(app, whole)).length).toBeGreaterThan(whole.length * 0.8);
});

test('what a stretch of the line leaves is drawn within it', async ({ app }) => {
  await app.open({ ...ALONE, km: '60-120' });
  // Broken now, since the place only may lie there.
  const inside = await colored(app, steps(61, 119, 0.5));
  expect(inside.length).toBeGreaterThan(50);
  expect(Math.min(...inside)).toBeLessThan(63);
  expect(Math.max(...inside)).toBeGreaterThan(117);
  expect((await colored(app, [...steps(30, 58, 1), ...steps(122, 165, 1)])).length).toBeLessThan(8);
});

test('pointing at a ribbon says its stretch and never a kilometre, and a press selects', async ({
  app,
  page,
}) => {
  await app.open(ALONE);
  const place = await lanePlaces(app, VIEW, 0);
  const point = await freePoint(app, steps(60, 150, 1).map(place));
  await page.mouse.move(point.x, point.y);
  const words = app.words.map.alongStretches([[String(FROM), String(TO)]]);
  await expect(app.map().root()).toContainText(words);
  await expect(app.map().root()).not.toContainText(/km \d+ of \d+/);
  await app.expectHovered(CROSSING_9.title.en);
  await page.mouse.click(point.x, point.y);
  await expect(app.sourcePanel().title()).toHaveText(CROSSING_9.title.en);
});

/** The first of these where the map itself answers, not a button on it. */
async function freePoint(app: AppDriver, points: readonly Point[]): Promise<Point> {
  const free = await app
    .map()
    .canvas()
    .evaluate(
      (canvas, places) => places.findIndex(({ x, y }) => document.elementFromPoint(x, y) === canvas),
      points,
    );
  const found = points[free];
  if (!found) throw new Error('The ribbon is covered everywhere');
  return found;
}

test('a crossing and the shots that answered it share a ribbon, with a button each', async ({ app }) => {
  await app.open({ map: ALONE.map, t: ALONE.t });
  for (const { title } of [CROSSING_9, SHOTS_9])
    await expect(app.map().symbol(title.en)).toHaveAccessibleName(/km 27/);
  const boxes = await Promise.all(
    [CROSSING_9, SHOTS_9].map(({ title }) => app.map().symbol(title.en).boundingBox()),
  );
  const [one, other] = boxes;
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(24);
});

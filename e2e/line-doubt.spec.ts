/** The line is a reading: from near it is a band between two public ones, and the page says so. */

import { PALETTES } from '#basemap/flavors.ts';
import { readMdlReadings } from '#cli/basemap/geography.ts';
import { lineDoubt } from '#cli/basemap/line-doubt.ts';
import { kmOfPoint, pointAtKm } from '#domain/place/chainage.ts';
import { KINDS } from '#testing/subject.ts';
import { type AppDriver, expect, test } from './driver.ts';
import { pictureOf, pixelsOfColor } from './pixels.ts';
import { type MapView, mapParameter, placesOnPage } from './ribbon-places.ts';

const [LSIB, OSM] = readMdlReadings();
/** The two lie some 470 m apart here, far from every name. */
const KM = 114;
const HERE = pointAtKm(LSIB, KM);
const THERE = pointAtKm(OSM, kmOfPoint(OSM, HERE).km);
const [LONGITUDE = 0, LATITUDE = 0] = HERE;
const LINE_ALONE = { off: KINDS.join(','), theme: 'light' };
const view = (zoom: number): MapView => ({ zoom, longitude: LONGITUDE, latitude: LATITUDE });

test.use({ viewport: { width: 1280, height: 800 } });

/** The brightness, 0 to 255, at shares of the way from one reading to the other: 0 on the one, 1 on the other. */
async function across(app: AppDriver, zoom: number, shares: readonly number[]): Promise<number[]> {
  const place = await placesOnPage(app, view(zoom));
  const picture = await pictureOf(app.page);
  const [from, to] = [place(HERE), place(THERE)];
  return shares.map((share) => {
    const x = Math.round(from.x + share * (to.x - from.x));
    const y = Math.round(from.y + share * (to.y - from.y));
    const at = (y * picture.width + x) * 4;
    return [0, 1, 2].reduce((sum, channel) => sum + (picture.data[at + channel] ?? 0) / 3, 0);
  });
}

test('from near the line is the band between two readings, with no sharp line in it', async ({ app }) => {
  await app.open({ ...LINE_ALONE, map: mapParameter(view(13)) });
  const inside = await across(app, 13, [0.3, 0.4, 0.5, 0.6, 0.7]);
  const outside = await across(app, 13, [-1, -0.8, 1.8, 2]);
  expect(Math.max(...inside)).toBeLessThan(Math.min(...outside) - 30);
  // A line would be as dark as it is from afar.
  const { x, y } = (await placesOnPage(app, view(13)))(HERE);
  const around = { x: x - 60, y: y - 60, width: 120, height: 120 };
  expect(pixelsOfColor(await pictureOf(app.page), around, PALETTES.light.mdl, 24)).toBeLessThan(10);
});

test('from afar it is a line', async ({ app }) => {
  await app.open({ ...LINE_ALONE, map: mapParameter(view(8)) });
  const { x, y } = (await placesOnPage(app, view(8)))(HERE);
  const around = { x: x - 10, y: y - 10, width: 20, height: 20 };
  expect(pixelsOfColor(await pictureOf(app.page), around, PALETTES.light.mdl, 24)).toBeGreaterThan(10);
  await expect(app.map().lineDoubt()).toBeHidden();
});

for (const lang of ['en', 'ko'])
  test(`where 50 m could be measured the page says how exactly the line is known (${lang})`, async ({
    app,
  }) => {
    await app.open({ ...LINE_ALONE, lang, map: mapParameter(view(13)) });
    const { medianMetres, mostMetres } = lineDoubt(LSIB, OSM);
    const doubt = app.map().lineDoubt();
    await expect(doubt).toContainText(String(Math.floor(medianMetres / 10) * 10));
    await expect(doubt).toContainText(String(Math.ceil(mostMetres / 10) * 10));
  });

/** The view as a picture: the same bytes for the same view, at each size, and whatever became of the map. */
import { PNG } from 'pngjs';
import { pictureWordsFor } from '#i18n/parts/picture-words.ts';
import { shareWordsFor } from '#i18n/parts/share-words.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { downloadBy } from './download.ts';
import type { AppDriver } from './driver.ts';
import { expect, test } from './driver.ts';
import { pixelsOfColor } from './pixels.ts';

const words = pictureWordsFor('en');

const dialogOf = (app: AppDriver) => app.page.getByRole('dialog', { name: app.words.app.share });

async function openPicture(app: AppDriver): Promise<void> {
  await app.shareButton().click();
  await dialogOf(app)
    .getByRole('tab', { name: shareWordsFor('en').names.picture })
    .click();
}

async function take(app: AppDriver, name: RegExp): Promise<Buffer> {
  const press = () => dialogOf(app).getByRole('button', { name: words.download }).click();
  const file = await downloadBy(app.page, press);
  expect(file.name).toMatch(name);
  return file.bytes;
}

const choose = (app: AppDriver, name: string | RegExp) => dialogOf(app).getByRole('radio', { name }).check();

test('a picture has the same bytes each time, more pixels on request, and the ribbons of what is shown', async ({
  app,
}) => {
  await app.open();
  await openPicture(app);
  await choose(app, /^1×/);
  const first = await take(app, /^dmz-june-2024-map-[\d.]+\.png$/);
  expect((await take(app, /-map-/)).equals(first)).toBe(true);
  await choose(app, /^2×/);
  const [once, twice] = [PNG.sync.read(first), PNG.sync.read(await take(app, /-2x\.png$/))];
  expect([twice.width, twice.height]).toEqual([2 * once.width, 2 * once.height]);
  const crossing = OWN_SUBJECT.kinds.find(({ id }) => id === 'mdl-crossing')?.color ?? '';
  // Where the lanes are; the legend is far below.
  const map = { x: 200, y: 150, width: 700, height: 300 };
  expect(pixelsOfColor(once, map, crossing, 12)).toBeGreaterThan(800);
  await choose(app, words.formats.svg);
  const svg = (await take(app, /^dmz-june-2024-map-[\d.]+\.svg$/)).toString('utf8');
  expect(svg).toContain(words.caveat);
  // After the map has lost its context, and in another page, it is the same.
  await app.page.keyboard.press('Escape');
  await app.map().loseContext();
  await openPicture(app);
  await choose(app, /^1×/);
  expect((await take(app, /\.png$/)).equals(first)).toBe(true);
});

test('without WebGL, of a selection in the line view', async ({ app }) => {
  await app.withoutWebGL();
  await app.openAddress('/?sel=mdl-crossing-2024-06-18&view=line', 'en', { map: false });
  await openPicture(app);
  await expect(dialogOf(app).getByRole('radio', { name: words.views.line })).toBeChecked();
  await choose(app, /^1×/);
  const line = await take(app, /^dmz-mdl-crossing-2024-06-18-line-[\d.]+\.png$/);
  expect((await take(app, /-line-/)).equals(line)).toBe(true);
  await choose(app, words.views.map);
  await expect(dialogOf(app).getByText(words.leftOut.plain)).toBeVisible();
  const map = PNG.sync.read(await take(app, /^dmz-mdl-crossing-2024-06-18-map-[\d.]+\.png$/));
  expect(map.width).toBe(PNG.sync.read(line).width);
});

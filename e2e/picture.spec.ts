/** What the map draws, read from its pixels, and what is lit everywhere at once. */

import { kindOf } from '#domain/record/subject.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { SUBJECT } from '#testing/subject.ts';
import { COARSE, expect, test } from './driver.ts';
import { pictureOf, pixelsOfColor, variety } from './pixels.ts';
import { AT_FIRST, CROSSING_9, SHOTS_9 } from './record.ts';

// Drawing maps without a graphics card takes its time.
test.slow();

/** Pixels in its colour of the star of warning shots as it stands on a ribbon, with something to spare. */
const SMALLEST_SYMBOL = 18;

test("the map is drawn, and on it each symbol in its kind's colour, in either theme", async ({
  app,
  page,
}) => {
  // So wide that Pyongyang and the whole line are free of panels.
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.open({ map: '7.6/38.3/126.7', theme: 'light' });
  for (const theme of ['light', 'dark'] as const) {
    await app.switchTheme(theme);
    await app.waitForIdleMap();
    const picture = await pictureOf(page);
    const { colors, commonest } = variety(await pictureOf(app.map().root()));
    expect(colors).toBeGreaterThan(200);
    expect(commonest).toBeLessThan(0.9);
    expect(AT_FIRST.length).toBeGreaterThan(8);
    await expect(app.map().symbols()).toHaveCount(AT_FIRST.length);
    for (const { kind, feature } of AT_FIRST) {
      const { title } = feature.properties;
      const pixels = await app.map().symbolPixels(title.en, kind, picture, theme);
      expect(pixels, `${title.en}, ${theme}`).toBeGreaterThan(SMALLEST_SYMBOL);
    }
  }
});

test.describe('where like is compared with like', () => {
  test.use(COARSE);

  test('hover and focus light the same incident in the list, on the map and on the timeline', async ({
    app,
    page,
  }) => {
    await app.open();
    const title = CROSSING_9.title.en;
    const plain = await symbolPicture();
    const ways = {
      'the list': () => app.entry(title).hover(),
      'the map': () => app.map().symbol(title).hover(),
      'the timeline': () => app.timeline().mark(title).hover(),
      'the list by focus': () => app.entry(title).focus(),
      'the map by focus': () => app.map().symbol(title).focus(),
      'the timeline by focus': () => app.timeline().mark(title).focus(),
    };
    for (const [way, light] of Object.entries(ways)) {
      await test.step(way, async () => {
        await light();
        await app.expectHovered(title);
        await expect.poll(symbolPicture, `${way} lights the symbol`).not.toEqual(plain);
        await app.aboutButton().hover();
        await app.aboutButton().focus();
        await app.expectHovered(title, false);
        await expect.poll(symbolPicture, 'and lets it go').toEqual(plain);
      });
    }

    /** The ring and the shape, without what else the map may redraw. */
    async function symbolPicture(): Promise<string> {
      await app.waitForIdleMap();
      const clip = await app.map().symbolBox(title);
      return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
    }
  });
});

test.describe('where each frame is drawn', () => {
  test.use({ ...COARSE, mapFrames: 'every' });

  test('a lost graphics context comes back with the scene as it has become', async ({ app, page }) => {
    await app.open({ map: '8/38.2/127.3' });
    await app.select(CROSSING_9.title.en);
    await app.waitForIdleMap();
    const shotsAt = await app.map().symbolBox(SHOTS_9.title.en);
    await app.map().loseContext();
    await expect(app.map().root()).not.toHaveAttribute(MAP_STATE, 'idle');
    await app.kindFilter('warning-shots').uncheck();
    await expect(app.incidentList()).toHaveCount(9);
    await app.map().restoreContext();
    await app.waitForIdleMap();
    await expect(app.map().symbols()).toHaveCount(9);
    const picture = await pictureOf(page);
    expect(await app.map().symbolPixels(CROSSING_9.title.en, 'mdl-crossing', picture)).toBeGreaterThan(20);
    const shots = kindOf(SUBJECT, 'warning-shots').color;
    expect(pixelsOfColor(picture, shotsAt, shots), 'what was filtered meanwhile is not drawn').toBe(0);
  });
});

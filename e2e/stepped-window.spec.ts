/** What the map draws of a window is the same, however the window was come to. */
import type { PNG } from 'pngjs';
import { alongTheLine, atSites } from '#cli/record/synthetic-record.ts';
import { serveSyntheticRecord } from './bench/synthetic-record.ts';
import { type AppDriver, expect, test } from './driver.ts';
import { pictureOf } from './pixels.ts';

// What is compared is incidents, on land with nothing on it.
test.use({ mapFrames: 'every', tiles: 'none' });

test.slow();

const COUNT = 1000;

/** Seen so closely that not all of it is in sight. */
const PLACES = {
  'along the line': { spread: alongTheLine, map: '9/38.25/127.3' },
  'at sites': { spread: atSites, map: '9/38.8/127.4' },
};

for (const [where, { spread, map }] of Object.entries(PLACES))
  test(`a window come to by steps is drawn as one that is opened there: ${where}`, async ({
    app,
    context,
  }) => {
    await serveSyntheticRecord(context, COUNT, spread);
    const [wide, narrow] = [OPENED, STEPPED_TO].map((day) => ({ t: `2024-01-01/${day}`, map }));
    await app.open(wide);
    const before = await mapPicture(app);
    await app.timeline().setTypedDates('2024-01-01', STEPPED_TO);
    // While a date has the focus its help lies over the map.
    await app.aboutButton().focus();
    // So does the tip of what has the focus.
    await app.page.keyboard.press('Escape');
    const stepped = await mapPicture(app);
    await app.open(narrow);
    const opened = await mapPicture(app);
    expect(differing(before, stepped), 'incidents have left the window').toBeGreaterThan(500);
    expect(differing(stepped, opened), 'pixels').toBeLessThan(20);
  });

/** So near to each other that nothing is sent anew between them. */
const [OPENED, STEPPED_TO] = ['2024-12-20', '2024-11-10'];
const CELL = 16;

interface MapPicture {
  readonly picture: PNG;
  /** Where nothing lies over it, as `x y`. */
  readonly open: ReadonlySet<string>;
}

async function mapPicture(app: AppDriver): Promise<MapPicture> {
  await app.waitForIdleMap();
  const picture = await pictureOf(app.page);
  const cells = await app.map().openCells(CELL);
  return { picture, open: new Set(cells.map(({ x, y }) => `${x} ${y}`)) };
}

/** How many pixels differ where both are seen. */
function differing(one: MapPicture, other: MapPicture): number {
  const both = [...one.open].filter((cell) => other.open.has(cell));
  expect(both.length).toBeGreaterThan(300);
  return both.reduce((sum, cell) => {
    const [x = 0, y = 0] = cell.split(' ').map(Number);
    return sum + differingPixels(one.picture, other.picture, x, y);
  }, 0);
}

function differingPixels(one: PNG, other: PNG, x: number, y: number): number {
  let count = 0;
  for (let row = y; row < y + CELL; row += 1)
    for (let column = x; column < x + CELL; column += 1) {
      const at = (row * one.width + column) * 4;
      if (one.data.readUIntBE(at, 3) !== other.data.readUIntBE(at, 3)) count += 1;
    }
  return count;
}

/** All of the record since 1953: the timeline and the line view over seventy years. */
import { expectClean, expectCleanInBothThemes } from './axe.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { boxOf } from './driver-screen.ts';

test.use(UNDRAWN);

const SINCE_1953 = { col: 'since-1953', lang: 'en' };
const LINE = { ...SINCE_1953, view: 'line' };
const ERAS = 'Eras';

test('the timeline takes hardly more height than that of a month, and leaves the map more than half', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.open({ lang: 'en' });
  const month = await boxOf(app.timeline().root());
  await app.open(SINCE_1953);
  const decades = await boxOf(app.timeline().root());
  expect(decades.height).toBeLessThan(month.height * 1.25);
  expect(decades.height).toBeLessThan(260);
});

test('no two symbols or numbers of a lane overlap, and every incident is there', async ({ app, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.open(SINCE_1953);
  await expect(app.timeline().marks()).toHaveCount(142);
  const overlaps = await app
    .timeline()
    .lanes()
    .evaluate((lanes) => {
      const found: string[] = [];
      for (const lane of lanes.children) {
        const drawn = [...lane.querySelectorAll('button > svg, button > span:has(> i)')]
          .map((one) => one.getBoundingClientRect())
          .sort((a, b) => a.left - b.left);
        // What shares a number has it at the same place.
        const places = drawn.filter((one, at) => Math.abs(one.left - (drawn[at - 1]?.left ?? -99)) > 0.5);
        places.forEach((one, at) => {
          const next = places[at + 1];
          if (next && next.left < one.right - 2) found.push(`${one.right} ${next.left}`);
        });
      }
      return found;
    });
  expect(overlaps).toEqual([]);
});

test('an era tells when it ended for each side, in the words of the record, and leads to the incident', async ({
  app,
  page,
}) => {
  await app.open(SINCE_1953);
  const eras = app.timeline().root().getByRole('group', { name: ERAS });
  await eras.getByRole('button', { name: /^Military agreement of 2018/ }).click();
  const note = page.getByRole('region', { name: 'Military agreement of 2018' });
  await expect(note).toContainText('23 November 2023');
  await expect(note).toContainText('complete annulment');
  await expectClean(app, 'an era is open');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await eras.getByRole('button', { name: /^Military agreement of 2018/ }).press('Enter');
  await note.getByRole('button', { name: /^Open the incident: South Korea suspends/ }).click();
  await expect(page).toHaveURL(/sel=agreement-suspended-2024-06-04/);
});

test('where the clocks were others, the page says so', async ({ app }) => {
  await app.open({ ...SINCE_1953, t: '1957-01-01/1957-01-31' });
  await expect(app.timeline().root()).toContainText('South Korea’s clocks then showed UTC+8:30');
  await app.open({ ...SINCE_1953, t: '1961-08-10/1961-08-10' });
  await expect(app.timeline().dateField('from')).toHaveValue('1961-08-10');
  await expect(app.timeline().root()).not.toContainText('UTC+8:30');
});

test('the line view has eras beside it, every incident as a button, and nothing for axe to find', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.openLine(LINE);
  await expect(app.line().root().getByRole('group', { name: ERAS })).toBeVisible();
  await expectCleanInBothThemes(app, 'the line view over decades');
});

test('nothing scrolls sideways at 320 px', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const open of [() => app.open(SINCE_1953), () => app.openLine(LINE)]) {
    await open();
    await app.settled();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await expectClean(app, 'the line view over decades on a narrow phone');
});

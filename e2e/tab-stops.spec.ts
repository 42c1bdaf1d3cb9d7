/** What the keyboard comes to can be seen: nothing lies over it. */
import { expect, test, UNDRAWN } from './driver.ts';
import { coveredStops } from './inspect.ts';

test.use(UNDRAWN);
test.slow();

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 1240, height: 660 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

test('no Tab stop lies under another thing, whatever is open', async ({ app, page }) => {
  const nothingCovered = async (state: string) => {
    await app.settled();
    // Keys were used last.
    await page.keyboard.press('Shift');
    // What has just opened pushes aside what it would cover, in the frames that follow.
    await expect.soft.poll(() => coveredStops(page), state).toEqual([]);
  };
  for (const size of WINDOWS) {
    const at = `${size.width} x ${size.height}`;
    await page.setViewportSize(size);
    // Loaded anew in each window, since the map is laid out for that which it opens in.
    await app.open();
    const isPhone = size.width < 480;
    await nothingCovered(`${at}, opened`);
    await app.timeline().openOptions();
    await nothingCovered(`${at}, options of the timeline`);
    await page.keyboard.press('Escape');
    await app.evidence().openButton().click();
    await app.evidence().button('closeControl').waitFor();
    await nothingCovered(`${at}, sources`);
    await page.keyboard.press('Escape');
    await app.goTo({ sel: 'mdl-crossing-2024-06-18', km: '500-600' });
    await expect(app.sourcePanel().title()).toBeVisible();
    await expect(app.notices()).not.toHaveCount(0);
    await nothingCovered(`${at}, an incident and a notice`);
    await app.openAbout();
    await nothingCovered(`${at}, the dialog`);
    await app.closeDialogButton().click();
    await app.dismissNotice().click();
    await app.goTo({});
    await expect(app.sourcePanel().root()).toHaveCount(0);
    if (isPhone) {
      for (const height of ['half', 'full'] as const) {
        while ((await app.sheet().height()) !== height) await app.sheet().button('raise').click();
        await nothingCovered(`${at}, ${height} sheet`);
      }
      while ((await app.sheet().height()) !== 'low') await app.sheet().button('lower').click();
    }
    await app.line().face('line').click();
    await expect(app.line().root()).toBeVisible();
    await nothingCovered(`${at}, the line view`);
  }
});

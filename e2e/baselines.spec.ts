/** Pictures of the key states. Made anew with `npm run test:e2e -- baselines --update-snapshots`. */
import { expect, test } from './driver.ts';

const SIZES = { desktop: { width: 1040, height: 680 }, phone: { width: 390, height: 780 } };
const SELECTED = { sel: 'mdl-crossing-2024-06-18' };

for (const [size, viewport] of Object.entries(SIZES))
  for (const theme of ['light', 'dark'])
    test(`key states as they were (${size}, ${theme})`, async ({ app, page }) => {
      test.slow();
      await app.untouched();
      await page.setViewportSize(viewport);
      for (const lang of ['en', 'ko']) {
        // One page for both: each new one has to make the engine's programs again, which software takes long to do.
        await app.open({ theme, lang });
        for (const [name, view] of Object.entries({ home: {}, selected: SELECTED })) {
          if (name !== 'home') await app.goTo(view);
          await app.settled();
          await expect.soft(page).toHaveScreenshot(`${name}-${size}-${theme}-${lang}.png`);
        }
      }
    });

test('the line view as it was, with all sources and with the articles only', async ({ app, page }) => {
  await app.untouched();
  await page.setViewportSize(SIZES.desktop);
  for (const [name, view] of Object.entries({
    'line-all-light-en': {},
    'line-articles-light-en': { sets: 'articles' },
    'line-all-dark-ko': { theme: 'dark', lang: 'ko' },
  })) {
    await app.openLine(view);
    await app.settled();
    await expect.soft(page).toHaveScreenshot(`${name}.png`);
  }
});

test('nothing found and no map, as they were', async ({ app, page }) => {
  await page.setViewportSize(SIZES.desktop);
  await app.open({ t: '1972-01-01/1972-12-31', off: 'context,fortification,mine-explosion' });
  await app.settled();
  await expect.soft(page).toHaveScreenshot('empty-desktop-light-en.png');
  await app.withoutWebGL();
  await app.open();
  await app.settled();
  await expect.soft(page).toHaveScreenshot('no-webgl-desktop-light-en.png');
});

/** Axe in every state, language and theme: it finds nothing. */
import { expectClean, expectLegible } from './axe.ts';
import { expect, test } from './driver.ts';
import { CROSSING_18 } from './record.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

test.slow();

for (const lang of ['en', 'ko'] as const) {
  test(`axe finds nothing where there is a map (${lang})`, async ({ app, page }) => {
    await app.open({ lang, theme: 'light' });
    await expectClean(app, 'home');
    await app.select(CROSSING_18.title[lang]);
    await app.sourcePanel().facts().first().click();
    await expectClean(app, 'selected, a fact lit');
    await app.sourcePanel().closeButton().click();
    await page.setViewportSize(PHONE);
    await app.sheet().expectHeight('low');
    await expectClean(app, 'phone, low sheet');
    await app.sheet().button('raise').click();
    await expectClean(app, 'phone, half sheet');
    await app.switchTheme('dark');
    await expectLegible(app, 'phone, half sheet, dark');
    await page.setViewportSize(DESK);
    await app.waitForIdleMap();
    await expectLegible(app, 'home, dark');
  });

  for (const theme of ['light', 'dark']) {
    const look = theme === 'light' ? expectClean : expectLegible;
    test(`axe finds nothing in the panels (${lang}, ${theme})`, async ({ app, page }) => {
      await app.withoutWebGL();
      await app.open({ lang, theme, sel: 'mdl-crossing-2024-06-18' });
      await app.sourcePanel().facts().first().click();
      await look(app, 'selected, a fact lit');
      await app.evidence().openButton().click();
      await app.evidence().button('articlesOnly').click();
      await look(app, 'articles only, sources open');
      await app.evidence().button('all').click();
      await app.evidence().button('closeControl').click();
      await app.sourcePanel().closeButton().click();
      await app.aboutButton().click();
      await look(app, 'about');
      await page.keyboard.press('Escape');
      await app.search().fill('no such thing');
      await look(app, 'nothing found');
      await app.search().fill('');
      await page.setViewportSize(PHONE);
      await app.timeline().button('options').click();
      await look(app, 'phone, dates open');
      await app.timeline().button('options').click();
      await app.sheet().button('raise').click();
      await app.sheet().button('raise').click();
      await app.select(CROSSING_18.title[lang]);
      await look(app, 'phone, full sheet');
    });

    test(`axe finds nothing where something failed (${lang}, ${theme})`, async ({ app, page }) => {
      await app.withoutWebGL();
      await app.open({ lang, theme, sel: 'no-such-incident', t: 'garbage' });
      await expect(app.map().missing()).toBeVisible();
      await expect(app.notices()).toHaveCount(2);
      await look(app, 'no WebGL, two notices');
      await page.route('**/data/incidents.geojson', (route) =>
        route.fulfill({ body: '{"type": "Feature"}' }),
      );
      await app.open({ lang, theme });
      await expect(app.dataFailure()).toBeVisible();
      await look(app, 'data failure');
    });
  }
}

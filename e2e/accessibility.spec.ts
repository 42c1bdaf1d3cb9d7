/** Axe in every state, language and theme: it finds nothing. */
import { expectCleanInBothThemes, expectContrast } from './axe.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { CROSSING_18 } from './record.ts';
import { INCIDENT_FILES } from './serve-record.ts';

const PHONE = { width: 390, height: 844 };

test.use(UNDRAWN);
test.slow();

for (const lang of ['en', 'ko'] as const) {
  test(`axe finds nothing where there is a map (${lang})`, async ({ app, page }) => {
    await app.open({ lang });
    await expectCleanInBothThemes(app, 'home');
    await app.select(CROSSING_18.title[lang]);
    await app.sourcePanel().facts().first().click();
    await expectCleanInBothThemes(app, 'selected, a fact lit');
    await app.sourcePanel().closeButton().click();
    await page.setViewportSize(PHONE);
    await app.sheet().expectHeight('low');
    await expectCleanInBothThemes(app, 'phone, low sheet');
    await app.sheet().button('raise').click();
    await expectCleanInBothThemes(app, 'phone, half sheet');
  });

  test(`axe finds nothing in the panels (${lang})`, async ({ app, page }) => {
    await app.withoutWebGL();
    await app.open({ lang, sel: 'mdl-crossing-2024-06-18' });
    await app.sourcePanel().facts().first().click();
    await app.evidence().openButton().click();
    await app.evidence().button('articlesOnly').click();
    await expectCleanInBothThemes(app, 'articles only, sources open');
    await app.evidence().button('all').click();
    await app.evidence().button('closeControl').click();
    await app.sourcePanel().closeButton().click();
    await app.openAbout();
    await expectCleanInBothThemes(app, 'about');
    await page.keyboard.press('Escape');
    await app.search().fill('no such thing');
    await expectCleanInBothThemes(app, 'nothing found');
    await app.search().fill('');
    await page.setViewportSize(PHONE);
    await app.timeline().button('options').click();
    await expectCleanInBothThemes(app, 'phone, dates open');
    await app.timeline().button('options').click();
    await app.sheet().button('raise').click();
    await expectCleanInBothThemes(app, 'phone, half sheet without a map');
    await app.sheet().button('raise').click();
    await app.select(CROSSING_18.title[lang]);
    await expectCleanInBothThemes(app, 'phone, full sheet');
  });

  test(`axe finds nothing where something failed (${lang})`, { tag: '@engines' }, async ({ app, page }) => {
    await app.withoutWebGL();
    await app.open({ lang, sel: 'no-such-incident', t: 'garbage' });
    await expect(app.map().missing()).toBeVisible();
    await expect(app.notices()).toHaveCount(2);
    await expectCleanInBothThemes(app, 'no WebGL, two notices');
    await page.route(INCIDENT_FILES, (route) => route.fulfill({ body: '{"type": "Feature"}' }));
    await app.open({ lang });
    await expect(app.dataFailure()).toBeVisible();
    await expectCleanInBothThemes(app, 'data failure');
  });
}

test('every word of a long panel has contrast enough, in either theme', async ({ app, page }) => {
  await app.withoutWebGL();
  // So tall that nothing is scrolled out of sight.
  await page.setViewportSize({ width: 1280, height: 14_000 });
  await app.open({ sel: 'mdl-crossing-2024-06-18' });
  await app.sourcePanel().openAll();
  for (const theme of ['light', 'dark'] as const) {
    await app.switchTheme(theme);
    await expectContrast(app, theme, 400);
  }
});

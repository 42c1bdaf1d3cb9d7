/** Axe in every state, language and theme: it finds nothing. */
import { AxeBuilder } from '@axe-core/playwright';
import { type AppDriver, expect, test } from './driver.ts';
import { CROSSING_18 } from './record.ts';

/** Axe brings its own copy of Playwright's types. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { width: 390, height: 844 };

test.slow();

for (const lang of ['en', 'ko'] as const)
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing (${lang}, ${theme})`, async ({ app, page }) => {
      await app.open({ lang, theme });
      await expectClean(app, 'home');
      await app.select(CROSSING_18.title[lang]);
      await app.sourcePanel().facts().first().click();
      await expectClean(app, 'selected, a fact lit');
      await app.evidence().openButton().click();
      await app.evidence().button('articlesOnly').click();
      await expectClean(app, 'articles only, sources open');
      await app.evidence().button('all').click();
      await app.evidence().button('closeControl').click();
      await app.sourcePanel().closeButton().click();
      await app.aboutButton().click();
      await expectClean(app, 'about');
      await page.keyboard.press('Escape');
      await app.search().fill('no such thing');
      await expectClean(app, 'nothing found');
      await app.search().fill('');
      await page.setViewportSize(PHONE);
      await app.sheet().expectHeight('low');
      await expectClean(app, 'phone, low sheet');
      await app.timeline().button('options').click();
      await expectClean(app, 'phone, dates open');
      await app.timeline().button('options').click();
      await app.sheet().button('raise').click();
      await expectClean(app, 'phone, half sheet');
      await app.sheet().button('raise').click();
      await app.select(CROSSING_18.title[lang]);
      await expectClean(app, 'phone, full sheet');
    });

    test(`axe finds nothing where something failed (${lang}, ${theme})`, async ({ app, page }) => {
      await app.withoutWebGL();
      await app.open({ lang, theme, sel: 'no-such-incident', t: 'garbage' });
      await expect(app.map().missing()).toBeVisible();
      await expect(app.notices()).toHaveCount(2);
      await expectClean(app, 'no WebGL, two notices');
      await page.route('**/data/incidents.geojson', (route) =>
        route.fulfill({ body: '{"type": "Feature"}' }),
      );
      await app.open({ lang, theme });
      await expect(app.dataFailure()).toBeVisible();
      await expectClean(app, 'data failure');
    });
  }

async function expectClean(app: AppDriver, state: string): Promise<void> {
  await app.settled();
  const { violations, passes } = await new AxeBuilder({ page: app.page as unknown as AxePage })
    .withTags(TAGS)
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect.soft(found, state).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(10);
}

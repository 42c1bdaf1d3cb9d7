/** A part of the page that is fetched when it is first shown, and does not come: it is said, and comes when it is asked for again. */
import { expect, test, UNDRAWN } from './driver.ts';

test.use(UNDRAWN);

/** A file of the part that fails: its own, one that it shares with other parts, its styles. */
const FILES = {
  'its own': { file: /\/assets\/AboutContents-[^/]*\.js$/, status: 404 },
  'one that it shares': { file: /\/assets\/(?:counted-words|csl-json)-[^/]*\.js$/, status: 503 },
  'its styles': { file: /\/assets\/AboutContents-[^/]*\.css$/, status: 404 },
} as const;

test('a part of which a file did not come is asked for again', { tag: '@engines' }, async ({
  app,
  page,
  guard,
}) => {
  // React's own word of it.
  guard.expectFault(/console error: Error: .*\/assets\//);
  guard.expectFault(/503/);
  guard.expectFault(/404/);
  await app.withoutWebGL();
  for (const [what, { file, status }] of Object.entries(FILES))
    await test.step(what, async () => {
      await app.open();
      await page.route(file, (route) => route.fulfill({ status }));
      await app.aboutButton().click();
      const failed = app.dialog().getByRole('alert');
      await expect(failed).toContainText(app.words.app.panelFailed);
      await page.unroute(file);
      await failed.getByRole('button', { name: app.words.app.retry }).click();
      await expect(app.dialog().getByRole('heading', { level: 3 }).first()).toBeVisible();
      await expect(failed).toHaveCount(0);
      const rules = await page.evaluate(() =>
        [...document.styleSheets].map(({ href, cssRules }) =>
          /AboutContents/.test(href ?? '') ? cssRules.length : 0,
        ),
      );
      expect(Math.max(...rules), 'it looks as it is meant to').toBeGreaterThan(0);
    });
});

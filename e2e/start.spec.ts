/** A page whose files are missing, broken, slow or too new says so, in both languages, with a reload and a way to read on. */
import type { Page, Route } from '@playwright/test';
import { expect, test, UNDRAWN } from './driver.ts';

test.use(UNDRAWN);

const message = (page: Page) => page.getByRole('alert').filter({ hasText: 'The map has not started' });
const ALL_OURS = /\/assets\/page-[^/]*\.js$/;
const STYLES = /\/assets\/page-[^/]*\.css$/;

/** Files of the start, and what can become of them. */
const FAULTS: Record<string, { readonly file: RegExp; readonly serve: (route: Route) => Promise<void> }> = {
  missing: { file: ALL_OURS, serve: (route) => route.fulfill({ status: 404 }) },
  'of a wrong type': {
    file: ALL_OURS,
    serve: (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  },
  'cut short': {
    file: ALL_OURS,
    serve: async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.slice(0, body.length / 2), contentType: 'text/javascript' });
    },
  },
  'not reached': { file: ALL_OURS, serve: (route) => route.abort('failed') },
  'without its styles': { file: STYLES, serve: (route) => route.fulfill({ status: 404 }) },
};

test('a start file that does not come or cannot be read is said at once, and a reload brings the view back', async ({
  page,
  app,
  guard,
}) => {
  test.slow();
  guard.expectFault(
    /404|ERR_FAILED|MIME|SyntaxError|Unexpected|Invalid|missing|Failed to|error loading|input stream|Worker failed/,
  );
  for (const [name, { file, serve }] of Object.entries(FAULTS)) {
    await page.route(file, serve);
    await page.goto('./?t=2024-06-10/2024-06-20', { waitUntil: 'commit' });
    await expect(message(page), name).toBeVisible({ timeout: 7_000 });
    await expect(message(page)).toContainText('지도가 열리지 않았습니다');
    await page.unroute(file);
    await message(page).getByRole('link', { name: 'Reload the page' }).click();
    await expect(app.incidentList().first(), name).toBeVisible();
    await expect(message(page), name).toBeHidden();
    expect(new URL(page.url()).searchParams.get('t'), name).toBe('2024-06-10/2024-06-20');
  }
});

test('files that never come leave a sentence, and not an empty page', { tag: '@engines' }, async ({
  page,
  guard,
}) => {
  guard.expectFault(/ERR_FAILED/);
  const stalled: Route[] = [];
  await page.route(/\/assets\/page-[^/]*\.(js|css)$/, (route) => void stalled.push(route));
  await page.goto('./', { waitUntil: 'commit' });
  await expect(message(page)).toBeVisible({ timeout: 12_000 });
  await Promise.all(stalled.map((route) => route.abort().catch(() => undefined)));
});

const TOO_OLD = {
  ResizeObserver: { remove: () => Reflect.deleteProperty(window, 'ResizeObserver'), fault: /ResizeObserver/ },
  showModal: { remove: () => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'), fault: null },
};

for (const [name, { remove, fault }] of Object.entries(TOO_OLD))
  test(`a browser without ${name} is told that it may be too old`, async ({ page, guard }) => {
    if (fault) guard.expectFault(fault);
    await page.addInitScript(remove);
    await page.goto('./');
    await expect(message(page)).toBeVisible();
  });

test('what others have added to every object does not keep the map from starting', async ({ page, app }) => {
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { added: 'by others', extend: () => undefined });
  });
  await app.withoutWebGL();
  await app.open();
  await expect(app.incidentList()).not.toHaveCount(0);
  expect(await page.evaluate('({}).added'), 'it is there still').toBe('by others');
});

test('where others have added to every object and forbid to change it, the sentence stands and not an empty page', async ({
  page,
  guard,
}) => {
  guard.expectFault(/page error/);
  await page.addInitScript(() => {
    Object.defineProperty(Object.prototype, 'added', {
      value: 'by others',
      writable: true,
      enumerable: true,
    });
  });
  await page.goto('./');
  await expect(message(page)).toBeVisible();
});

test('an app that falls apart leaves the sentence in its place', async ({ page, app, guard }) => {
  guard.expectFault(/planted/);
  await app.withoutWebGL();
  await app.open();
  await page.evaluate(() => {
    document.querySelector('#root')?.replaceChildren();
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect(message(page)).toBeVisible();
});

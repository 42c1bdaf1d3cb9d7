/** The map in a frame of another site: it works there, keeps to itself, and can lose neither its caveat nor its source. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { MAP_STATE } from '#features/map/map-state.ts';
import { messagesFor } from '#i18n/language.ts';
import { embedWordsFor } from '#i18n/parts/embed-words.ts';
import { HEIGHT_MESSAGE } from '#state/address/embed-code.ts';
import { expectPageClean } from './axe.ts';
import { COARSE, expect, test } from './guard.ts';
import { CROSSING_9 } from './record.ts';

// 127.0.0.1 and localhost are two sites to a browser.
test.use({
  ...COARSE,
  compositing: 'software',
  mapFrames: 'none',
  tiles: 'none',
  visit: 'first',
  otherHosts: ['localhost'],
  viewport: { width: 800, height: 600 },
});

interface Framed {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
}

/** A page of another site with one frame, higher than the window; it keeps every message that it gets. */
async function openAround(page: Page, { src, width = 720, height = 500, sandbox }: Framed) {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    const sandboxed = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
    response.end(`<!doctype html><html lang="en"><title>An article</title><body style="margin:0;height:3000px">
<script>received = []; addEventListener('message', ({ data }) => received.push(data));</script>
<iframe title="The map" src="${src}" width="${width}" height="${height}"${sandboxed} style="border:0"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  page.once('close', () => server.close());
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return page.frameLocator('iframe');
}

const received = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { received: unknown[] }).received);

async function ready(frame: FrameLocator): Promise<void> {
  await expect(frame.locator(`[${MAP_STATE}]`)).toHaveAttribute(MAP_STATE, 'idle', { timeout: 45_000 });
}

/** Every storage throws, as in a frame whose host forbids it, and is heard. */
async function withoutStorage(page: Page): Promise<string[]> {
  const touched: string[] = [];
  await page.exposeBinding('reportStorage', (_source, name: string) => touched.push(name));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          (window as unknown as { reportStorage(name: string): void }).reportStorage(name);
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  return touched;
}

const words = embedWordsFor('en');
const messages = messagesFor('en');
const TITLE = CROSSING_9.title.en;

test('works in a page of another site, which it tells its height once and from which it takes nothing', async ({
  page,
  baseURL,
}) => {
  const touched = await withoutStorage(page);
  const frame = await openAround(page, { src: `${baseURL}/embed.html?q=cross` });
  await ready(frame);
  const entries = await page.evaluate(() => history.length);

  await frame.getByRole('button', { name: /^List of incidents/ }).click();
  await expect(frame.getByRole('heading', { level: 2 })).toBeFocused();
  await frame.getByRole('link', { name: TITLE }).click();
  const panel = frame.getByRole('article');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(TITLE);
  await expect(panel.locator('blockquote').first()).toBeVisible();
  const out = panel.getByRole('link', { name: words.openIncident });
  await expect(out).toHaveAttribute('href', /^\.\/\?.*sel=mdl-crossing-2024-06-09.*q=cross/);
  await expect(out).toHaveAttribute('target', '_blank');

  // Its address follows within the frame, and Back of the article is not filled.
  await expect.poll(() => page.frames()[1]?.url()).toContain('sel=mdl-crossing-2024-06-09');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(frame.getByRole('link', { name: TITLE })).toBeFocused();

  const sentence = await frame.locator('header p').first().textContent();
  await page.evaluate((type) => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (const data of [{ type, height: 9 }, 'sel=other', { select: 'other' }, { type: 'setView', q: '' }])
      target?.postMessage(data, '*');
  }, HEIGHT_MESSAGE);

  // The wheel scrolls the article, over the map and over the timeline.
  for (const y of [200, 420]) {
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(600, y - before);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  }
  await expect(frame.locator('header p').first()).toHaveText(sentence ?? '');
  expect(await received(page)).toEqual([{ type: HEIGHT_MESSAGE, height: expect.any(Number) }]);
  expect(touched).toEqual([]);
});

test('in the smallest frame the caveat, the source and the way out stay in sight', async ({
  page,
  baseURL,
}) => {
  const frame = await openAround(page, { src: `${baseURL}/embed.html?lang=ko`, width: 320, height: 300 });
  const ko = embedWordsFor('ko');
  await ready(frame);
  const inSight = async () => {
    for (const part of [
      frame.getByText(ko.caveat),
      frame.getByRole('contentinfo').getByText(/CC BY 4\.0/),
      frame.getByRole('link', { name: ko.openMap }),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
  };
  await inSight();
  await frame.getByRole('button', { name: /^사건 목록/ }).click();
  await frame.getByRole('link', { name: CROSSING_9.title.ko }).click();
  await expect(frame.getByRole('article').getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await inSight();
});

test('the page itself refuses a frame of another site', async ({ page, baseURL, guard }) => {
  guard.expectFault(/frame-ancestors 'self'/);
  const frame = await openAround(page, { src: `${baseURL}/index.html` });
  await expect.poll(() => guard.faults.length).toBeGreaterThan(0);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('where the frame lets no script run it says what it is and leads to the map', async ({
  page,
  baseURL,
  guard,
}) => {
  for (const fault of [/Blocked script execution/, /blocked by CORS policy/, /net::ERR_FAILED/])
    guard.expectFault(fault);
  const frame = await openAround(page, { src: `${baseURL}/embed.html`, sandbox: '' });
  const links = frame.getByRole('link');
  await expect(links).toHaveCount(2);
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^\.\//);
});

test('has nothing that axe finds, whatever its address holds', async ({ page }) => {
  for (const [query, height] of [
    ['view=line&theme=dark', 600],
    ['lang=ko', 400],
    ['sel=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&t=9999/1&story=99&km=-1&lang=xx&map=a/b', 600],
  ] as const) {
    await page.setViewportSize({ width: 720, height });
    await page.goto(`/embed.html?${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    if (query.includes('view=line'))
      await expect(page.getByRole('region', { name: messages.lineView.label })).toBeVisible();
    else await expect(page.locator(`[${MAP_STATE}="idle"]`)).toBeVisible({ timeout: 45_000 });
    await expectPageClean(page, query);
  }
  await expect(page.getByText(/was left out: the selected incident, the dates/)).toBeVisible();
  await page.getByRole('button', { name: /^List of incidents/ }).click();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('article').locator('blockquote').first()).toBeVisible();
  await expectPageClean(page, 'an incident');
});

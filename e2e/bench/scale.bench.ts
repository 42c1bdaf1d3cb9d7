/** What many rows cost, in one run: `npm run bench -- scale`. Each figure is the median of three, and a line of its own. */
import type { Page } from '@playwright/test';
import { en } from '#i18n/en/messages.ts';
import { firstView, mapIdle } from '../first-view.ts';
import { goTo } from '../go-to.ts';
import { expect, test } from '../guard.ts';
import { serveCatalogues } from '../rows/served-catalogues.ts';
import { figure } from './figure.ts';
import { memoryInUse } from './memory.ts';
import { countFrames, mapFrame, measuring, redrawFrame, scrub } from './scrub.ts';

const RUNS = 3;
const STEPS = 20;
const YEAR = 't=2010-01-01/2010-12-31';

let site: Awaited<ReturnType<typeof serveCatalogues>>;

test.use({ viewport: { width: 1280, height: 800 } });
test.setTimeout(600_000);

test.beforeAll(async () => {
  test.setTimeout(600_000);
  site = await serveCatalogues([
    { id: 'ten-thousand', rows: 10_000 },
    { id: 'million', rows: 1_000_000 },
  ]);
});
test.afterAll(() => site.close());

async function shows(page: Page, count: RegExp): Promise<void> {
  await expect(page.getByRole('banner').getByRole('paragraph').first()).toHaveText(count, {
    timeout: 120_000,
  });
  await mapIdle(page);
}

for (const [name, id] of [
  ['own', null],
  ['10k', 'ten-thousand'],
  ['1m', 'million'],
] as const) {
  test(`scrub ${name}`, async ({ page, context }) => {
    await countFrames(context);
    const session = await measuring(page);
    await page.goto(id === null ? site.address : `${site.address}?c=${id}&${YEAR}`);
    await shows(page, id === null ? /2024/ : /2010/);
    const end = page.getByRole('slider', { name: en.timeline.windowEnd });
    const ratios: { loop: number; cpu: number; script: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const [frame, redraw] = [await mapFrame(page), await redrawFrame(page, session)];
      const step = await scrub(session, end, run % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', STEPS);
      ratios.push({ loop: step.frame / frame, cpu: step.step / redraw, script: step.script });
      console.log(
        `${name}: step ${step.frame.toFixed(1)} ms, map frame ${frame.toFixed(1)} ms, processor ${step.step.toFixed(1)} of ${redraw.toFixed(1)} ms, script ${step.script.toFixed(1)} ms`,
      );
    }
    const of = (part: keyof (typeof ratios)[number]) => ratios.map((one) => one[part]);
    figure(id === null ? 'own-scrub' : `scrub-${name}`, of('loop'), 'x');
    figure(id === null ? 'own-scrub-cpu' : `scrub-cpu-${name}`, of('cpu'), 'x');
    figure(`step-script-${name}`, of('script'), 'ms');
    expect(ratios).toHaveLength(RUNS);
  });
}

test('a million rows from the file to the map at rest', async ({ browser }) => {
  const [empty, full, longest, memory]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    await context.addInitScript(watchLongTasks);
    const page = await context.newPage();
    await page.goto(site.address);
    await mapIdle(page);
    empty.push(await page.evaluate(() => performance.now()));
    await page.goto(`${site.address}?c=million&${YEAR}`);
    await shows(page, /2010/);
    full.push(await page.evaluate(() => performance.now()));
    // Again in a page that is there already: what it does at its own start is not the catalogue's.
    await goTo(page, '/');
    await shows(page, /2024/);
    await page.evaluate(() => {
      window.longestTask = 0;
    });
    await goTo(page, `/?c=million&${YEAR}`);
    await shows(page, /2010/);
    longest.push(await page.evaluate(() => window.longestTask));
    memory.push(await memoryInUse(await page.context().newCDPSession(page)));
    await context.close();
  }
  figure(
    'load-1m',
    full.map((time, run) => (time - (empty[run] ?? 0)) / 1000),
    's',
  );
  figure('longest-task-1m', longest, 'ms', 0);
  figure('memory-1m', memory, 'MB', 0);
  expect(full).toHaveLength(RUNS);
});

declare global {
  interface Window {
    /** The longest that the main thread was busy without a pause, ms. */
    longestTask: number;
  }
}

function watchLongTasks(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask' });
}

test('a search of a million titles', async ({ page }) => {
  await page.goto(`${site.address}?c=million&t=1954-01-01/2024-12-31`);
  await shows(page, /2024/);
  const box = page.getByRole('searchbox');
  const times: { first: number; all: number }[] = [];
  // The first is asked of what has not been folded yet.
  for (const asked of ['Panmunjom', 'report 99', '철원', 'Goseong mine']) {
    times.push(await box.evaluate(timeSearch, asked));
    await box.fill('');
    await expect(page.getByRole('banner').getByRole('paragraph').first()).not.toContainText(asked);
  }
  const [cold, ...warm] = times;
  const of = (part: 'first' | 'all') => warm.map((one) => one[part]);
  console.log(
    `search, first rows and all: ${times.map(({ first, all }) => `${first.toFixed(0)}, ${all.toFixed(0)}`).join('; ')} ms`,
  );
  figure('search-1m', of('first'), 'ms', 0);
  figure('search-all-1m', of('all'), 'ms', 0);
  figure('search-cold-1m', [cold?.first ?? Number.NaN], 'ms', 0);
  expect(times).toHaveLength(4);
});

/** In the page: ms until the sentence counts what has been found of this question, and until that is all. */
async function timeSearch(
  input: SVGElement | HTMLElement,
  asked: string,
): Promise<{ first: number; all: number }> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const sentence = () => document.querySelector('header p')?.textContent ?? '';
  const before = performance.now();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  set?.call(input, asked);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  while (!sentence().includes(asked) || sentence().startsWith('No incidents')) await frame();
  const first = performance.now() - before;
  while (sentence().includes('still searching')) await frame();
  return { first, all: performance.now() - before };
}

test('bytes of the first view', async ({ page }) => {
  const files = await firstView(page);
  figure('own-first-view', [files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000], 'KB', 1);
  expect(files.length).toBeGreaterThan(0);
});

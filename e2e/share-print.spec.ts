/** Paper: the sheet that is printed in place of the page. */
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { SHEET } from '#features/share/print/sheet-attribute.ts';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { COARSE, expect, test } from './driver.ts';

test.use(COARSE);

const CROSSING = 'mdl-crossing-2024-06-18';
const sheetOf = (page: Page) => page.locator(`[${SHEET}]`);

/** As the browser does before it prints, which nothing can wait for. */
async function beginPrinting(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Only Chromium shows a page to a test as paper has it. */
const showsPaper = (page: Page) => page.context().browser()?.browserType().name() === 'chromium';

/** In centimetres. */
const SIZES = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } } as const;

/** As the browser prints it. */
function printed(page: Page, format: keyof typeof SIZES): Promise<Buffer> {
  if (showsPaper(page)) return page.pdf({ format });
  // To Firefox, which reads centimetres, Playwright gives inches.
  const { width, height } = SIZES[format];
  return page.pdf({ width: `${width * 2.54}cm`, height: `${height * 2.54}cm` });
}

/** How many pages and pictures a PDF has. */
function contentsOf(pdf: Buffer): { pages: number; pictures: number } {
  // Firefox packs what its pages are made of.
  const text = [pdf, ...unpacked(pdf)].map((bytes) => bytes.toString('latin1')).join('\n');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return { pages: count(/\/Type\s*\/Page\b(?!s)/g), pictures: count(/\/Subtype\s*\/Image\b/g) };
}

function* unpacked(pdf: Buffer): Generator<Buffer> {
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const packed = pdf.subarray(at + 'stream\n'.length);
    try {
      if (packed[0] === 0x78) yield inflateSync(packed);
    } catch {
      // Not packed this way.
    }
  }
}

/** Of the picture on the sheet: how many different colours it has, up to a hundred, and which share of it is light. */
function pixelsOf(page: Page): Promise<{ colours: number; light: number }> {
  return sheetOf(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      if (!context) throw new Error('not a 2-D copy');
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<string>();
      let light = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4);
        if (opacity === 255 && colours.size < 100) colours.add(`${red} ${green} ${blue}`);
        if (opacity === 255 && red + green + blue > 3 * 160) light += 1;
      }
      return { colours: colours.size, light: light / (data.length / 4) };
    });
}

/** What reaches beyond the sheet's right edge, and how far. */
function cutOf(page: Page): Promise<string[]> {
  return sheetOf(page).evaluate((sheet) => {
    const edge = sheet.getBoundingClientRect().right + 1;
    return [...sheet.querySelectorAll('*')]
      .filter((element) => !element.closest('svg'))
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`);
  });
}

/** Every incident of the list stands on the sheet, the sentence above it says as many, and nothing is wider than the paper. */
async function expectWhole(page: Page, entries: readonly string[], sentence: string): Promise<void> {
  const titles = await sheetOf(page).locator('th[scope="row"]').allInnerTexts();
  const listed = titles.filter((title) => entries.some((entry) => entry.includes(title)));
  expect(new Set(listed).size).toBe(entries.length);
  expect(entries.length).toBeGreaterThan(5);
  await expect(sheetOf(page)).toContainText(sentence);
  if (!showsPaper(page)) return;
  await expect(page.getByRole('main')).toBeHidden();
  expect(await cutOf(page)).toEqual([]);
}

/** Wide as the paper is between its margins, px. */
const PAPERS = { A4: 688, Letter: 710 } as const;

test('what is shown and the open incident are printed as a whole, with the picture of a dark map made light', async ({
  app,
  page,
}) => {
  await app.open({ sel: CROSSING, theme: 'dark' });
  await expect(app.sourcePanel().title()).toBeVisible();
  await app.waitForIdleMap();
  const [entries, sentence] = [
    await app.incidentList().allInnerTexts(),
    (await app.showing().textContent()) ?? '',
  ];
  await page.mouse.move(300, 300);
  await sheetOf(page).waitFor({ state: 'attached' });
  // The browser begins, and the sheet is there when it lays out its pages.
  for (const format of ['A4', 'Letter'] as const) {
    const { pages, pictures } = contentsOf(await printed(page, format));
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(16);
    expect(pictures, 'the map is on it').toBeGreaterThan(0);
    await expect(sheetOf(page)).toBeEmpty();
  }
  await app.waitForIdleMap();
  await beginPrinting(page);
  for (const width of Object.values(PAPERS)) {
    await page.setViewportSize({ width, height: 1000 });
    await expectWhole(page, entries, sentence);
  }
  const { colours, light } = await pixelsOf(page);
  expect(colours).toBeGreaterThan(40);
  expect(light).toBeGreaterThan(0.6);
  const quotes = sheetOf(page)
    .locator('figure')
    .filter({ has: page.locator('blockquote') });
  expect(await quotes.count()).toBeGreaterThan(20);
});

test('the button of the Share dialog prints, without WebGL the drawn picture, in Korean', async ({
  app,
  page,
}) => {
  await app.withoutWebGL();
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await app.open({ lang: 'ko' });
  const [entries, sentence] = [
    await app.incidentList().allInnerTexts(),
    (await app.showing().textContent()) ?? '',
  ];
  await app.shareButton().click();
  const words = printWordsFor('ko');
  await page.getByRole('tab', { name: words.heading }).click();
  await page.getByRole('button', { name: words.print, exact: true }).click();
  await expect(sheetOf(page)).not.toBeEmpty();
  await beginPrinting(page);
  await page.setViewportSize({ width: PAPERS.A4, height: 1000 });
  await expectWhole(page, entries, sentence);
  const drawn = sheetOf(page).locator('figure > div > svg');
  expect(await drawn.locator('text').count()).toBeGreaterThan(30);
});

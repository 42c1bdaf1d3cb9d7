/** The record can be taken away from the page, and the page says what it is. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { checkGeometry } from '#domain/checks/check-geojson.ts';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import { downloadBy } from './download.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { INCIDENTS, SOURCES } from './record.ts';

/** As data:build wrote them. */
const RECORD_FEATURES = new Map<string, { readonly geometry: unknown; readonly time: unknown }>(
  JSON.parse(readFileSync('data/incidents.geojson', 'utf8')).features.map((one: { id: string }) => [
    one.id,
    one,
  ]),
);

test.use(UNDRAWN);

// Nothing here asks the map.
test.beforeEach(({ app }) => app.withoutWebGL());

test('what is shown, or the whole record, is one press away in each format', async ({ app, page }) => {
  await app.open();
  await app.openAbout();
  const { files, extents } = aboutWordsFor('en').transfer;
  const take = async (format: keyof typeof files): Promise<string> => {
    const press = () => app.dialog().getByRole('button', { name: files[format].name, exact: true }).click();
    const file = await downloadBy(page, press);
    expect(file.name).toMatch(/^dmz-[a-z-]+-\d+\.\d+\.\d+\.(csv|json|geojson|kml)$/);
    return file.bytes.toString('utf8');
  };
  const shown = app.dialog().getByRole('radio', { name: /^What is shown now/ });
  await expect(shown).toBeChecked();
  const [, count] = /\((\d+) incidents\)/.exec((await shown.locator('..').textContent()) ?? '') ?? [];
  const some = JSON.parse(await take('geoJson'));
  expect(some.features).toHaveLength(Number(count));
  expect(some.features.length).toBeLessThan(INCIDENTS.length);
  await app
    .dialog()
    .getByRole('radio', { name: extents.all(INCIDENTS.length) })
    .check();
  const all = JSON.parse(await take('geoJson'));
  expect(all.features).toHaveLength(INCIDENTS.length);
  for (const { id, geometry } of all.features) {
    expect(checkGeometry(geometry, id)).toEqual([]);
    // What is made here is what data:build makes.
    expect(geometry, id).toEqual(RECORD_FEATURES.get(id)?.geometry ?? null);
  }
  const fg = JSON.parse(await take('jsonFg'));
  for (const { id, time } of fg.features) expect(time, id).toEqual(RECORD_FEATURES.get(id)?.time);
  const kml = await take('kml');
  const placemarks = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    if (document.querySelector('parsererror')) throw new Error('not well formed');
    return document.querySelectorAll('Placemark').length;
  }, kml);
  expect(placemarks).toBe(INCIDENTS.length);
  const table = await take('incidentTable');
  expect(table.startsWith('\ufeff'), 'spreadsheets know UTF-8 by it').toBe(true);
  for (const { id, properties } of INCIDENTS) {
    expect(table).toContain(id);
    expect(table).toContain(properties.title.ko);
  }
  // Nobody else can reach this address.
  expect(table).not.toContain('127.0.0.1');
  expect(await take('claimTable')).toContain('patriot-daily-press-2024-06-19');
  expect(JSON.parse(await take('csl')).length).toBeGreaterThan(100);
});

test('the record’s own files are links', async ({ app, page }) => {
  await app.open();
  await app.openAbout();
  const { own } = aboutWordsFor('en').transfer;
  const download = page.waitForEvent('download');
  await app.dialog().getByRole('link', { name: own.sources.name, exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^dmz-record-sources-\d+\.\d+\.\d+\.json$/);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toHaveLength(SOURCES.size);
});

test('About names the articles that the record starts from', async ({ app }) => {
  await app.open();
  await app.openAbout();
  const articles = [...SOURCES.values()].filter(({ custom }) => custom.set === 'articles');
  expect(articles.length).toBeGreaterThan(0);
  for (const article of articles) {
    await expect(app.dialog().getByText(article.title ?? '', { exact: true })).toBeVisible();
    const link = app
      .dialog()
      .getByRole('link', { name: app.words.sources.linkTo(article['container-title']) });
    await expect(link).toHaveAttribute('href', article.URL ?? '');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

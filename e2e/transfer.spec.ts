/** The record can be taken away from the page, and the page says what it is. */
import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { aboutWordsFor } from '#i18n/about-words.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { INCIDENTS, SOURCES } from './record.ts';

test.use(UNDRAWN);

// Nothing here asks the map.
test.beforeEach(({ app }) => app.withoutWebGL());

test('the record’s own files and two tables of it are one press away', async ({ app, page }) => {
  await app.open();
  await app.openAbout();
  const { files } = aboutWordsFor('en').transfer;
  const take = async (role: 'link' | 'button', name: string): Promise<Download> => {
    const download = page.waitForEvent('download');
    await app.dialog().getByRole(role, { name, exact: true }).click();
    return download;
  };
  const record = await take('link', files.incidents.name);
  expect(record.suggestedFilename()).toMatch(/^dmz-incidents-\d+\.\d+\.\d+\.geojson$/);
  const { features } = JSON.parse(await readFile(await record.path(), 'utf8'));
  expect(features).toHaveLength(INCIDENTS.length);
  const sources = await take('link', files.sources.name);
  expect(JSON.parse(await readFile(await sources.path(), 'utf8'))).toHaveLength(SOURCES.size);
  const table = await take('button', files.incidentTable.name);
  expect(table.suggestedFilename()).toMatch(/^dmz-incidents-.*\.csv$/);
  const bytes = await readFile(await table.path());
  expect([...bytes.subarray(0, 3)], 'spreadsheets know UTF-8 by it').toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8');
  for (const { id, properties } of INCIDENTS) {
    expect(text).toContain(`sel=${id}`);
    expect(text).toContain(properties.title.ko);
  }
  const claims = await take('button', files.claimTable.name);
  expect(await readFile(await claims.path(), 'utf8')).toContain('patriot-daily-press-2024-06-19');
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

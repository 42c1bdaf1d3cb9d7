/** The pages of incidents and collections: they need no script, lead to the map, and are what the list's entries lead to. */
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { pagePath } from '#domain/record/published/page-address.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { expectPageClean } from './axe.ts';
import { expect, test, UNDRAWN } from './driver.ts';
import { CROSSING_18 } from './record.ts';

const ID = 'mdl-crossing-2024-06-18';
const PATH = (language: Language) => `/${pagePath('incident', ID, language)}`;

test.use(UNDRAWN);

function partOf(page: Page, name: string) {
  return page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`a page says what happened, where, and in whose words (${language})`, async ({ page }) => {
      const { sources: words } = panelMessagesFor(language);
      const answer = await page.goto(PATH(language));
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
      await expect(policy).toHaveAttribute('content', /script-src 'none'/);
      await expect(page).toHaveTitle(new RegExp(CROSSING_18.title[language]));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(CROSSING_18.title[language]);
      await expect(page.getByRole('img', { name: CROSSING_18.title[language] })).toBeVisible();
      await expect(partOf(page, words.strongest).locator('blockquote').first()).toBeVisible();
      await expect(partOf(page, words.unknowns).getByRole('term').first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const font = await page
        .getByRole('heading', { level: 1 })
        .evaluate((element) => getComputedStyle(element).fontFamily);
      expect(font, 'the style sheet has come').toContain('DMZ Sans');
    });
  }

  test('leads to the other language, to linked incidents, to collections and back', async ({ page }) => {
    await page.goto(PATH('en'));
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page).toHaveURL(PATH('ko'));
    const { links } = panelMessagesFor('ko').sources;
    await partOf(page, links).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/ko\/incident\//);
    await expect(page).not.toHaveURL(PATH('ko'));
    await partOf(page, pageWordsFor('ko').inCollections).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/ko\/collection\//);
    await page.getByRole('link', { name: CROSSING_18.title.ko }).click();
    await expect(page).toHaveURL(PATH('ko'));
  });

  test('the app itself says where the pages are', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });

  test('of what has no page a sentence is shown, and the way to the map', async ({ page, guard }) => {
    guard.expectFault(/404/);
    const answer = await page.goto('/ko/incident/no-such-incident/');
    expect(answer?.status()).toBe(404);
    const { notFound, toMap } = pageWordsFor('ko');
    await expect(page.getByRole('heading', { name: notFound.title })).toBeVisible();
    await expect(page.getByRole('link', { name: toMap })).toHaveAttribute('href', '../../../?lang=ko');
  });
});

for (const language of LANGUAGES) {
  test(`axe finds nothing on a page, by day and by night, and nothing is cut on a small screen (${language})`, async ({
    page,
  }) => {
    for (const path of [PATH(language), `/${pagePath('collection', 'june-2024', language)}`]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await expectPageClean(page, `${path}, ${colorScheme}`);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(tooWide, `${path} at 320 px`).toBe(false);
      await page.setViewportSize({ width: 1240, height: 660 });
    }
  });
}

test('a page leads to the same incident on the map', async ({ app, page }) => {
  await page.goto(PATH('ko'));
  await page.getByRole('link', { name: pageWordsFor('ko').onMap }).click();
  await app.waitForRecord();
  await expect(page).toHaveURL(new RegExp(`sel=${ID}`));
  await expect(page.getByRole('heading', { level: 2, name: CROSSING_18.title.ko })).toBeVisible();
});

test('an entry of the list opens its page in a new tab, and selects here', async ({ app, page, context }) => {
  await app.open();
  const entry = app.entry(CROSSING_18.title.en);
  const opened = context.waitForEvent('page');
  await entry.click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(CROSSING_18.title.en);
  await tab.close();
  await expect(page, 'nothing is selected here').not.toHaveURL(/sel=/);
  await entry.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`sel=${ID}`));
  await expect(app.sourcePanel().closeButton()).toBeVisible();
});

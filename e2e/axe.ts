/** What axe finds in a state of the page, or in the part with a name: nothing. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { THEME } from '#ui/theme/theme-attribute.ts';
import { type AppDriver, expect } from './driver.ts';

/** Axe brings its own copy of Playwright's types. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** Axe in the page. It is read into it once: the builder would do so twice for each look, which takes as long as a small look. */
export async function axeIn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // The page has no frames: its results need no second page to be put together in, which costs as much as the look.
  return new AxeBuilder({
    page: page as unknown as AxePage,
    ...(isThere && { axeSource: 'undefined' }),
  }).setLegacyMode();
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of theme can break, since it changes colours and nothing else. */
const COLORS = ['color-contrast', 'link-in-text-block'];

/** Nothing at all by day, and nothing in the colours by night, as the reader's system changes from one to the other. */
export async function expectCleanInBothThemes(app: AppDriver, state: string): Promise<void> {
  await expectClean(app, state);
  await wear(app, 'dark');
  await app.settled();
  const { violations, passes } = await (await axeOn(app, { type: 'rule', values: COLORS })).analyze();
  expect.soft(wordsOf(violations), `${state}, dark`).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(0);
  await wear(app, 'light');
}

async function wear({ page }: AppDriver, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  // Firefox keeps its colours whatever a test asks: there the page puts them on without being told.
  if (page.context().browser()?.browserType().name() !== 'chromium')
    await page
      .locator('html')
      .evaluate((html, [name, theme]) => html.setAttribute(name, theme), [THEME, theme] as const);
  await expect(page.locator('html')).toHaveAttribute(THEME, theme);
}

/** Nothing in the page, or in the part with a name. */
export async function expectClean(app: AppDriver, state: string, part?: string): Promise<void> {
  await app.settled();
  const { violations, passes } = await (await axeOn(app, { type: 'tag', values: TAGS }, part)).analyze();
  expect.soft(wordsOf(violations), state).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(part === undefined ? 10 : 5);
}

/**
 * Every text of the page that axe can judge has contrast enough. What is scrolled out of sight it cannot judge, so
 * this wants a window in which nothing is; `least` texts must have been judged.
 */
export async function expectContrast(app: AppDriver, state: string, least: number): Promise<void> {
  await app.settled();
  const { violations, passes } = await (await axeIn(app.page)).withRules(['color-contrast']).analyze();
  expect.soft(wordsOf(violations), state).toEqual([]);
  expect(passes.flatMap(({ nodes }) => nodes).length, `${state}: texts judged`).toBeGreaterThan(least);
}

/** Nothing in a page that is not the app, as the reader's system has it. */
export async function expectPageClean(page: Page, state: string): Promise<void> {
  const { violations, passes } = await (await axeIn(page))
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .analyze();
  expect.soft(wordsOf(violations), state).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(10);
}

type Rules = { readonly type: 'rule' | 'tag'; readonly values: string[] };

async function axeOn(app: AppDriver, runOnly: Rules, part?: string): Promise<AxeBuilder> {
  // To describe every element that passes costs more than to look at it; of those the rules' names are enough.
  const axe = (await axeIn(app.page)).options({ runOnly, resultTypes: ['violations'] });
  return part === undefined ? axe : axe.include(`[aria-label="${part}"]`);
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function wordsOf(violations: Violations): string[] {
  return violations.map(({ id, nodes }) => {
    return `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`;
  });
}

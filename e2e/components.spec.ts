/** The page of components: it shows each of them, and axe finds nothing in any state of any look. */
import { readFileSync } from 'node:fs';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';
import { axeIn } from './axe.ts';
import {
  addressAlone,
  COMPONENT_STATES,
  LOOKS,
  sectionOf,
  WHEN_SHOWN,
} from './gallery/components/component-states.ts';
import { expect } from './guard.ts';
import { COMPONENT_LOOKS } from './looks.ts';
import { testOfPage } from './serve-page.ts';

const test = testOfPage('e2e/gallery/components');

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const SHARED = ['src/ui', 'src/incident-ui', 'src/symbols'];

/** Components, by their paths, that no part of the gallery imports. */
function notShown(components: readonly string[], parts: readonly string[]): string[] {
  return components.filter((path) => !parts.some((part) => part.includes(`'#${path.slice('src/'.length)}'`)));
}

test('every shared component has a state', () => {
  const components = SHARED.flatMap(filesBelow).filter((path) => /(?<!\.test)\.tsx$/.test(path));
  const parts = filesBelow('e2e/gallery/components')
    .filter((path) => path.endsWith('-parts.tsx'))
    .map((path) => readFileSync(path, 'utf8'));
  expect(components.length).toBeGreaterThan(10);
  expect(notShown(components, parts)).toEqual([]);
  expect(notShown([...components, 'src/ui/controls/deep/Planted.tsx'], parts)).toEqual([
    'src/ui/controls/deep/Planted.tsx',
  ]);
});

test('axe finds nothing in any state, and each draws something', async ({ page, guard }) => {
  test.slow();
  guard.expectFault(/Planted for the gallery/);
  await page.goto('./');
  await page.locator(WHEN_SHOWN).waitFor();
  const drawn = Object.fromEntries(
    COMPONENT_STATES.map(({ name }) => [`${sectionOf(name)} ${LOOKS}`, COMPONENT_LOOKS.length]),
  );
  await expect
    .poll(() => page.evaluate(countDrawn, Object.keys(drawn)), 'looks of each state')
    .toEqual(drawn);
  await expectClean(page, 'all');
  for (const { name } of COMPONENT_STATES.filter((state) => 'alone' in state))
    for (const { theme, language } of COMPONENT_LOOKS) {
      await page.goto(addressAlone(name, theme, language));
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectClean(page, `${name}, ${theme}, ${language}`);
    }
});

/** In the page: of each selector, how many of its elements hold something. */
function countDrawn(selectors: readonly string[]): Record<string, number> {
  const count = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((look) => look.childElementCount > 0).length;
  return Object.fromEntries(selectors.map((selector) => [selector, count(selector)]));
}

/** Rules of a page as a whole are left out: here a page has many of what an app has once. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectClean(page: Page, state: string): Promise<void> {
  // To describe every element that passes costs more than to look at it; of those the rules' names are enough.
  const { violations, passes } = await (await axeIn(page))
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .analyze();
  expect.soft(violations.map(wordsOf), state).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(10);
}

function wordsOf({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`;
}

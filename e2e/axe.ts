/** What axe finds in a state of the page, or in the part with a name: nothing. */
import { AxeBuilder } from '@axe-core/playwright';
import { type AppDriver, expect } from './driver.ts';

/** Axe brings its own copy of Playwright's types. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function expectClean(app: AppDriver, state: string, part?: string): Promise<void> {
  await app.settled();
  // The page has no frames: its results need no second page to be put together in, which costs as much as the look.
  const axe = new AxeBuilder({ page: app.page as unknown as AxePage }).withTags(TAGS).setLegacyMode();
  const { violations, passes } = await (part === undefined
    ? axe
    : axe.include(`[aria-label="${part}"]`)
  ).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect.soft(found, state).toEqual([]);
  expect(passes.length, 'axe has looked').toBeGreaterThan(part === undefined ? 10 : 5);
}

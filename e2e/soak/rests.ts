import type { Page } from '@playwright/test';

/** How long what is said rests before it is announced, ms, and how long it rests here: a walk has thousands of steps. */
const REST = 700;
const SHORT_REST = 30;

/** Call before the page is opened. */
export async function shortenRests(page: Page): Promise<void> {
  await page.addInitScript(
    ([rest, short]) => {
      const { setTimeout: later } = window;
      window.setTimeout = ((does: () => void, ms?: number, ...given: unknown[]) =>
        later(does, ms === rest ? short : ms, ...given)) as typeof window.setTimeout;
    },
    [REST, SHORT_REST] as const,
  );
}

import type { Page } from '@playwright/test';
import { transferBytes } from '#cli/project/transfer-size.ts';
import { MAP_STATE } from '#features/map/map-state.ts';

export interface Transfer {
  path: string;
  bytes: number;
}

/** Resolves when the map stands still and everything it needs is drawn. */
export async function mapIdle(page: Page): Promise<void> {
  await page.locator(`[${MAP_STATE}="idle"]`).first().waitFor({ state: 'visible', timeout: 45_000 });
}

/**
 * Opens the page in a fresh context and returns what crossed the wire until the map was idle, in
 * bytes as a compressing host would send them. Part of an archive counts as the part that was sent.
 */
export async function firstView(page: Page, address = '/'): Promise<Transfer[]> {
  const transfers: Promise<Transfer>[] = [];
  page.context().on('response', (response) => {
    const path = new URL(response.url()).pathname.slice(1) || 'index.html';
    const body = response.body().catch(() => Buffer.alloc(0));
    transfers.push(body.then((content) => ({ path, bytes: transferBytes(path, content) })));
  });
  await page.goto(address);
  await mapIdle(page);
  return withoutRepeats(await Promise.all(transfers));
}

/**
 * The tests' interception switches off the browser's cache, so that a font asked for twice and the code that the page and
 * the map's worker share cross twice; for a reader they cross once.
 */
function withoutRepeats(transfers: readonly Transfer[]): Transfer[] {
  const isRepeat = ({ path }: Transfer, index: number) =>
    /\.(woff2|js)$/.test(path) && transfers.findIndex((other) => other.path === path) < index;
  return transfers.filter((transfer, index) => !isRepeat(transfer, index));
}

/** Comparing with the pictures that are kept, and saying how. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { RESIZING } from '#app/use-covered-edges.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { expect, test } from '../guard.ts';
import type { Box } from '../pixels.ts';
import { type Difference, differences } from './measure.ts';
import { PICTURE } from './pictures-compared.ts';
import type { References } from './references.ts';

/** How often a page is looked at that may not have come to rest. */
const LOOKS = 3;

export interface PictureOptions {
  /** The part of the page that is compared. */
  readonly clip?: Box;
}

/** The page looks as it does in the picture kept as `name.png`. A difference does not end the test. */
export async function expectPicture(page: Page, name: string, options: PictureOptions = {}): Promise<void> {
  // The map makes room for a panel once that has its size.
  await expect(page.locator(`[${RESIZING}]`)).toHaveCount(0);
  await expect(page.locator(`[${MAP_STATE}="moving"]`)).toHaveCount(0);
  const info = test.info();
  const { comparison }: References = info.config.metadata.references;
  info.annotations.push({ type: PICTURE, description: comparison });
  if (comparison === 'exactly') await expect.soft(page).toHaveScreenshot(`${name}.png`, options);
  if (comparison === 'tolerantly') await expectAlike(page, `${name}.png`, options);
}

async function expectAlike(page: Page, file: string, options: PictureOptions): Promise<void> {
  const info = test.info();
  const kept = readFileSync(info.snapshotPath(file));
  const reference = PNG.sync.read(kept);
  let shown: Buffer;
  let found: Difference[];
  let looks = 0;
  do {
    shown = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css', ...options });
    found = differences(PNG.sync.read(shown), reference);
    looks += 1;
  } while (found.length > 0 && looks < LOOKS);
  if (found.length > 0) {
    await info.attach(`kept-${file}`, { body: kept, contentType: 'image/png' });
    await info.attach(`shown-${file}`, { body: shown, contentType: 'image/png' });
  }
  expect.soft(found.map(wordsOf), `${file} shows what is kept`).toEqual([]);
}

function wordsOf({ question, x, y, width, height }: Difference): string {
  return `${question}: ${width} x ${height} pixels at ${x}, ${y}`;
}

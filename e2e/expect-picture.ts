/** Comparing with the pictures that are kept, and counting what was compared. */
import { existsSync } from 'node:fs';
import type { Page, PageAssertionsToHaveScreenshotOptions } from '@playwright/test';
import { RESIZING } from '#app/use-covered-edges.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { expect, test } from './guard.ts';
import { COMPARED } from './pictures-compared.ts';

/** The page looks as it does in the picture kept as `name.png`. A difference does not end the test. */
export async function expectPicture(
  page: Page,
  name: string,
  options?: PageAssertionsToHaveScreenshotOptions,
): Promise<void> {
  // The map makes room for a panel once that has its size.
  await expect(page.locator(`[${RESIZING}]`)).toHaveCount(0);
  await expect(page.locator(`[${MAP_STATE}="moving"]`)).toHaveCount(0);
  const info = test.info();
  const file = `${name}.png`;
  const isCompared = !info.project.ignoreSnapshots && existsSync(info.snapshotPath(file));
  if (isCompared) info.annotations.push({ type: COMPARED, description: file });
  await expect.soft(page).toHaveScreenshot(file, options);
}

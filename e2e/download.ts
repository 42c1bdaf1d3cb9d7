/** What the page saves as a file, in every browser. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Where Firefox puts what it saves, one folder for each browser that runs at the same time. */
export function downloadFolder(): string {
  return resolve('test-results', 'firefox', 'downloads', process.env.TEST_PARALLEL_INDEX ?? '0');
}

/** The file that is saved by what `act` does. */
export async function downloadBy(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return savedBy(act);
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Playwright does not tell of a file that Firefox saves without going to an address. */
async function savedBy(act: () => Promise<void>): Promise<Downloaded> {
  const folder = downloadFolder();
  rmSync(folder, { recursive: true, force: true });
  await act();
  const saved = () => (existsSync(folder) ? readdirSync(folder) : []);
  // While it is written there is a second one beside it.
  await expect.poll(() => saved().length, { timeout: 25_000 }).toBe(1);
  const [name = ''] = saved();
  return { name, bytes: readFileSync(join(folder, name)) };
}

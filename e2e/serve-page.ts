import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { hashInputs } from '#cli/bootstrap/build.mjs';
import { test } from './guard.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Longer than a build takes on a busy machine: whoever holds it so long has died. */
const ABANDONED_MS = 100_000;

/**
 * Builds a page of the tests and serves it on a port that is free: as the page itself is built and served, the security
 * policy included, but apart from it, so that the build has no test in it. `folder` has the page's index.html.
 */
async function servePage(folder: string): Promise<string> {
  const name = basename(folder);
  const config = {
    configFile: inProject('vite.config.ts'),
    root: inProject(folder),
    publicDir: inProject('public'),
    cacheDir: inProject('.cache/vite'),
    logLevel: 'warn',
    build: {
      outDir: inProject(`.cache/${name}`),
      emptyOutDir: true,
      // In the page itself the map comes later. Here it may come at once, and its worker cannot start with all of the page.
      rolldownOptions: { output: { codeSplitting: true } },
    },
  } as const;
  await byOneAtATime(inProject(`.cache/${name}.lock`), async () => {
    const stamp = inProject(`.cache/${name}.sha256`);
    const inputs = hashInputs(inProject(''), [folder]);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
    rmSync(stamp, { force: true });
    await build(config);
    writeFileSync(stamp, inputs);
  });
  const server = await preview({ ...config, preview: { port: 0, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`The page in ${folder} has no address`);
  return address;
}

/** The tests' processes share what is built: the first to come builds, the others wait for it. */
async function byOneAtATime(lock: string, act: () => Promise<void>): Promise<void> {
  mkdirSync(inProject('.cache'), { recursive: true });
  while (!taken(lock)) await wait(200);
  try {
    await act();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > ABANDONED_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/**
 * Of this process, which ends with its tests. Were they fixtures, each page would want processes and browsers of its own,
 * and to start them takes seconds.
 */
const served = new Map<string, Promise<string>>();

/** The guarded `test` for a page of the tests, which is built once and served by each process. `folder` as above. */
export function testOfPage(folder: string) {
  return test.extend({
    baseURL: [
      async ({ browserName: _ }, use) => {
        const address = served.get(folder) ?? servePage(folder);
        served.set(folder, address);
        await use(await address);
      },
      { scope: 'test', timeout: 120_000 },
    ],
  });
}

import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { test } from './guard.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds a page of the tests and serves it on a port that is free: as the page itself is built and served, the security
 * policy included, but apart from it, so that the build has no test in it. `folder` has the page's index.html;
 * `place` tells apart what is built at the same time.
 */
async function servePage(folder: string, place: number): Promise<ServedPage> {
  const config = {
    configFile: inProject('vite.config.ts'),
    root: inProject(folder),
    publicDir: inProject('public'),
    cacheDir: inProject('.cache/vite'),
    logLevel: 'warn',
    build: {
      outDir: inProject(`.cache/${basename(folder)}-${place}`),
      emptyOutDir: true,
      // In the page itself the map comes later. Here it may come at once, and its worker cannot start with all of the page.
      rolldownOptions: { output: { codeSplitting: true } },
    },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`The page in ${folder} has no address`);
  return { address, close: () => server.close() };
}

/** The guarded `test` for a page of the tests, which a worker builds and serves once. `folder` as above. */
export function testOfPage(folder: string) {
  return test.extend<{ baseURL: string }, { site: string }>({
    site: [
      async ({ browserName: _ }, use, { parallelIndex }) => {
        const { address, close } = await servePage(folder, parallelIndex);
        await use(address);
        await close();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: ({ site }, use) => use(site),
  });
}

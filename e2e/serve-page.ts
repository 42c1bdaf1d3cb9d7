import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds a page of the tests and serves it on a port that is free: as the page itself is built and served, the security
 * policy included, but apart from it, so that the build has no test in it. `folder` has the page's index.html.
 */
export async function servePage(folder: string): Promise<ServedPage> {
  const config = {
    configFile: inProject('vite.config.ts'),
    root: inProject(folder),
    publicDir: inProject('public'),
    cacheDir: inProject('.cache/vite'),
    logLevel: 'warn',
    build: { outDir: inProject(`.cache/${basename(folder)}`), emptyOutDir: true },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`The page in ${folder} has no address`);
  return { address, close: () => server.close() };
}

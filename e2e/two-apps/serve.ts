import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** As the page itself is built and served, the security policy included; apart from it, so that the build has no test in it. */
const CONFIG = {
  configFile: inProject('vite.config.ts'),
  root: inProject('e2e/two-apps'),
  publicDir: inProject('public'),
  cacheDir: inProject('.cache/vite'),
  logLevel: 'warn',
  build: { outDir: inProject('.cache/two-apps'), emptyOutDir: true },
} as const;

/** Builds the page with two apps and serves it on a port that is free. */
export async function serveTwoApps(): Promise<{ readonly address: string; close(): Promise<void> }> {
  await build(CONFIG);
  const server = await preview({ ...CONFIG, preview: { port: 0, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page with two apps has no address');
  return { address, close: () => server.close() };
}

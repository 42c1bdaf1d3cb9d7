/** Lets the build fetch each lazy part by our own function in place of Vite's, which cannot ask again for what failed. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The module that Vite writes where code says `import()`, and the function that it calls from there. */
const HELPER = '\0vite/preload-helper.js';
const CALLED = '__vitePreload';

const OWN = fileURLToPath(new URL('../../ui/parts/import-part.ts', import.meta.url));

export function partsThatCanBeAskedForAgain(): Plugin {
  return {
    name: 'parts-that-can-be-asked-for-again',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: withItself } } }),
    load: (id) =>
      id === HELPER ? `export { importPart as ${CALLED} } from ${JSON.stringify(OWN)};` : undefined,
    generateBundle(_options, bundle) {
      const isOwn = Object.values(bundle).some((one) => one.type === 'chunk' && one.moduleIds.includes(OWN));
      const importsParts = Object.values(bundle).some(
        (one) => one.type === 'chunk' && one.dynamicImports.length > 0,
      );
      if (importsParts && !isOwn) this.error('Vite has another module for import() now: see parts-plugin.ts');
    },
  };
}

/** Vite leaves a part that shares nothing out of its own list. */
function withItself(file: string, shared: string[]): string[] {
  return shared.includes(file) ? shared : [file, ...shared];
}

/**
 * Bundles the map engine from its sources. Its published bundles, one for the page and one for the worker, hold most
 * modules twice; bundled together they share them. See docs/adr/0013-map-engine-from-its-sources.md.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const PACKAGE = new URL('./', import.meta.resolve('maplibre-gl/package.json'));
const SOURCES = fileURLToPath(new URL('src/', PACKAGE));
const MANIFEST = fileURLToPath(new URL('package.json', PACKAGE));
const ENGINE = `${SOURCES}index.ts`;
const WORKER = `${SOURCES}source/worker.ts`;

/** The address under which the page imports the worker's address. */
const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER_MODULE = '\0map-engine-worker';

/** The decoder of a tile encoding that the base map does not use: 20 KB on the wire. */
const UNUSED_DECODER = '@maplibre/mlt';
const NO_DECODER_MODULE = '\0map-engine-no-decoder';
const NO_DECODER = `
export const GEOMETRY_TYPE = {};
export function decodeTile() {
  throw new Error('The page has no decoder for MapLibre tiles');
}`;

/**
 * With `useDefineForClassFields: false`, as the engine's own build: a field that is only declared is no member, and one
 * with a value is assigned.
 */
export function mapEngineFromSources(): Plugin {
  return {
    name: 'map-engine-from-sources',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      if (source === 'maplibre-gl') return ENGINE;
      if (source === UNUSED_DECODER) return NO_DECODER_MODULE;
      return source === WORKER_ADDRESS ? WORKER_MODULE : undefined;
    },
    async load(id) {
      if (id === NO_DECODER_MODULE) return NO_DECODER;
      // Of its 6 KB the engine reads the version.
      if (id === MANIFEST) {
        const { version, license } = JSON.parse(await readFile(id, 'utf8'));
        return { code: JSON.stringify({ version, license }), moduleType: 'json' };
      }
      if (id === WORKER_MODULE) {
        const chunk = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-gl-worker' });
        return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
      }
      if (!id.startsWith(SOURCES) || !id.endsWith('.ts')) return undefined;
      const { code } = await transformWithOxc(await readFile(id, 'utf8'), id, {
        target: 'es2023',
        sourcemap: false,
        tsconfig: { compilerOptions: { useDefineForClassFields: false } },
      });
      return { code, moduleType: 'js' };
    },
  };
}

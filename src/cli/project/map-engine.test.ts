import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { mapEngineFromSources } from './map-engine.ts';

test('of the package of the engine, only version and licence are bundled', async () => {
  const { version, license } = JSON.parse(readFileSync('node_modules/maplibre-gl/package.json', 'utf8'));
  const entry = 'virtual-entry.js';
  const engine = mapEngineFromSources();
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      engine,
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) =>
          id === entry
            ? "import manifest from 'maplibre-gl/package.json'; globalThis.manifest = manifest;"
            : undefined,
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.map((one) => ('code' in one ? one.code : '')).join('');
  expect(code).toContain(version);
  expect(code).toContain(license);
  expect(code).not.toMatch(/devDependencies|scripts/);
});

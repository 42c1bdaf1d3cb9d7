/**
 * The canary of the import rules: a small tree with one planted fault a file, linted with our own
 * configuration. A rule that stops biting (renamed option, changed glob) fails here, by name.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const FORBIDDEN: Readonly<Record<string, string>> = {
  'src/domain/imports-state.ts': '../state/store',
  'src/domain/imports-sibling-root.ts': '../csp',
  'src/domain/imports-react.ts': 'react',
  'src/domain/imports-node.ts': 'node:fs',
  'src/domain/imports-map-engine.ts': 'maplibre-gl',
  'src/basemap/imports-state.ts': '../state/store',
  'src/basemap/imports-feature.ts': '../features/map/scene',
  'src/basemap/imports-map-engine.ts': 'maplibre-gl',
  'src/i18n/imports-state.ts': '../state/store',
  'src/i18n/imports-map-engine.ts': 'maplibre-gl',
  'src/ui/imports-domain.ts': '../domain/incident',
  'src/ui/imports-state.ts': '../state/store',
  'src/ui/imports-map-engine.ts': 'maplibre-gl',
  'src/state/imports-react.ts': 'react',
  'src/state/imports-zustand-for-react.ts': 'zustand',
  'src/state/imports-i18n.ts': '../i18n/en',
  'src/state/imports-feature.ts': '../features/map/scene',
  'src/state/imports-map-engine.ts': 'maplibre-gl',
  'src/features/timeline/imports-other-feature.ts': '../sources/claim-list',
  'src/features/timeline/imports-app.ts': '../../app/App',
  'src/features/timeline/imports-basemap.ts': '../../basemap/build-style',
  'src/features/timeline/imports-cli.ts': '../../cli/data-check',
  'src/features/timeline/imports-map-engine.ts': 'maplibre-gl',
  'src/features/timeline/imports-map-worker.ts': 'maplibre-gl/dist/maplibre-gl-worker.mjs',
  'src/features/timeline/imports-map-feature.test.ts': 'maplibre-gl',
  'src/features/map/imports-other-feature.ts': '../timeline/scale',
  'src/features/map/imports-app.ts': '../../app/App',
  'src/cli/imports-feature.ts': '../features/map/scene',
  'src/cli/imports-state.ts': '../state/store',
  'src/cli/imports-map-engine.ts': 'maplibre-gl',
  'src/cli/basemap/imports-app.ts': '../../app/App',
  'src/cli/basemap/imports-map-engine.ts': 'maplibre-gl',
  'src/app/imports-map-engine.ts': 'maplibre-gl',
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain/fine.ts': ['./incident', 'zod/mini', '@turf/turf', 'geojson', 'temporal-polyfill'],
  'src/basemap/fine.ts': ['./flavors', '../domain/incident', '@maplibre/maplibre-gl-style-spec'],
  'src/i18n/fine.ts': ['./en', '../domain/incident'],
  'src/ui/fine.ts': ['./button', '../i18n/en', 'react'],
  'src/state/fine.ts': ['../domain/incident', 'zustand/vanilla', './selectors'],
  'src/features/timeline/fine.ts': [
    './scale',
    '../../domain/incident',
    '../../state/store',
    '../../ui/button',
  ],
  'src/features/map/fine.ts': ['maplibre-gl', '../../basemap/build-style', '../../i18n/en'],
  'src/cli/fine.ts': ['node:fs', '../domain/incident', '../basemap/build-style'],
  'src/cli/basemap/fine.ts': ['../data-build', '../../domain/incident', 'pmtiles'],
  'src/app/fine.ts': ['../features/map/scene', '../state/store', 'react-dom/client'],
};

const OTHER_FAULTS: Readonly<Record<string, { rule: string; source: string }>> = {
  'src/domain/cycle-a.ts': {
    rule: 'suspicious/noImportCycles',
    source: "import type { B } from './cycle-b';\nexport type A = { b: B };\n",
  },
  'src/domain/cycle-b.ts': {
    rule: 'suspicious/noImportCycles',
    source: "import type { A } from './cycle-a';\nexport type B = { a: A };\n",
  },
  'src/domain/barrel.ts': {
    rule: 'performance/noBarrelFile',
    source: "export { fine } from './fine';\n",
  },
  'src/ui/long-file.ts': {
    rule: 'style/noExcessiveLinesPerFile',
    source: 'console.log(1);\n'.repeat(301),
  },
  'src/ui/long-function.ts': {
    rule: 'complexity/noExcessiveLinesPerFunction',
    source: `export function long() {\n${'  console.log(1);\n'.repeat(61)}}\n`,
  },
  'src/ui/default-export.ts': {
    rule: 'style/noDefaultExport',
    source: 'const value = 1;\nexport default value;\n',
  },
  'e2e/sleeps.ts': {
    rule: 'suspicious/noPlaywrightWaitForTimeout',
    source: 'export const sleep = (page: import("@playwright/test").Page) => page.waitForTimeout(100);\n',
  },
};

const IMPORT_RULE = 'style/noRestrictedImports';
let reported: Map<string, Set<string>>;
let tree: string;

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'import-rules-'));
  await copyFile('biome.json', join(tree, 'biome.json'));
  for (const [path, target] of Object.entries(FORBIDDEN)) await plant(path, importing([target]));
  for (const [path, targets] of Object.entries(ALLOWED)) await plant(path, importing(targets));
  for (const [path, { source }] of Object.entries(OTHER_FAULTS)) await plant(path, source);
  reported = await lint();
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

describe('the linter reports', () => {
  test.each(Object.entries(FORBIDDEN))('%s (%s)', (path) => {
    expect([...(reported.get(path) ?? [])]).toContain(IMPORT_RULE);
  });
  test.each(Object.entries(OTHER_FAULTS))('%s', (path, { rule }) => {
    expect([...(reported.get(path) ?? [])]).toContain(rule);
  });
});

describe('the linter lets pass', () => {
  test.each(Object.keys(ALLOWED))('%s', (path) => {
    expect([...(reported.get(path) ?? [])]).not.toContain(IMPORT_RULE);
  });
});

function importing(targets: readonly string[]): string {
  const lines = targets.map((target, index) => `import * as m${index} from '${target}';`);
  return `${lines.join('\n')}\nexport const fine = [${targets.map((_, index) => `m${index}`).join(', ')}];\n`;
}

async function plant(path: string, source: string): Promise<void> {
  const file = join(tree, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, source);
}

/** Rules reported, by file. Biome exits with 1 when it finds faults, which is what we want it to do. */
async function lint(): Promise<Map<string, Set<string>>> {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const output = await new Promise<string>((done) => {
    const options = { cwd: tree, maxBuffer: 64 * 1024 * 1024 };
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    execFile(process.execPath, args, options, (_error, stdout) => done(stdout));
  });
  const found = new Map<string, Set<string>>();
  for (const { category, location } of JSON.parse(output).diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    const rules = found.get(path) ?? new Set<string>();
    found.set(path, rules.add(category.replace(/^lint\//, '')));
  }
  return found;
}

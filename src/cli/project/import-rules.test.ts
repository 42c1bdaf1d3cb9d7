/**
 * The canary of the import rules: a small tree with one planted fault a file, linted with our own
 * configuration. A rule that stops biting (renamed option, changed glob) fails here, by name.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { IMPORT_RULES_FILE, importRulesText } from './import-rules.ts';
import { LAYERS, type Layer, MAP_ENGINE } from './import-table.ts';

const ENGINE = MAP_ENGINE[0] ?? '';
const ENGINE_WORKER = `${ENGINE}/dist/maplibre-gl-worker.mjs`;

/** Planted imports, by the path of the file that makes them. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LAYERS.flatMap(forbiddenIn)),
  'src/domain/time/imports-react.ts': 'react',
  'src/domain/time/imports-node.ts': 'node:fs',
  'src/state/imports-react.ts': 'react',
  'src/state/imports-zustand-for-react.ts': 'zustand',
  'src/features/timeline/imports-map-worker.ts': ENGINE_WORKER,
  'src/features/timeline/imports-other-feature.test.ts': '#features/map/scene.ts',
  'src/features/timeline/imports-map-engine.test.ts': ENGINE,
  'src/features/timeline/marks/imports-other-feature.ts': '#features/map/scene.ts',
  'src/domain/time/imports-feature.test.ts': '#features/map/scene.ts',
  'src/cli/basemap/imports-app.ts': '#app/App.tsx',
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(LAYERS.map(allowedIn)),
  'src/domain/time/fine.test.ts': ['#domain/checks/fine.ts', '#testing/fine.ts', 'node:fs'],
  'src/features/timeline/marks/fine.ts': ['#features/timeline/fine.ts', '#domain/query/fine.ts'],
  'src/features/map/engine/fine.ts': [ENGINE, ENGINE_WORKER],
  'src/features/timeline/fine.test.ts': ['#testing/fine.ts', '#data/fine.json'],
};

const OTHER_FAULTS: Readonly<Record<string, { rule: string; source: string }>> = {
  'src/domain/time/cycle-a.ts': {
    rule: 'suspicious/noImportCycles',
    source: "import type { B } from './cycle-b.ts';\nexport type A = { b: B };\n",
  },
  'src/domain/time/cycle-b.ts': {
    rule: 'suspicious/noImportCycles',
    source: "import type { A } from './cycle-a.ts';\nexport type B = { a: A };\n",
  },
  'src/app/cycle-by-subpath-a.ts': {
    rule: 'suspicious/noImportCycles',
    source: "import type { B } from '#app/about/cycle-by-subpath-b.ts';\nexport type A = { b: B };\n",
  },
  'src/app/about/cycle-by-subpath-b.ts': {
    rule: 'suspicious/noImportCycles',
    source: "import type { A } from '#app/cycle-by-subpath-a.ts';\nexport type B = { a: A };\n",
  },
  'src/domain/time/barrel.ts': {
    rule: 'performance/noBarrelFile',
    source: "export { fine } from './fine.ts';\n",
  },
  'src/ui/no-extension.ts': {
    rule: 'correctness/useImportExtensions',
    source: "import { fine } from './fine';\nexport const again = fine;\n",
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
const CONFIGURATION = ['biome.json', IMPORT_RULES_FILE, 'package.json'];
let reported: Map<string, Set<string>>;
let tree: string;

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'import-rules-'));
  for (const file of CONFIGURATION) await copyFile(file, join(tree, file));
  for (const [path, target] of Object.entries(FORBIDDEN)) await plant(path, importing([target]));
  for (const [path, targets] of Object.entries(ALLOWED)) await plant(path, importing(targets));
  for (const [path, { source }] of Object.entries(OTHER_FAULTS)) await plant(path, source);
  reported = await lint();
}, 120_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

it('the rules are those of the table (if not: npm run lint:rules)', async () => {
  expect(await readFile(IMPORT_RULES_FILE, 'utf8')).toBe(importRulesText());
});

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

/** One import for every layer that this one may not import, one with dots, and the map engine. */
function forbiddenIn({ folder, folders }: Layer): [string, string][] {
  const mayImport = (other: string) =>
    [folder, ...folders].some((allowed) => other === allowed || other.startsWith(`${allowed}/`));
  const others = LAYERS.map((layer) => layer.folder).filter((other) => !mayImport(other));
  const imports = others.map((other): [string, string] => [other.replace('/', '-'), `#${other}/fine.ts`]);
  const dots: [string, string] = ['dots', '../fine.ts'];
  const engine: [string, string][] = folder === 'features/map' ? [] : [['map-engine', ENGINE]];
  return [...imports, dots, ...engine].map(([name, target]) => [`src/${folder}/imports-${name}.ts`, target]);
}

function allowedIn({ folder, folders, packages = [] }: Layer): [string, string[]] {
  const own = folders.map((other) => `#${other}/fine.ts`);
  return [
    `src/${folder}/fine.ts`,
    ['./other.ts', ...own, ...packages.map((name) => name.replace('/**', '/mini'))],
  ];
}

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

/** The import table as rules of the linter, for biome.imports.json. */
import { LAYERS, type Layer, MAP_ENGINE } from './import-table.ts';

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

interface Override {
  readonly includes: readonly string[];
  readonly linter: object;
}

export const IMPORT_RULES_FILE = 'biome.imports.json';

const TESTS = '**/*.test.*';
const FIXTURES = '**/*-fixture.*';
/** What tests may import on top of what their folder may. */
const FOR_TESTS = ['testing', 'data'];

/** The text of `biome.imports.json`: an override of the linter's import rule for each layer, and one for its tests. */
export function importRulesText(): string {
  const overrides = LAYERS.flatMap((layer) => [overrideFor(layer), overrideForTests(layer)]);
  return `${JSON.stringify({ $schema: './node_modules/@biomejs/biome/configuration_schema.json', root: false, overrides }, null, 2)}\n`;
}

function overrideFor(layer: Layer): Override {
  const { folder, packages, banned } = layer;
  const patterns = [
    ...(packages ? [onlyPackages(layer, packages)] : [ownFolders(layer), ...engineBan(layer)]),
    ...(banned ? [{ group: banned, message: `src/${folder} may not import this package.` }] : []),
  ];
  return override([`src/${folder}/**`, `!${TESTS}`, `!${FIXTURES}`, '!**/*.bench.*'], patterns);
}

/** A test may use any package but the map engine, and the whole of its own layer. */
function overrideForTests(layer: Layer): Override {
  const folder = layer.folder.startsWith('domain/') ? 'domain' : layer.folder;
  const patterns = [ownFolders({ folder, folders: [...layer.folders, ...FOR_TESTS] }), ...engineBan(layer)];
  return override([`src/${layer.folder}/${TESTS}`, `src/${layer.folder}/${FIXTURES}`], patterns);
}

function override(includes: readonly string[], patterns: readonly Pattern[]): Override {
  const rule = { level: 'error', options: { patterns } };
  return { includes, linter: { rules: { style: { noRestrictedImports: rule } } } };
}

function onlyPackages({ folder, folders }: Layer, packages: readonly string[]): Pattern {
  const allowed = [...packages.map((name) => `!${name}`), ...allow(folder, folders)];
  return { group: ['**', '../**', '#*/**', '!./**', ...allowed], message: messageFor(folder, folders) };
}

function ownFolders({ folder, folders }: Layer): Pattern {
  return { group: ['../**', '#*/**', ...allow(folder, folders)], message: messageFor(folder, folders) };
}

function allow(folder: string, folders: readonly string[]): string[] {
  return [folder, ...folders].map((name) => `!#${name}/**`);
}

function messageFor(folder: string, folders: readonly string[]): string {
  return `Of our own, src/${folder} imports ${['itself', ...folders].join(', ')}, by #folder/file.`;
}

function engineBan({ folder }: Layer): Pattern[] {
  return folder === 'features/map'
    ? []
    : [{ group: MAP_ENGINE, message: 'Only src/features/map imports maplibre-gl.' }];
}

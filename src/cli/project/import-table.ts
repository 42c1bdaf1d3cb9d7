/**
 * Which folder may import which: the table of docs/ARCHITECTURE.md as data. `npm run lint:rules` writes it as
 * rules of the linter; import-rules.test.ts plants one import for everything that it forbids.
 */

/** One layer of the source tree, or one room of the domain. */
export interface Layer {
  /** Below `src/`. */
  readonly folder: string;
  /** Folders whose modules it may import, besides its own. */
  readonly folders: readonly string[];
  /** Packages that it may import; absent: any but the map engine. */
  readonly packages?: readonly string[];
  /** Packages that only this layer may not import. */
  readonly banned?: readonly string[];
}

/** Rooms of the domain from the bottom up: each may import those before it. */
export const DOMAIN_ROOMS = [
  'time',
  'place',
  'record',
  'evidence',
  'placement',
  'rows',
  'query',
  'story',
  'checks',
];
export const FEATURES = [
  'incidents',
  'line-view',
  'map',
  'share',
  'sources',
  'story',
  'timeline',
  'transfer',
];

/** Only src/features/map knows the map engine. */
export const MAP_ENGINE = ['maplibre-gl', 'maplibre-gl/**'];
const REACT = ['react', 'react/**', 'react-dom', 'react-dom/**', 'zustand', 'zustand/react'];
const PURE_PACKAGES = [
  'zod',
  'zod/**',
  '@turf/**',
  'd3-array',
  'geojson',
  'hyparquet',
  'hyparquet/**',
  'fflate',
  'fzstd',
];

const DOMAIN = DOMAIN_ROOMS.map((room) => `domain/${room}`);
const SHARED = ['domain', 'axis', 'symbols', 'incident-ui', 'picture', 'state', 'ui', 'i18n'];

export const LAYERS: readonly Layer[] = [
  ...DOMAIN.map((folder, index) => ({ folder, folders: DOMAIN.slice(0, index), packages: PURE_PACKAGES })),
  { folder: 'axis', folders: ['domain/time'], packages: ['d3-array', 'd3-scale'] },
  { folder: 'symbols', folders: ['domain/record'], packages: ['react', 'react/**'] },
  { folder: 'basemap', folders: ['domain'], packages: ['@maplibre/maplibre-gl-style-spec', 'geojson'] },
  { folder: 'i18n', folders: ['domain'] },
  { folder: 'ui', folders: ['i18n'] },
  { folder: 'incident-ui', folders: ['domain', 'i18n', 'ui', 'symbols', 'state'] },
  { folder: 'state', folders: ['domain'], banned: REACT },
  { folder: 'worker', folders: ['domain'], banned: REACT },
  // What drawn pictures share, of the pages that the build writes and of the views that readers save: no React and no DOM.
  {
    folder: 'picture',
    folders: ['domain', 'i18n', 'basemap', 'symbols', 'state'],
    packages: ['geojson'],
  },
  // Pages that the build writes: they have no React and no DOM.
  {
    folder: 'pages',
    folders: ['domain', 'i18n', 'basemap', 'symbols', 'state', 'picture'],
    packages: ['geojson', '#csp.ts'],
  },
  ...FEATURES.map((name) => ({
    folder: `features/${name}`,
    folders: name === 'map' ? [...SHARED, 'basemap', 'data'] : SHARED,
  })),
  { folder: 'cli', folders: ['domain', 'axis', 'basemap', 'symbols', 'i18n', 'worker', 'pages', 'picture'] },
  { folder: 'testing', folders: ['domain', 'i18n', 'state', 'symbols'] },
  { folder: 'app', folders: [...SHARED, 'features', 'basemap', 'worker', 'data'] },
];

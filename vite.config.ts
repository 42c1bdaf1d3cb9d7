import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import subject from './data/subject.json' with { type: 'json' };
import { mapEngineFromSources } from './src/cli/project/map-engine.ts';
import { usedEngineRules } from './src/cli/project/used-engine-rules.ts';
import { cspMeta, securityHeaders } from './src/csp.ts';

/** The record's files that the page fetches, below `data/`, in development and in the build alike. */
const SERVED_DATA: Readonly<Record<string, string>> = {
  'incidents.geojson': 'application/geo+json',
  'incidents.json': 'application/json',
  'sources.json': 'application/json',
  'speakers.json': 'application/json',
  'geography.json': 'application/json',
  'story.json': 'application/json',
  'changes.json': 'application/json',
};

/** What places are cut from, packed into one file: five requests fewer before the first picture. */
const GEOGRAPHY: Readonly<Record<string, string>> = {
  mdl: subject.line.file,
  dmz: 'dmz.geojson',
  limits: 'dmz_limits.geojson',
  areas: 'areas.geojson',
  stretches: 'stretches.json',
  profile: 'mdl-profile.json',
};

const root = new URL('./', import.meta.url);

/** What the page itself reads: it derives the footprints from the claims, and they are a third of the file on the wire. */
function withoutFootprints(collection: { features: object[] }) {
  return { ...collection, features: collection.features.map((feature) => ({ ...feature, geometry: null })) };
}

/** As the file is, without the white space that makes it readable in the repository: a quarter of its bytes on the wire. */
async function servedFile(name: string): Promise<string> {
  const read = async (path: string) => JSON.parse(await readFile(new URL(`data/${path}`, root), 'utf8'));
  if (name === 'incidents.json') return JSON.stringify(withoutFootprints(await read('incidents.geojson')));
  if (name !== 'geography.json') return JSON.stringify(await read(name));
  const parts = Object.entries(GEOGRAPHY).map(async ([key, file]) => {
    return [key, await read(`geography/${file}`)] as const;
  });
  return JSON.stringify(Object.fromEntries(await Promise.all(parts)));
}

/** Serves the record from `data/` in development and copies it to `dist/data/` in the build. */
function recordFiles(): Plugin {
  return {
    name: 'record-files',
    configureServer(server) {
      server.middlewares.use('/data', async (request, response, next) => {
        const name = new URL(request.url ?? '/', 'http://local').pathname.slice(1);
        const type = Object.hasOwn(SERVED_DATA, name) ? SERVED_DATA[name] : undefined;
        const body = type && (await servedFile(name).catch(() => undefined));
        if (!type || !body) return next();
        response.setHeader('Content-Type', type);
        response.end(body);
      });
    },
    async generateBundle() {
      for (const name of Object.keys(SERVED_DATA)) {
        const source = await servedFile(name);
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}

/** Writes the policy into the built page, for hosts that cannot send headers. */
function cspMetaTag(): Plugin {
  return {
    name: 'csp-meta-tag',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: cspMeta() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * The React plugin puts an inline script into the development page, which the policy forbids.
 * The same lines exist as a module of the plugin: load that instead.
 */
function reactUnderCsp(): Plugin[] {
  const plugins = react().map(({ transformIndexHtml: _inline, ...plugin }) => plugin);
  const preamble: Plugin = {
    name: 'react-preamble-module',
    apply: 'serve',
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'module', src: '/@id/@vitejs/plugin-react/preamble' },
        injectTo: 'head-prepend',
      },
    ],
  };
  return [...plugins, preamble];
}

export default defineConfig(({ command, isPreview }) => {
  const developing = command === 'serve' && !isPreview;
  const styleNonce = developing ? randomBytes(16).toString('base64') : undefined;
  return {
    // Relative addresses: the built folder can be put at any path of any host.
    base: './',
    cacheDir: '.cache/vite',
    plugins: [mapEngineFromSources(), reactUnderCsp(), recordFiles(), cspMetaTag()],
    ...(styleNonce === undefined ? {} : { html: { cspNonce: styleNonce } }),
    server: { host: '127.0.0.1', port: 5173, headers: securityHeaders(styleNonce) },
    preview: { host: '127.0.0.1', port: 4173, strictPort: true, headers: securityHeaders() },
    worker: { format: 'es' },
    css: { postcss: { plugins: [usedEngineRules] } },
    build: {
      target: 'es2023',
      // data: addresses for fonts and workers would break the policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // MapLibre alone is larger than the default limit; `npm run size` watches the whole.
      chunkSizeWarningLimit: 1500,
    },
  };
});

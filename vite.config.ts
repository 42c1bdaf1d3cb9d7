import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offeredFiles } from './src/cli/catalogues/offered-files.ts';
import { sendRange } from './src/cli/catalogues/send-range.ts';
import { hostHeaders } from './src/cli/hosts/hosts-plugin.ts';
import { notFound } from './src/cli/pages/not-found-plugin.ts';
import { oembed } from './src/cli/pages/oembed-plugin.ts';
import { recordPages } from './src/cli/pages/pages-plugin.ts';
import { partsThatCanBeAskedForAgain } from './src/cli/parts/parts-plugin.ts';
import { mapEngineFromSources } from './src/cli/project/map-engine.ts';
import { usedEngineRules } from './src/cli/project/used-engine-rules.ts';
import { expectedTimes } from './src/cli/record/expected-plugin.ts';
import { servedRecord } from './src/cli/record/served-record.ts';
import { cspMeta } from './src/csp.ts';
import { EMBED_PAGE } from './src/domain/record/published/embed-page.ts';
import { withStart } from './src/start/start-page.ts';

const project = fileURLToPath(new URL('.', import.meta.url));
const data = fileURLToPath(new URL('data/', import.meta.url));

/** Serves the record from `data/` in development and copies it to `dist/data/` in the build. */
function recordFiles(): Plugin {
  return {
    name: 'record-files',
    configureServer(server) {
      server.middlewares.use('/data', async (request, response, next) => {
        const name = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname.slice(1));
        const catalogue = offeredFiles(data).files.get(name);
        if (catalogue !== undefined) return sendRange(request, response, catalogue);
        const file = await servedRecord(data)
          .then((files) => files.get(name))
          .then((one) => one && { type: one.type, text: one.text() })
          .catch(() => undefined);
        if (!file) return next();
        response.setHeader('Content-Type', file.type);
        response.end(file.text);
      });
    },
    async generateBundle() {
      for (const [name, { text }] of await servedRecord(data))
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: text() });
    },
    async writeBundle({ dir = 'dist' }) {
      // Copied, since they may be larger than what is well held in memory.
      for (const [name, path] of offeredFiles(data).files) await cp(path, join(dir, 'data', name));
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

/** Builds the embedded page beside the page itself; the pages of the tests, which have roots of their own, are alone. */
function embeddedPage(): Plugin {
  return {
    name: 'embedded-page',
    apply: 'build',
    config: ({ root = project }) =>
      resolve(root) === resolve(project)
        ? { build: { rolldownOptions: { input: ['index.html', EMBED_PAGE] } } }
        : undefined,
  };
}

/**
 * Modules of this repository: not libraries, and nothing that the bundler makes. Not what mounts an app as it is read, nor
 * what only the embedded page shows; the two HTML files would bring all that they load.
 */
const OURS =
  /^(?!\0|.*node_modules|.*\.html$|.*\/src\/(?:app\/(?:main\.ts|embed\/)|i18n\/(?:en|ko|parts)\/embed|state\/address\/embed))/;

/** Has the preview send everything as it is, for tests; it compresses each answer anew otherwise. */
function plainPreview(): Plugin {
  return {
    name: 'plain-preview',
    configurePreviewServer({ middlewares }) {
      if (process.env.PREVIEW_PLAIN !== '1') return;
      middlewares.use(({ headers }, _response, next) => {
        delete headers['accept-encoding'];
        next();
      });
    },
  };
}

export default defineConfig(({ command, isPreview }) => {
  const developing = command === 'serve' && !isPreview;
  const styleNonce = developing ? randomBytes(16).toString('base64') : undefined;
  return {
    // Relative addresses: the built folder can be put at any path of any host.
    base: './',
    cacheDir: '.cache/vite',
    plugins: [
      // First: whatever answers, these are sent.
      hostHeaders(project, styleNonce),
      plainPreview(),
      mapEngineFromSources(),
      partsThatCanBeAskedForAgain(),
      reactUnderCsp(),
      recordFiles(),
      recordPages(data),
      cspMetaTag(),
      expectedTimes(data),
      { name: 'start-page', transformIndexHtml: { order: 'post', handler: withStart } },
      embeddedPage(),
      oembed(project),
      notFound(data),
    ],
    ...(styleNonce === undefined ? {} : { html: { cspNonce: styleNonce } }),
    server: { host: '127.0.0.1', port: 5173 },
    preview: { host: '127.0.0.1', port: 4173, strictPort: true },
    worker: { format: 'es' },
    css: { postcss: { plugins: [usedEngineRules] } },
    build: {
      target: 'es2023',
      // The notices of all libraries that are bundled; the About dialog links it.
      license: { fileName: 'licences.txt' },
      // data: addresses for fonts and workers would break the policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // Ours in one file: many small ones, each of what the same parts share, compress worse. The map's worker starts with
          // some libraries, and cannot with the page. The embedded page starts with the same file and has its own beside it.
          codeSplitting: { groups: [{ name: 'page', tags: ['$initial'], test: OURS }] },
        },
      },
      // MapLibre alone is larger than the default limit; `npm run size` watches the whole.
      chunkSizeWarningLimit: 1500,
    },
  };
});

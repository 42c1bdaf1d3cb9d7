/** Sends the security headers in development and preview, and writes them for hosts that read a `_headers` file. */
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { SITE_VARIABLE, siteAddress } from '#cli/pages/site-address.ts';
import { securityHeaders } from '#csp.ts';
import { HEADERS_FILE, headersText } from './headers-file.ts';

/** `project`: the root of the project; pages of the tests, which have roots of their own, get no `_headers`. */
export function hostHeaders(project: string, styleNonce?: string): Plugin {
  let isOwn = true;
  const send: Connect.NextHandleFunction = ({ url = '/' }, response, next) => {
    for (const [name, value] of Object.entries(securityHeaders(url, styleNonce)))
      response.setHeader(name, value);
    next();
  };
  return {
    name: 'host-headers',
    enforce: 'post',
    configResolved({ root }) {
      isOwn = resolve(root) === resolve(project);
    },
    configureServer({ middlewares }) {
      middlewares.use(send);
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(send);
    },
    writeBundle: {
      // What other parts of the build copy is there by then.
      sequential: true,
      order: 'post',
      async handler({ dir = 'dist' }) {
        if (!isOwn) return;
        const entries = await readdir(dir, { withFileTypes: true });
        const site = siteAddress(process.env[SITE_VARIABLE]);
        const text = headersText(
          entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
          site === null ? '/' : new URL(site).pathname,
        );
        await writeFile(join(dir, HEADERS_FILE), text);
      },
    },
  };
}

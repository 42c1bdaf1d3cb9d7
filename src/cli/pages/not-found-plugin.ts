/** Answers in development and preview as hosts do: with the status 404 and a page for whatever is not there. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { notFoundText } from '#pages/not-found.ts';
import { requestedPath } from './requested-path.ts';

/** `data`: the folder of the record. Comes last: what it is asked for nothing else has answered but HTML files. */
export function notFound(data: string): Plugin {
  const answer = (folder: string) => answerMissing(folder, () => soundSubject(data).collections);
  return {
    name: 'not-found',
    // Otherwise both servers answer with the app for whatever they have no file for.
    config: () => ({ appType: 'mpa' }),
    configureServer({ middlewares, config: { root } }) {
      return () => void middlewares.use(answer(root));
    },
    configurePreviewServer({ middlewares, config: { root, build } }) {
      return () => void middlewares.use(answer(resolve(root, build.outDir)));
    },
  };
}

function answerMissing(
  folder: string,
  collections: () => Parameters<typeof notFoundText>[1],
): Connect.NextHandleFunction {
  return (request, response, next) => {
    // By now the address is that of the HTML file, where there is one.
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (pathname.endsWith('.html') && existsSync(join(folder, decodeURIComponent(pathname)))) return next();
    const up = '../'.repeat(requestedPath(request).split('/').length - 1);
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(notFoundText(up || './', collections()));
  };
}

/** Writes the pages of incidents and collections at build, and answers for them in development. */
import { resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { PAGE_KINDS } from '#domain/record/published/page-address.ts';
import { allPages, type PageFile } from '#pages/all-pages.ts';
import { notFoundText } from '#pages/not-found.ts';
import type { PageContext } from '#pages/page-context.ts';
import { CARD_FILE, STYLE_FILE } from '#pages/shell.ts';
import { ROBOTS_FILE, robotsText, SITEMAP_FILE, sitemapText } from '#pages/site-files.ts';
import { cardImage } from './card-images.ts';
import { fontMeasure } from './font-widths.ts';
import { readPageContext } from './page-sources.ts';
import { pageStyles } from './page-styles.ts';
import { requestedPath } from './requested-path.ts';
import { SITE_VARIABLE, siteAddress } from './site-address.ts';

export const NOT_FOUND_FILE = '404.html';

/** `data`: the folder of the record. The public address is that of the environment. */
export function recordPages(data: string): Plugin {
  const site = () => siteAddress(process.env[SITE_VARIABLE]);
  // Other pages that are built with the same configuration, those of the tests, have no pages beside them.
  let isOwn = true;
  return {
    name: 'record-pages',
    configResolved({ root }) {
      // Before anything of an earlier build is removed.
      site();
      isOwn = resolve(root) === resolve(data, '..');
    },
    configureServer({ middlewares }) {
      middlewares.use(pagesOnRequest(() => readPageContext(data, site())));
    },
    async generateBundle() {
      if (!isOwn) return;
      const context = readPageContext(data, site());
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const [name, text] of siteFiles(context)) emit(name, text);
      const pages = [...allPages(context).values()];
      for (const page of pages) emit(`${page.path}index.html`, page.text());
      const measure = fontMeasure();
      const draw = async (page: PageFile) =>
        emit(`${page.path}${CARD_FILE}`, await cardImage(page.card(measure)));
      await inTurns(pages, draw);
    },
  };
}

/** At so many at once both cores have something to draw, and few pictures are held that are not yet drawn. */
const AT_ONCE = 4;

async function inTurns<T>(all: readonly T[], each: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = all.values();
  const worker = async () => {
    for (const one of waiting) await each(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Of the build as a whole, by name. */
function siteFiles(context: PageContext): [string, string][] {
  const sitemap = sitemapText(context);
  return [
    [STYLE_FILE, pageStyles()],
    [ROBOTS_FILE, robotsText(context)],
    [NOT_FOUND_FILE, notFoundText(context.site ?? '/', context.subject.collections)],
    ...(sitemap === undefined ? [] : [[SITEMAP_FILE, sitemap] as [string, string]]),
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};
/** In whichever language. */
const PAGE = new RegExp(`^(?:[a-z]{2}/)?(?:${PAGE_KINDS.join('|')})/`);

/** In development each page is made as it is asked for, of the record as it is then. */
function pagesOnRequest(read: () => PageContext): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const path = requestedPath(request);
    const isPage = PAGE.test(path);
    if (!isPage && ![STYLE_FILE, ROBOTS_FILE, SITEMAP_FILE].includes(path)) return next();
    try {
      const context = read();
      const file = new Map(siteFiles(context)).get(path);
      const folder = path.replace(/(?:index\.html|card\.png)$/, '');
      const page = allPages(context).get(folder);
      if (page && path.endsWith(CARD_FILE)) {
        response.setHeader('Content-Type', 'image/png');
        response.end(await cardImage(page.card(fontMeasure())));
        return;
      }
      const text = page ? page.text() : file;
      if (text === undefined) return next();
      const type = page ? 'html' : (path.split('.').at(-1) ?? '');
      response.setHeader('Content-Type', TYPES[type] ?? 'text/plain');
      response.end(text);
    } catch (error) {
      next(error);
    }
  };
}

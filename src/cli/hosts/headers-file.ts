/** The `_headers` file that hosts such as Netlify and Cloudflare Pages read from the root of a site. */
import { EMBED_PAGE } from '#domain/record/published/embed-page.ts';
import { CACHE, EVERYWHERE, FRAMED, HASHED_FOLDER } from './host-rules.ts';

export const HEADERS_FILE = '_headers';

/** One thing at the top of the built folder. */
export interface TopEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * The file for a build with these entries, whose folder is at `base` on its host ('/' or '/dmz/'). Where several rules
 * are for one path, these hosts join their values: two policies would both hold. So a header whose value is not the same
 * everywhere is in one rule for each path.
 */
export function headersText(entries: readonly TopEntry[], base: string): string {
  const names = entries.filter(({ name }) => name !== HEADERS_FILE && name !== EMBED_PAGE);
  const own = names.map(({ name, isFolder }) => (isFolder ? `${name}/*` : name)).sort();
  const embedded = [EMBED_PAGE, EMBED_PAGE.replace('.html', '')];
  const blocks = [
    block(`${base}*`, EVERYWHERE),
    ...embedded.map((path) => block(base + path, { ...FRAMED.any, 'Cache-Control': CACHE.other })),
    ...['', ...own].map((path) => block(base + path, { ...FRAMED.own, 'Cache-Control': cacheOf(path) })),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function cacheOf(path: string): string {
  return path.startsWith(`${HASHED_FOLDER}/`) ? CACHE.hashed : CACHE.other;
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

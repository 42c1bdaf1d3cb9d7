/** Files for those who find pages: the list of all of them, and what robots may read. */
import { LANGUAGES } from '#domain/record/language.ts';
import { type PageKind, pagePath } from '#domain/record/published/page-address.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

export const SITEMAP_FILE = 'sitemap.xml';
export const ROBOTS_FILE = 'robots.txt';

/** Every page in every language. Addresses in it are absolute: without a public address there is none. */
export function sitemapText({ site, subject, incidents }: PageContext): string | undefined {
  if (site === null) return undefined;
  const pages: readonly (readonly [PageKind, string])[] = [
    ...subject.collections.map(({ id }) => ['collection', id] as const),
    ...incidents.map(({ id }) => ['incident', id] as const),
  ];
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${site}</loc></url>
${pages.flatMap(([kind, id]) =>
  LANGUAGES.map(
    (language) => markup`<url><loc>${site}${pagePath(kind, id, language)}</loc>${LANGUAGES.map(
      (other) =>
        markup`<xhtml:link rel="alternate" hreflang="${other}" href="${site}${pagePath(kind, id, other)}"/>`,
    )}</url>
`,
  ),
)}</urlset>
`.toString();
}

/** Everything may be read. */
export function robotsText({ site }: Pick<PageContext, 'site'>): string {
  const list = site === null ? '' : `\nSitemap: ${site}${SITEMAP_FILE}\n`;
  return `User-agent: *\nAllow: /\n${list}`;
}

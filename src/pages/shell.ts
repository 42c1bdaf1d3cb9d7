/** What every page has: its head, the way to the map and to the other language, and what it rests on. */

import { scriptlessCspMeta } from '#csp.ts';
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { type PageKind, pagePath, wayUp } from '#domain/record/published/page-address.ts';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { attribute, dataScript, type Markup, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** Beside each page: what is shown where its address is shared. */
export const CARD_FILE = 'card.png';
export const CARD_SIZE = { width: 1200, height: 630 } as const;
/** The one style sheet of all pages, from the folder of the build. */
export const STYLE_FILE = 'pages/page.css';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', ko: 'ko_KR' };

export interface Page {
  readonly kind: PageKind;
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** What the picture shows, for who cannot see it. */
  readonly pictured: string;
  /** For programs: https://schema.org. */
  readonly data: object;
  /** The query of the address that opens the same on the map; empty: the map's first view. */
  readonly query: string;
  readonly body: Markup;
}

export function pageText(page: Page, context: PageContext): string {
  const { kind, id, language, title, body } = page;
  const up = wayUp(pagePath(kind, id, language));
  const words = pageWordsFor(language);
  const site = messagesFor(language).app.title;
  const map = mapLink(page);
  const others = LANGUAGES.filter((other) => other !== language);
  const text = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${scriptlessCspMeta()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${site}</title>
${tagsOf(page, context)}
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}${STYLE_FILE}">
${dataScript('application/ld+json', page.data)}
</head>
<body>
<header class="bar">
<a class="brand" href="${map}">${site}</a>
<nav>${others.map(
    (other) =>
      markup`<a href="${up}${pagePath(kind, id, other)}" hreflang="${other}"${attribute('lang', other)}>${words.otherLanguage}</a>`,
  )}</nav>
</header>
<main>
${body}
</main>
<footer>
<p>${words.version(context.catalogue.version)} <a href="${up}data/incidents.geojson">${words.data}</a></p>
<p>${words.licence}</p>
</footer>
</body>
</html>
`;
  return text.toString();
}

/** From the page to what it is about on the map. */
export function mapLink({
  kind,
  id,
  language,
  query,
}: Pick<Page, 'kind' | 'id' | 'language' | 'query'>): string {
  return `${wayUp(pagePath(kind, id, language))}${query && `?${query}`}`;
}

/** For those who show or list the page. What needs an absolute address is left out where none is known. */
function tagsOf(page: Page, { site }: PageContext): Markup {
  const { kind, id, language, title, description, pictured } = page;
  const path = pagePath(kind, id, language);
  const base = site ?? wayUp(path);
  const property = (name: string, content: string | number) =>
    markup`<meta property="og:${name}" content="${content}">\n`;
  return markup`<meta name="description" content="${description}">
${property('title', title)}${property('description', description)}${property('type', 'article')}${property('site_name', messagesFor(language).app.title)}${property('locale', LOCALES[language])}${
  site !== null &&
  markup`${property('url', site + path)}${property('image', `${site}${path}${CARD_FILE}`)}${property('image:type', 'image/png')}${property('image:width', CARD_SIZE.width)}${property('image:height', CARD_SIZE.height)}${property('image:alt', pictured)}<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="${site}${path}">
`
}${LANGUAGES.map(
  (other) => markup`<link rel="alternate" hreflang="${other}" href="${base}${pagePath(kind, id, other)}">\n`,
)}<link rel="alternate" hreflang="x-default" href="${base}${pagePath(kind, id, LANGUAGES[0])}">`;
}

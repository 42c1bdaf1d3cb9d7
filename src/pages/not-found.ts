/** What a host shows for what is not there, in both languages: it cannot know the reader's. */

import { scriptlessCspMeta } from '#csp.ts';
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { pagePath } from '#domain/record/published/page-address.ts';
import type { Subject } from '#domain/record/subject.ts';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { type Markup, markup } from './markup.ts';
import { STYLE_FILE } from './shell.ts';

/**
 * A host shows it at any depth, where a relative link would lead nowhere. `base` is what its links begin with: the public
 * address of the folder of the build, '/' where that is not known, or the way up to it where whoever serves knows the depth.
 */
export function notFoundText(base: string, collections: Subject['collections']): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${scriptlessCspMeta()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${pageWordsFor('en').notFound.title} · ${messagesFor('en').app.title}</title>
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}${STYLE_FILE}">
</head>
<body>
<header class="bar">
<a class="brand" href="${base}">${messagesFor('en').app.title}</a>
</header>
<main>
${LANGUAGES.map((language) => section(language, base, collections))}</main>
</body>
</html>
`.toString();
}

/** The map, and the lists of incidents, which need no script. */
function section(language: Language, base: string, collections: Subject['collections']): Markup {
  const { notFound, toMap } = pageWordsFor(language);
  const heading =
    language === LANGUAGES[0] ? markup`<h1>${notFound.title}</h1>` : markup`<h2>${notFound.title}</h2>`;
  return markup`<section lang="${language}">
${heading}
<p>${notFound.text}</p>
<p><a class="go" href="${base}?lang=${language}">${toMap}</a></p>
<h3>${notFound.lists}</h3>
<ul class="incidents">
${collections.map(
  ({ id, title }) =>
    markup`<li><a href="${base}${pagePath('collection', id, language)}">${title[language]}</a></li>\n`,
)}</ul>
</section>
`;
}

/** What a host shows for a page that is not there, in both languages: it cannot know the reader's. */

import { scriptlessCspMeta } from '#csp.ts';
import { LANGUAGES } from '#domain/record/language.ts';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { markup } from './markup.ts';
import { STYLE_FILE } from './shell.ts';

interface Whereabouts {
  /** The public address of the folder of the build. */
  readonly site: string | null;
  /** The way from where it is shown to that folder, where the host knows. */
  readonly up?: string;
}

/** A host shows it at any depth: its links are absolute, and where no address is known there are none. */
export function notFoundText({ site, up }: Whereabouts): string {
  const base = up ?? site;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${scriptlessCspMeta()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${pageWordsFor('en').notFound.title} · ${messagesFor('en').app.title}</title>
${base !== null && markup`<link rel="stylesheet" href="${base}${STYLE_FILE}">`}
</head>
<body>
<main>
${LANGUAGES.map((language) => {
  const { notFound, toMap } = pageWordsFor(language);
  return markup`<section lang="${language}">
${language === LANGUAGES[0] ? markup`<h1>${notFound.title}</h1>` : markup`<h2>${notFound.title}</h2>`}
<p>${notFound.text}</p>
${base !== null && markup`<p><a class="go" href="${base}?lang=${language}">${toMap}</a></p>`}
</section>
`;
})}</main>
</body>
</html>
`.toString();
}

/** What programs that show links as what they lead to read of the map's first view: https://oembed.com. */

import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { EMBED_PAGE } from '#domain/record/published/embed-page.ts';
import { messagesFor } from '#i18n/language.ts';
import { FRAME_HEIGHTS, frameCode } from '#state/address/embed-code.ts';

/** Px: these programs want a number. The frame itself is as wide as its place. */
const WIDTH = 720;
/** How long such a program may keep it, s. */
const DAY = 86_400;

/** From the folder of the build. */
export function oembedPath(language: Language): string {
  return `oembed/${language}.json`;
}

/** `site`: the public address of the folder, without which nobody else could show the frame. */
export function oembedText(site: string, language: Language): string {
  const { title } = messagesFor(language).app;
  const height = FRAME_HEIGHTS.medium;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: title,
    provider_url: site,
    html: frameCode({ folder: site, query: `lang=${language}`, title, height }),
    width: WIDTH,
    height,
    cache_age: DAY,
  });
}

/** The links by which such a program finds it from the page: attributes of `link` elements. */
export function oembedLinks(site: string): Record<string, string>[] {
  return LANGUAGES.map((language) => ({
    rel: 'alternate',
    type: 'application/json+oembed',
    hreflang: language,
    href: site + oembedPath(language),
    title: messagesFor(language).app.title,
  }));
}

/** Pages that lead to it; not the frame, whose code it is. */
export function hasOembed(page: string): boolean {
  return !page.endsWith(EMBED_PAGE);
}

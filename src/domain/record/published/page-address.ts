/** Where the pages of incidents and collections lie in the built folder. They need no script and no server. */
import { LANGUAGES, type Language } from '#domain/record/language.ts';

export const PAGE_KINDS = ['incident', 'collection'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The language whose pages lie at the top; those of any other lie in a folder of their own. */
const FIRST_LANGUAGE: Language = LANGUAGES[0];

/** From the folder of the build, which may be at any path of any host: 'incident/<id>/', 'ko/incident/<id>/'. */
export function pagePath(kind: PageKind, id: string, language: Language): string {
  return `${language === FIRST_LANGUAGE ? '' : `${language}/`}${kind}/${id}/`;
}

/** From a page, or from a file beside it, back to the folder of the build: '../../'. */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

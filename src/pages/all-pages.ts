/** Every page of a record, in every language, and the picture beside each. Each is made when it is asked for. */
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { type PageKind, pagePath } from '#domain/record/published/page-address.ts';
import type { Measure } from '#picture/text-lines.ts';
import { collectionCard, collectionPage } from './collection-page.ts';
import { incidentCard, incidentPage } from './incident-page.ts';
import { incidentsOf, type PageContext } from './page-context.ts';
import { cardMarkup } from './picture/card.ts';
import { pageText } from './shell.ts';

export interface PageFile {
  /** From the folder of the build, with a slash at its end: the page is index.html in it. */
  readonly path: string;
  readonly text: () => string;
  /** The picture beside it, as SVG. */
  readonly card: (measure: Measure) => string;
}

/** By path. */
export function allPages(context: PageContext): ReadonlyMap<string, PageFile> {
  const files = LANGUAGES.flatMap((language) => [
    ...context.subject.collections.map((collection) =>
      fileOf('collection', collection.id, language, {
        text: () => pageText(collectionPage(collection, context, language), context),
        card: (measure) =>
          cardMarkup(
            collectionCard(collection, context, language),
            incidentsOf(collection, context),
            context,
            measure,
          ).toString(),
      }),
    ),
    ...context.incidents.map((incident) =>
      fileOf('incident', incident.id, language, {
        text: () => pageText(incidentPage(incident, context, language), context),
        card: (measure) =>
          cardMarkup(incidentCard(incident, context, language), [incident], context, measure).toString(),
      }),
    ),
  ]);
  return new Map(files.map((file) => [file.path, file]));
}

function fileOf(kind: PageKind, id: string, language: Language, made: Omit<PageFile, 'path'>): PageFile {
  return { path: pagePath(kind, id, language), ...made };
}

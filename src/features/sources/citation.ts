import type { Catalogue } from '../../domain/catalogue';
import type { Claim, IncidentFeature } from '../../domain/incident';
import { messagesFor } from '../../i18n/language';
import { encodeView } from '../../state/url-codec';
import { defaultView, type Language } from '../../state/view';

/** The address of one incident alone, language named. `page` is the page's address without its query. */
export function permalink(incident: string, language: Language, page: string): string {
  const view = { ...defaultView(language), selection: { incident } };
  return `${page}?${encodeView(view, language === 'en' ? 'ko' : 'en')}`;
}

/** A text to cite an incident by: title, record version, caveat, sources, permalink. */
export function citation(
  feature: IncidentFeature,
  claims: readonly Claim[],
  catalogue: Catalogue,
  language: Language,
  page: string,
): string {
  const ids = new Set(claims.flatMap((claim) => claim.quotes.map(({ source }) => source)));
  const sources = [...ids].map((id) => {
    const source = catalogue.sources.get(id);
    return source
      ? [source['container-title'], source.title && `‘${source.title}’`, source.URL]
          .filter(Boolean)
          .join(', ')
      : id;
  });
  return messagesFor(language).sources.citeText({
    title: feature.properties.title[language],
    caveat: feature.properties.where.note[language],
    sources: sources.join('; '),
    version: catalogue.version,
    link: permalink(feature.id, language, page),
  });
}

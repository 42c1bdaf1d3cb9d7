/** The pages for programs, in the words of https://schema.org. Dates are no more exact than the record; places have no point. */
import type { ResolvedTime } from '#domain/evidence/readings/time-readings.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { LICENCE_ADDRESS } from '#domain/record/cite/licence.ts';
import { quotedSources } from '#domain/record/claims.ts';
import type { Language } from '#domain/record/language.ts';
import { pagePath } from '#domain/record/published/page-address.ts';
import { issuedOn, outletName, type Source } from '#domain/record/source.ts';
import type { Collection } from '#domain/record/subject.ts';
import { localAt } from '#domain/time/local-time.ts';
import { OPEN } from '#domain/time/time-span.ts';
import { placeWords } from '#i18n/evidence/place-words.ts';
import { messagesFor } from '#i18n/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import type { PageContext } from './page-context.ts';

/** An article of this record about an event that others tell of; what they wrote is cited. */
export function incidentData(incident: EvidencedIncident, context: PageContext, language: Language): object {
  const { feature, resolution } = incident;
  const { title, summary, claims } = feature.properties;
  const messages = panelMessagesFor(language);
  const place = placeWords(incident, { language, messages });
  const covers = coverageOf(resolution.time);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...commonData(context, language),
    ...addressOf('incident', incident.id, context, language),
    identifier: incident.id,
    headline: title[language],
    description: summary[language],
    ...(covers && { temporalCoverage: covers }),
    about: {
      '@type': 'Event',
      name: title[language],
      ...daysOf(resolution.time),
      ...(place && { location: { '@type': 'Place', name: place } }),
    },
    citation: [...quotedSources(claims)].flatMap((id) => {
      const source = context.catalogue.sources.get(id);
      return source ? [sourceData(source, context, language)] : [];
    }),
  };
}

export function collectionData(
  collection: Collection,
  incidents: readonly EvidencedIncident[],
  context: PageContext,
  language: Language,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    ...commonData(context, language),
    ...addressOf('collection', collection.id, context, language),
    name: collection.title[language],
    description: collection.text[language],
    hasPart: incidents.map(({ id, feature }) => ({
      '@type': 'Article',
      ...addressOf('incident', id, context, language),
      identifier: id,
      headline: feature.properties.title[language],
    })),
  };
}

function commonData({ catalogue }: PageContext, language: Language): object {
  return {
    inLanguage: language,
    license: LICENCE_ADDRESS,
    isPartOf: {
      '@type': 'Dataset',
      name: messagesFor(language).app.title,
      version: catalogue.version,
      license: LICENCE_ADDRESS,
    },
  };
}

/** Nothing where no public address is known. */
function addressOf(
  kind: 'incident' | 'collection',
  id: string,
  { site }: PageContext,
  language: Language,
): object {
  return site === null ? {} : { url: site + pagePath(kind, id, language) };
}

function sourceData(source: Source, { catalogue }: PageContext, language: Language): object {
  const issued = issuedOn(source);
  return {
    '@type': 'CreativeWork',
    ...(source.title && { name: source.title }),
    publisher: { '@type': 'Organization', name: outletName(source, catalogue, language) },
    ...(issued && { datePublished: issued }),
    ...(source.URL && { url: source.URL }),
    inLanguage: source.language,
  };
}

/**
 * The day, month or year that holds all that the sources leave open of the start, and that of the end where it is another.
 * Nothing where that is none of them, where sources exclude each other, and where it is only said to be around it or doubted.
 */
function daysOf(time: ResolvedTime | null): { readonly startDate?: string; readonly endDate?: string } {
  if (!time || time.conflict || time.approximate || time.uncertain || time.parts.length > 1) return {};
  const { earliestStart, latestStart, earliestEnd, latestEnd } = time.span;
  const [start, end] = [sharedDate(earliestStart, latestStart), sharedDate(earliestEnd, latestEnd)];
  return { ...(start && { startDate: start }), ...(end && end !== start && { endDate: end }) };
}

function sharedDate(from: number, to: number): string | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const [first, last] = [localAt(from, 'day'), localAt(Math.max(from, to - 1), 'day')];
  return [10, 7, 4].map((length) => first.slice(0, length)).find((part) => last.startsWith(part));
}

/** The days within which it was, as an interval; an end that nothing bounds is open. */
function coverageOf(time: ResolvedTime | null): string | undefined {
  // No interval of this form can say 'about' or 'perhaps'.
  if (!time || time.approximate || time.uncertain) return undefined;
  const { earliestStart, latestEnd } = time.span;
  const first = Number.isFinite(earliestStart) ? localAt(earliestStart, 'day') : OPEN;
  const last = Number.isFinite(latestEnd) ? localAt(latestEnd - 1, 'day') : OPEN;
  if (first === OPEN && last === OPEN) return undefined;
  return first === last ? first : `${first}/${last}`;
}

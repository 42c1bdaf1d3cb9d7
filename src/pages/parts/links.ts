import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { Language } from '#domain/record/language.ts';
import { type PageKind, pagePath, wayUp } from '#domain/record/published/page-address.ts';
import { holds, kindOf } from '#domain/record/subject.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import { COUNTING } from '#i18n/evidence/counted-words.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageContext } from '#pages/page-context.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';
import { symbolAt } from '#pages/picture/incidents.ts';
import { kindStyle } from '#symbols/kind-style.ts';

/** From one page to another of the same language: all lie at the same depth. */
export function linkTo(kind: PageKind, id: string, language: Language): string {
  const path = pagePath(kind, id, language);
  return `${wayUp(path)}${path}`;
}

/** An incident in a line: its kind, its title and when it was. */
export function incidentLink(
  { id, kind, feature, resolution }: EvidencedIncident,
  { subject }: Pick<PageContext, 'subject'>,
  language: Language,
  note?: string,
): Markup {
  const { name } = kindOf(subject, kind);
  return markup`<li>${kindSymbol(kind, { subject })}<span><a href="${linkTo('incident', id, language)}"><span class="sr-only">${name[language]}: </span>${feature.properties.title[language]}</a> <span class="small">${note && `${note} · `}${datedWords(resolution, language)}</span></span></li>
`;
}

export function kindSymbol(kind: string, { subject }: Pick<PageContext, 'subject'>): Markup {
  return markup`<svg class="symbol" viewBox="0 0 26 26" aria-hidden="true">${symbolAt(kindStyle(kindOf(subject, kind)), 13, 13, 24)}</svg>`;
}

/** With what it is linked, and how: 'reported with' is not 'caused by'. */
export function linkedMarkup({ incident, context, language, messages }: PageEvidence): Markup | null {
  const links = incident.feature.properties.links.filter(({ rel }) => !COUNTING.includes(rel));
  const isAnswer = (rel: string) => rel === 'response-to' || rel === 'answered-by';
  const ordered = [...links].sort((a, b) => Number(!isAnswer(a.rel)) - Number(!isAnswer(b.rel)));
  const found = ordered.flatMap(({ rel, target }) => {
    const other = context.incidents.find(({ id }) => id === target);
    return other ? [incidentLink(other, context, language, messages.sources.relations[rel])] : [];
  });
  if (found.length === 0) return null;
  return markup`<section>
<h2>${messages.sources.links}</h2>
${links.some(({ rel }) => rel === 'reported-with') && markup`<p class="note">${messages.sources.linkCaveat}</p>`}
<ul class="incidents">
${found}</ul>
</section>`;
}

/** The collections that it is in. */
export function collectionsMarkup({ incident, context, language, words }: PageEvidence): Markup | null {
  const within = context.subject.collections.filter((collection) => holds(collection, incident));
  if (within.length === 0) return null;
  return markup`<section>
<h2>${words.inCollections}</h2>
<ul class="plain">${within.map(({ id, title }) => markup`<li><a href="${linkTo('collection', id, language)}">${title[language]}</a></li>`)}</ul>
</section>`;
}

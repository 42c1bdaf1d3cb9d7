/** The page of an incident: all that is said of it, and the words that rests on. */
import { accountOf } from '#domain/evidence/observers/account.ts';
import { reportsOf } from '#domain/evidence/observers/reports.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { unansweredBy } from '#domain/record/claims.ts';
import type { Language } from '#domain/record/language.ts';
import { pagePath } from '#domain/record/published/page-address.ts';
import { kindOf } from '#domain/record/subject.ts';
import { datedWords } from '#i18n/dates/time-words.ts';
import { accountWords } from '#i18n/evidence/account-words.ts';
import { citationText } from '#i18n/evidence/citation-text.ts';
import { drawnWords } from '#i18n/evidence/drawn-words.ts';
import { endsOfDrawn } from '#i18n/evidence/named-stretches.ts';
import { placeWords } from '#i18n/evidence/place-words.ts';
import { viewOfIncident } from '#state/address/incident-view.ts';
import { encodeView } from '#state/address/url-codec.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { type Markup, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { type PageEvidence, pageEvidence } from './page-evidence.ts';
import { countedMarkup } from './parts/counted.ts';
import { differencesMarkup } from './parts/differences.ts';
import { digestMarkup } from './parts/digest.ts';
import { factsMarkup } from './parts/facts.ts';
import { collectionsMarkup, kindSymbol, linkedMarkup } from './parts/links.ts';
import { quoteMarkup } from './parts/quote.ts';
import { sidesMarkup } from './parts/sides.ts';
import { sourcesMarkup } from './parts/sources.ts';
import type { CardWords } from './picture/card.ts';
import { MAP_CREDIT, pictureOf } from './picture/picture.ts';
import { CARD_FILE, mapLink, type Page } from './shell.ts';
import { incidentData } from './structured-data.ts';

export function incidentPage(incident: EvidencedIncident, context: PageContext, language: Language): Page {
  const evidence = pageEvidence(incident, context, language);
  const { title, summary } = incident.feature.properties;
  const { subject } = context;
  const view = viewOfIncident(subject, incident, language);
  const head = {
    kind: 'incident',
    id: incident.id,
    language,
    query: encodeView(view, null, subject),
  } as const;
  return {
    ...head,
    title: title[language],
    description: summary[language],
    pictured: picturedWords(evidence),
    data: incidentData(incident, context, language),
    body: bodyMarkup(evidence, mapLink(head)),
  };
}

/** The words of what is shown where the page is shared. */
export function incidentCard(
  { feature, kind, resolution }: EvidencedIncident,
  { subject }: PageContext,
  language: Language,
): CardWords {
  const known = kindOf(subject, kind);
  return {
    language,
    title: feature.properties.title[language],
    subtitle: datedWords(resolution, language),
    caveat: feature.properties.where.note[language],
    kind: { name: known.name[language], style: kindStyle(known) },
  };
}

function bodyMarkup(evidence: PageEvidence, map: string): Markup {
  const { incident, context, catalogue, claims, language, messages, words } = evidence;
  const { title, summary, unknowns } = incident.feature.properties;
  const [account, reports] = [accountOf(claims, catalogue), reportsOf(claims, catalogue)];
  const missing = unansweredBy(unknowns, claims);
  return markup`<article>
<p class="kind">${kindSymbol(incident.kind, context)} ${kindOf(context.subject, incident.kind).name[language]}</p>
<h1>${title[language]}</h1>
<p class="account">${accountWords(account, { isPartial: false, side: null }, evidence)}</p>
<p class="lede">${summary[language]}</p>
<p><a class="go" href="${map}">${words.onMap}</a></p>
${digestMarkup(evidence, account, reports)}
${pictureMarkup(evidence)}
${
  evidence.strongest.length > 0 &&
  markup`<section>
<h2>${messages.sources.strongest}</h2>
${evidence.strongest.map(({ excerpt, claim }) => quoteMarkup(excerpt.quote, claim, evidence))}
</section>`
}
${sidesMarkup(evidence)}
${differencesMarkup(evidence)}
${factsMarkup(evidence)}
${
  missing.length > 0 &&
  markup`<section>
<h2>${messages.sources.unknowns}</h2>
<dl class="pairs">${missing.map(({ about, text }) => markup`<div><dt>${messages.sources.topics[about]}</dt><dd>${text[language]}</dd></div>`)}</dl>
</section>`
}
${countedMarkup(evidence)}
${linkedMarkup(evidence)}
${collectionsMarkup(evidence)}
${sourcesMarkup(reports, evidence)}
${citationMarkup(evidence)}
</article>`;
}

/** What the picture shows, in words. */
function picturedWords(evidence: PageEvidence): string {
  const { incident, language, words } = evidence;
  const place = placeWords(incident, evidence) ?? words.placeUnknown;
  const drawn = drawnParts(evidence);
  return [words.picture.of(incident.feature.properties.title[language], place), ...drawn].join('. ');
}

function drawnParts({ incident, context, messages }: PageEvidence): string[] {
  const { lengthKm } = context.subject.line;
  return [
    drawnWords(incident.resolution.place?.footprints ?? [], lengthKm, messages),
    endsOfDrawn(incident, context.geography.stretches, lengthKm, messages),
  ].flatMap((part) => part ?? []);
}

function pictureMarkup(evidence: PageEvidence): Markup {
  const { incident, context, language, words } = evidence;
  const { picture } = words;
  const drawn = pictureOf([incident], context, { language, label: picturedWords(evidence) });
  const isDrawn = drawn.ribbons + drawn.areas > 0;
  const notes = isDrawn
    ? [drawnParts(evidence).join('; '), drawn.ribbons > 0 && picture.caption, drawn.areas > 0 && picture.area]
    : [picture.none];
  return markup`<figure class="picture">
${isDrawn && drawn.markup}
<figcaption>${notes.map((note) => note && markup`<p>${note}</p>`)}
<p><a href="${CARD_FILE}">${picture.file}</a> · ${MAP_CREDIT}</p></figcaption>
</figure>`;
}

function citationMarkup({ incident, context, catalogue, language, words }: PageEvidence): Markup {
  const { site } = context;
  const link = site === null ? '' : site + pagePath('incident', incident.id, language);
  const text = citationText({ feature: incident.feature, catalogue, language, link, accessed: null });
  return markup`<section>
<h2>${words.citation}</h2>
<p class="citation">${text}</p>
${site === null && markup`<p class="note">${words.citationLocal}</p>`}
</section>`;
}

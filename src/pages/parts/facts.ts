import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { disagreementOf } from '#domain/evidence/disagreement.ts';
import { excerptId } from '#domain/evidence/excerpts.ts';
import type { FactGroup } from '#domain/evidence/fact-groups.ts';
import { isNoted } from '#domain/evidence/noted.ts';
import type { Claim } from '#domain/record/incident.ts';
import { basisWords, factWords } from '#i18n/evidence/facts/fact-words.ts';
import { togetherWords } from '#i18n/evidence/facts/together-words.ts';
import { attribute, type Markup, markup } from '#pages/markup.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';
import { quoteMarkup, quoteReference } from './quote.ts';

/** All facts by subject, each with all that it rests on; errors in circulation come last, apart. */
export function factsMarkup(evidence: PageEvidence): Markup {
  const { claims, excerpts, groups, messages, catalogue } = evidence;
  const mistaken = groups.flatMap((group) => group.mistaken);
  const words = messages.evidence.mistaken;
  return markup`<section>
<h2>${messages.sources.factsCount(claims.length, excerpts.length)}</h2>
${claims.some((claim) => isNoted(claim, catalogue)) && markup`<p class="note">${messages.sources.noted.key}</p>`}
${groups.map((group) => groupMarkup(group, evidence))}
${
  mistaken.length > 0 &&
  markup`<section class="topic"><h3>${words.heading}</h3>
<p class="note">${words.lead}</p>
${mistaken.map((claim) => factMarkup(claim, evidence))}</section>`
}
</section>`;
}

function groupMarkup({ about, supporting, contradicting }: FactGroup, evidence: PageEvidence): Markup | null {
  if (supporting.length + contradicting.length === 0) return null;
  const { messages, incident, catalogue } = evidence;
  const count = incident.resolution.counts.find((one) => one.about === about);
  return markup`<section class="topic"><h3>${messages.sources.topics[about]}</h3>
${!disagreementOf(supporting, catalogue) && togetherMarkup(count, supporting, evidence)}
${supporting.map((claim) => factMarkup(claim, evidence))}
${
  contradicting.length > 0 &&
  markup`<div class="against"><h4>${messages.evidence.disagreement.againstHeading}</h4>
${contradicting.map((claim) => factMarkup(claim, evidence))}</div>`
}</section>
`;
}

/** What several counts leave open together; one alone says it itself. */
export function togetherMarkup(
  count: ResolvedCount | undefined,
  claims: readonly Claim[],
  { messages }: PageEvidence,
): Markup | null {
  const words = togetherWords(count, claims, messages);
  return words && markup`<p class="note">${words.value}${words.round && ` ${words.round}`}</p>`;
}

/** A dagger at what would not stand without our reading notes. */
export function notedMark(claim: Claim, { catalogue, messages }: PageEvidence): Markup | null {
  if (!isNoted(claim, catalogue)) return null;
  return markup`<span aria-hidden="true">†</span><span class="sr-only"> (${messages.sources.noted.mark})</span>`;
}

/** Where a page has a fact. */
export function factAnchor({ id }: Pick<Claim, 'id'>): string {
  return `fact-${id}`;
}

function factMarkup(claim: Claim, evidence: PageEvidence): Markup {
  const { language, messages } = evidence;
  const basis = claim.stance === 'mistaken' ? 'mistaken' : claim.basis;
  const { value, standsOn, reasoning, account } = factWords(claim, evidence);
  return markup`<div class="fact"${attribute('id', factAnchor(claim))}>
<p class="claim">${claim.text[language]}${notedMark(claim, evidence)} <span class="basis ${basis}">${basisWords(claim, messages)}</span></p>
${value && markup`<p class="note">${value}</p>`}
${standsOn && markup`<p class="note">${standsOn}</p>`}
${claim.reasoning && markup`<p class="reasoning"><b>${reasoning}.</b> ${claim.reasoning[language]}</p>`}
${claim.quotes.map((quote) => {
  const place = evidence.printed.get(excerptId(quote));
  const isHere = place?.at === 'fact' && place.claim === claim.id;
  return isHere ? quoteMarkup(quote, claim, evidence) : quoteReference(quote, evidence);
})}
${account && markup`<p class="note">${messages.sources.account}: ${account}</p>`}
</div>
`;
}

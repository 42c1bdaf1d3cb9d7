import { isNumbered } from '#domain/evidence/occurrences.ts';
import { countedWithin } from '#domain/query/occurrences/count-occurrences.ts';
import { COUNTING, withinWords } from '#i18n/evidence/counted-words.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';
import { incidentLink } from './links.ts';

/** What it counts, how much of that has a page of its own, and in what it is counted itself. Nothing of one that is neither. */
export function countedMarkup(evidence: PageEvidence): Markup | null {
  const { incident, context, language, messages } = evidence;
  const { incidents, subject } = context;
  const within = countedWithin(incidents, incident);
  const links = incident.feature.properties.links.filter(({ rel }) => COUNTING.includes(rel));
  const words = messages.sources.counted;
  const holds = links.some(({ rel }) => rel === 'contains' || rel === 'may-contain');
  // 'Several', of which none is listed, says no more than the title.
  const tells = holds || (within !== undefined && isNumbered(within.count));
  if (!tells && links.length === 0) return null;
  return markup`<section>
<h2>${tells ? words.heading : words.headingOfPart}</h2>
${within && tells && markup`<p>${withinWords(within, incident, { subject, language, messages })}</p>`}
${COUNTING.map((relation) => {
  const found = links.flatMap(({ rel, target, reasoning }) => {
    const other = rel === relation ? incidents.find(({ id }) => id === target) : undefined;
    return other ? [incidentLink(other, context, language, reasoning?.[language])] : [];
  });
  return (
    found.length > 0 &&
    markup`<section class="topic"><h3>${messages.sources.relations[relation]}</h3>
<ul class="incidents">
${found}</ul></section>`
  );
})}
</section>`;
}

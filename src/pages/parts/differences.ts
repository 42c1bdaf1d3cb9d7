import { type Disagreement, differencesOf, type Reading } from '#domain/evidence/disagreement.ts';
import { asOfWords, comparedValue, differenceWords } from '#i18n/evidence/facts/difference-words.ts';
import { voicesWords } from '#i18n/evidence/voices-words.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';
import { factAnchor, notedMark, togetherMarkup } from './facts.ts';

/** What sources differ in, all sides beside each other, with who says it and whether all can be right. */
export function differencesMarkup(evidence: PageEvidence): Markup | null {
  const { groups, catalogue, incident, messages } = evidence;
  const tables = differencesOf(groups, catalogue).map(({ about, supporting, found }) => {
    const count = incident.resolution.counts.find((one) => one.about === about);
    return markup`${tableMarkup(found, evidence)}${togetherMarkup(count, supporting, evidence)}`;
  });
  if (tables.length === 0) return null;
  return markup`<section class="differences">
<h2>${messages.evidence.disagreement.heading}</h2>
${tables}
</section>`;
}

function tableMarkup(found: Disagreement, evidence: PageEvidence): Markup {
  const { messages } = evidence;
  const words = messages.evidence.disagreement;
  const { differences, relation } = differenceWords(found, messages);
  const hasDays = found.readings.some(({ asOf }) => asOf !== undefined);
  return markup`<div class="wide" tabindex="0" role="group" aria-label="${messages.sources.topics[found.about]}"><table>
<caption><b>${differences}</b>${relation && ` ${relation}`}</caption>
<thead><tr><th scope="col">${messages.sources.topics[found.about]}</th>${hasDays && markup`<th scope="col">${words.asOf}</th>`}<th scope="col">${words.saidBy}</th></tr></thead>
<tbody>
${found.readings.map((reading) => rowMarkup(reading, hasDays, evidence))}</tbody>
</table></div>`;
}

function rowMarkup(reading: Reading, hasDays: boolean, evidence: PageEvidence): Markup | null {
  const { claims, against } = reading;
  const [first] = claims;
  if (!first) return null;
  const { language, messages } = evidence;
  const words = messages.evidence.disagreement;
  return markup`<tr><th scope="row"><a href="#${factAnchor(first)}">${comparedValue(first, language, messages)}</a>${notedMark(first, evidence)}${against && markup` <span class="conflict">${words.against}</span>`}</th>${
    hasDays && markup`<td>${asOfWords(reading, language, messages)}</td>`
  }<td>${voicesWords(claims, evidence).map((voice, at) => markup`${at > 0 && markup`<br>`}${voice}`)}</td></tr>
`;
}

import { type ComparedTopic, type SideAccount, sideBySide } from '#domain/evidence/sides/side-by-side.ts';
import { sidesStandWords } from '#i18n/evidence/side-words.ts';
import { type Markup, markup } from '#pages/markup.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';
import { factAnchor, notedMark } from './facts.ts';

/** What each side says of it, subject by subject; each fact leads to its words. Nothing where only one of them speaks. */
export function sidesMarkup(evidence: PageEvidence): Markup | null {
  const { claims, catalogue, messages } = evidence;
  const compared = sideBySide(claims, catalogue);
  if (!compared) return null;
  return markup`<section class="sides">
<h2>${messages.evidence.sideBySide.heading(compared.sides)}</h2>
<div class="wide" tabindex="0" role="group" aria-label="${messages.evidence.sideBySide.heading(compared.sides)}"><table>
<thead><tr><td></td>${compared.sides.map((side) => markup`<th scope="col">${messages.sides.names[side]}</th>`)}</tr></thead>
<tbody>
${compared.topics.map((topic) => topicMarkup(topic, evidence))}</tbody>
</table></div>
</section>`;
}

function topicMarkup(topic: ComparedTopic, evidence: PageEvidence): Markup {
  const { messages } = evidence;
  const relation = sidesStandWords(topic, messages);
  return markup`<tr><th scope="row">${messages.sources.topics[topic.about]}${relation && markup`<span class="small">${relation}</span>`}</th>${topic.accounts.map((account) => accountMarkup(account, evidence))}</tr>
`;
}

function accountMarkup({ claims }: SideAccount, evidence: PageEvidence): Markup {
  const { language, messages } = evidence;
  const words = messages.evidence.sideBySide;
  if (claims.length === 0) return markup`<td class="small">${words.nothing}</td>`;
  return markup`<td>${claims.map(
    (claim) =>
      markup`<p><a href="#${factAnchor(claim)}">${claim.text[language]}</a>${notedMark(claim, evidence)}${claim.basis === 'inferred' && ` ${words.inferred}`}</p>`,
  )}</td>`;
}

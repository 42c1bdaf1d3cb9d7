import { notedSpeakers } from '#domain/evidence/observers/noted-speakers.ts';
import type { Report, Reports } from '#domain/evidence/observers/reports.ts';
import { outletName, type Source, speakerName } from '#domain/record/source.ts';
import { reportGroupName } from '#i18n/evidence/report-words.ts';
import { sourceLine } from '#i18n/evidence/source-description.ts';
import { attribute, type Markup, markup } from '#pages/markup.ts';
import type { PageEvidence } from '#pages/page-evidence.ts';

/** Every source under whoever finally saw what it tells: what it is, and how its words came to it. */
export function sourcesMarkup({ groups }: Reports, evidence: PageEvidence): Markup {
  const { messages } = evidence;
  return markup`<section>
<h2>${messages.sources.sources}</h2>
<p class="note">${messages.evidence.independence.note}</p>
${groups.map(
  (group) => markup`<section class="topic"><h3>${reportGroupName(group, evidence)}</h3>
<ul class="sources">
${group.reports.map((report) => reportMarkup(report, evidence))}</ul></section>
`,
)}${voicesMarkup(evidence)}
</section>`;
}

function reportMarkup(report: Report, evidence: PageEvidence): Markup | null {
  const { catalogue, language, messages, context } = evidence;
  const source = catalogue.sources.get(report.source);
  if (!source) return null;
  const words = messages.sources;
  const outlet = outletName(source, catalogue, language);
  const nameOf = (id: string) => speakerName(id, catalogue, language);
  return markup`<li>
<p>${outletMarkup(source, outlet, evidence)} <span class="small">${sourceLine(source, context.subject, evidence)}</span></p>
<p${attribute('lang', source.title ? source.language : undefined)}>${source.title ?? messages.evidence.noTitle}</p>
${report.chains.map((chain) => markup`<p class="small">${messages.evidence.independence.chains}: ${messages.evidence.independence.chain(chain.map(nameOf))}</p>`)}
<p class="small">${words.origin}: ${nameOf(source.custom.origin)}. ${source.custom.note[language]}${!source.URL && ` ${words.noLink}.`}</p>
</li>
`;
}

function outletMarkup({ URL }: Source, outlet: string, { messages }: PageEvidence): Markup {
  return URL === undefined
    ? markup`<b>${outlet}</b>`
    : markup`<a href="${URL}" rel="noopener noreferrer">${outlet}<span class="sr-only"> ${messages.sources.anotherSite}</span></a>`;
}

/** Speakers of whom something must be known to weigh what they say. */
function voicesMarkup({ claims, catalogue, language, messages }: PageEvidence): Markup | null {
  const noted = notedSpeakers(claims, catalogue);
  if (noted.length === 0) return null;
  return markup`<section class="topic"><h3>${messages.sources.voices}</h3>
<dl class="pairs">${noted.map(({ name, note }) => markup`<div><dt>${name[language]}</dt><dd>${note[language]}</dd></div>`)}</dl></section>`;
}

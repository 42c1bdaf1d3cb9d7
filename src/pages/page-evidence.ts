/** What the page of an incident shows of its claims, by all sources. */
import { type Excerpt, excerptsOf } from '#domain/evidence/excerpts.ts';
import { type FactGroup, factGroups, printedOrder } from '#domain/evidence/fact-groups.ts';
import { type PrintedAt, printedOnce } from '#domain/evidence/printed-once.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import { type StrongQuote, strongestQuotes } from '#domain/evidence/strongest-quotes.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import type { PageWords } from '#i18n/en/pages.ts';
import type { EvidenceWords } from '#i18n/evidence/evidence-words.ts';
import { pageWordsFor } from '#i18n/parts/pages-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import type { PageContext } from './page-context.ts';

export interface PageEvidence extends EvidenceWords {
  readonly incident: EvidencedIncident;
  readonly context: PageContext;
  readonly catalogue: PageContext['catalogue'];
  readonly words: PageWords;
  readonly claims: readonly Claim[];
  readonly groups: readonly FactGroup[];
  readonly excerpts: readonly Excerpt[];
  /** The quotations that the page begins with. */
  readonly strongest: readonly StrongQuote[];
  /** Where each quotation is printed, by its excerpt's id; elsewhere a link leads there. */
  readonly printed: ReadonlyMap<string, PrintedAt>;
}

export function pageEvidence(
  incident: EvidencedIncident,
  context: PageContext,
  language: Language,
): PageEvidence {
  const { catalogue } = context;
  const { claims } = incident.resolution;
  const groups = factGroups(claims);
  const strongest = strongestQuotes(claims, catalogue, language);
  return {
    incident,
    context,
    catalogue,
    language,
    messages: panelMessagesFor(language),
    words: pageWordsFor(language),
    claims,
    groups,
    excerpts: excerptsOf(claims),
    strongest,
    printed: printedOnce(
      strongest.map(({ excerpt }) => excerpt),
      printedOrder(groups),
    ),
  };
}

/** What is said of a fact beside its own words, as the panel, the pages and the sheet for paper all say it. */
import type { Claim } from '#domain/record/incident.ts';
import { untoldValue } from '#i18n/evidence/count-words.ts';
import type { EvidenceWords } from '#i18n/evidence/evidence-words.ts';
import { chainWords } from '#i18n/evidence/origin-words.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

export interface FactWords {
  /** What its own words do not say of its value. */
  readonly value: string | undefined;
  /** On how many sources it stands; null of an error in circulation, which stands on none. */
  readonly standsOn: string | null;
  /** What its reasoning is headed with. */
  readonly reasoning: string;
  /** Whose account an inference is; empty of what is stated, whose quotations say it. */
  readonly account: string;
}

export function factWords(claim: Claim, shared: EvidenceWords): FactWords {
  const { language, messages } = shared;
  const isMistaken = claim.stance === 'mistaken';
  return {
    value: untoldValue(claim, language, messages),
    standsOn: isMistaken ? null : standsOnWords(claim, messages),
    reasoning: isMistaken ? messages.evidence.mistaken.reason : messages.sources.reasoning[claim.basis],
    account: claim.basis === 'inferred' ? chainWords(claim.attributedTo, shared) : '',
  };
}

/** Whether it is stated, inferred, or an error in circulation. */
export function basisWords({ basis, stance }: Claim, { sources, evidence }: PanelMessages): string {
  return stance === 'mistaken' ? evidence.mistaken.basis : sources.basis[basis];
}

function standsOnWords({ basis, quotes }: Claim, { evidence }: PanelMessages): string {
  const { fact, inference } = evidence.standsOn;
  const count = new Set(quotes.map(({ source }) => source)).size;
  return basis === 'inferred' ? inference(count) : fact(count);
}

import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { isCounted } from '#domain/record/claims.ts';
import type { Claim } from '#domain/record/incident.ts';
import { countWords } from '#i18n/evidence/count-words.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

export interface TogetherWords {
  readonly value: string;
  /** That round numbers narrow nothing, where there are some beside exact ones; else null. */
  readonly round: string | null;
}

/** What several counts on one subject leave open together; null where one alone says it itself, and of no number. */
export function togetherWords(
  count: ResolvedCount | undefined,
  claims: readonly Claim[],
  messages: PanelMessages,
): TogetherWords | null {
  if (!count || count.claims.length < 2 || (count.min === null && count.max === null)) return null;
  const words = messages.evidence;
  const value = countWords(count, messages, count.about === 'distance');
  return {
    value: count.conflict ? words.togetherConflict(value) : words.together(value),
    round: !count.approximate && claims.some(isRound) ? words.round : null,
  };
}

function isRound(claim: Claim): boolean {
  return isCounted(claim) && claim.value.approximate === true;
}

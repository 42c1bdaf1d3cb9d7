import { rangeOfCount } from '#domain/evidence/occurrences.ts';
import type { EvidencedIncident } from '#domain/evidence/resolved.ts';
import type { CountedWithin } from '#domain/query/occurrences/count-occurrences.ts';
import type { LinkRelation } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { kindOf, type Subject } from '#domain/record/subject.ts';
import { countedNoun, countedWords, numberWords } from '#i18n/occurrence-words.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

/** Links of entries that count others, in the order in which they are named. */
export const COUNTING: readonly LinkRelation[] = ['part-of', 'may-be-part-of', 'contains', 'may-contain'];

interface Counting {
  readonly subject: Subject;
  readonly language: Language;
  readonly messages: PanelMessages;
}

/** What an entry counts, and how much of that has an entry of its own. */
export function withinWords(
  { count, listed }: CountedWithin,
  { kind, feature }: EvidencedIncident,
  { subject, language, messages }: Counting,
): string {
  const words = messages.sources.counted;
  const noun = countedNoun(kindOf(subject, kind), language, messages);
  const all = rangeOfCount(count);
  // All of what it counts is listed, and neither number leaves anything open.
  const isWhole = listed.least === all.least && listed.most === all.most && all.least === all.most;
  const holds = feature.properties.links.some(({ rel }) => rel === 'contains' || rel === 'may-contain');
  return `${words.stands(countedWords(count, noun, messages))} ${words.listed(
    holds ? numberWords(listed, messages) : null,
    isWhole,
  )}`;
}

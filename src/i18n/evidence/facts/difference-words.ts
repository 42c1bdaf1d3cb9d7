/** What the sources differ in, as the panel, the pages and the sheet for paper all say it. */
import { type Disagreement, hasAgainst, type Reading } from '#domain/evidence/disagreement.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { bareValueWords } from '#i18n/evidence/count-words.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

export interface DifferenceWords {
  readonly differences: string;
  /** Whether all can be right; null where nothing can be said of it. */
  readonly relation: string | null;
}

export function differenceWords(found: Disagreement, { evidence }: PanelMessages): DifferenceWords {
  const { differences, relations } = evidence.disagreement;
  // That nothing excludes the other would be no comfort where one is said against the others.
  const relation = hasAgainst(found) && found.relation !== 'excluding' ? 'in-words' : found.relation;
  return {
    differences: found.differences.map((difference) => `${differences[difference]}.`).join(' '),
    relation: relation === 'in-words' ? null : relations[relation],
  };
}

/** What a claim says, as shortly as it can be compared: its value, or its own words where it has none. */
export function comparedValue(claim: Claim, language: Language, messages: PanelMessages): string {
  return bareValueWords(claim, language, messages) ?? claim.text[language];
}

/** Up to which day it was counted. */
export function asOfWords(
  { asOf }: Pick<Reading, 'asOf'>,
  language: Language,
  { evidence }: PanelMessages,
): string {
  return asOf === undefined ? evidence.disagreement.noDay : localTimeWords(asOf, language);
}

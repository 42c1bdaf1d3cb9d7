/** The day by which sources were out, where what does not appear was merely not reported yet. */
import type { Language } from '#domain/record/language.ts';
import type { AccountSide } from '#domain/record/source.ts';
import { localTimeWords } from './local-time-words.ts';

interface Choice {
  readonly knownOn: string | null;
  readonly disabledSets: ReadonlySet<string>;
  readonly disabledSources: ReadonlySet<string>;
  readonly side: AccountSide | null;
  readonly language: Language;
}

/** null: no day is asked for, or more is left out than what was not out by then. */
export function knownDayWords(choice: Choice): string | null {
  const { knownOn, disabledSets, disabledSources, side, language } = choice;
  if (knownOn === null || disabledSets.size + disabledSources.size > 0 || side !== null) return null;
  return localTimeWords(knownOn, language);
}

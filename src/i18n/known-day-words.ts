/** The day by which sources were out, where what does not appear was merely not reported yet. */
import type { Language } from '#domain/record/language.ts';
import { localTimeWords } from './time-words.ts';

interface Choice {
  readonly knownOn: string | null;
  readonly disabledSets: ReadonlySet<string>;
  readonly disabledSources: ReadonlySet<string>;
  readonly language: Language;
}

/** null: no day is asked for, or other sources are off as well. */
export function knownDayWords({ knownOn, disabledSets, disabledSources, language }: Choice): string | null {
  if (knownOn === null || disabledSets.size + disabledSources.size > 0) return null;
  return localTimeWords(knownOn, language);
}

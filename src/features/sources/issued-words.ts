import { issuedOn, type Source } from '../../domain/source';
import { localTimeWords } from '../../i18n/time-words';
import type { Language } from '../../state/view';

/** When a source was published, as exactly as it says; undefined where it does not. */
export function issuedWords(source: Source, language: Language): string | undefined {
  const issued = issuedOn(source);
  return issued === undefined ? undefined : localTimeWords(issued, language);
}

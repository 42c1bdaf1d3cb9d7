import type { Source } from '../../domain/source';
import { localTimeWords } from '../../i18n/time-words';
import type { Language } from '../../state/view';

/** When a source was published, as exactly as it says; undefined where it does not. */
export function issuedWords({ issued }: Source, language: Language): string | undefined {
  const [year, ...rest] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return localTimeWords([year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'), language);
}

import type { Observer } from '#domain/evidence/independence.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { speakerName } from '#domain/record/source.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { Language } from '#state/view.ts';

/** How many observers, and who: each under the best known of the names that are cited, with its other names behind it. */
export function observerWords(
  observers: readonly Observer[],
  catalogue: Catalogue,
  language: Language,
  messages: Messages,
): string {
  const words = messages.evidence.independence;
  const named = observers.map(({ names }) => {
    const [name = '', ...others] = names.map((id) => speakerName(id, catalogue, language));
    return others.length > 0 ? words.alsoAs(name, others.join(', ')) : name;
  });
  return words.observers(observers.length, named.join(', '));
}

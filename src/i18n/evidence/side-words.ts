import type { ComparedTopic } from '#domain/evidence/sides/side-by-side.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

/**
 * Whether both sides can be right; null where nothing can be said. Of words alone nothing is said: whether they exclude each
 * other is the reader's to judge.
 */
export function sidesStandWords(
  { standing }: Pick<ComparedTopic, 'standing'>,
  { evidence }: Pick<PanelMessages, 'evidence'>,
): string | null {
  if (standing === 'in-words' || standing === 'one-sided') return null;
  return standing === 'same' ? evidence.sideBySide.same : evidence.disagreement.relations[standing];
}

import type { Changes } from '#features/share/changes/use-change-log.ts';
import type { ShareMessages } from '#i18n/parts/share-words.ts';
import type { AppStore } from '#state/store.ts';

/** What every section of the Share dialog is given; whatever else it shows, it reads from the store. */
export interface SectionProps {
  readonly store: AppStore;
  readonly words: ShareMessages;
  /** What is shown, in a sentence. */
  readonly sentence: string;
  readonly changes: Changes;
}

import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { EvidenceChoice } from '#i18n/page-words-of-side.ts';
import type { AppStore } from '#state/store.ts';

/** Which sources count, and whose account: what the words of the page depend on. The same object as long as these are. */
export function useEvidenceChoice(store: AppStore): EvidenceChoice {
  return useStore(
    store,
    useShallow(({ view: { side, knownOn, disabledSets, disabledSources } }) => ({
      side,
      knownOn,
      disabledSets,
      disabledSources,
    })),
  );
}

import { useStore } from 'zustand';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Changing } from '#ui/text/Changing.tsx';
import { FilterChip } from './FilterChip.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Says that only what was out by a day counts, and takes it back. */
export function KnownOnChip({ store, messages: { evidence } }: Props) {
  const day = useStore(store, (state) => state.view.knownOn);
  const language = useStore(store, (state) => state.view.language);
  if (day === null) return null;
  const words = localTimeWords(day, language);
  return (
    <FilterChip label={evidence.clearKnownOn(words)} onClear={() => store.actions.setKnownOn(null)}>
      <Changing>{evidence.asKnownOn(words)}</Changing>
    </FilterChip>
  );
}

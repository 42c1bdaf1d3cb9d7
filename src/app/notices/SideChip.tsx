import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Changing } from '#ui/text/Changing.tsx';
import { FilterChip } from './FilterChip.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Says that only one side's account counts, and takes it back. */
export function SideChip({ store, messages: { sides: words } }: Props) {
  const side = useStore(store, (state) => state.view.side);
  if (side === null) return null;
  return (
    <FilterChip label={words.clear(side)} onClear={() => store.actions.setSide(null)}>
      <Changing>{words.asTold(side)}</Changing>
    </FilterChip>
  );
}

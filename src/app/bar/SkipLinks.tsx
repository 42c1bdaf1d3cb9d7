import { useStore } from 'zustand';
import { focusPart, type PartName } from '#app/page-parts.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { SkipButton } from '#ui/controls/SkipButton.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** The first Tab stops of the page, each seen while it has the focus: they lead past everything to one part. */
export function SkipLinks({ store, messages }: Props) {
  const instance = useAppInstance();
  const selected = useStore(store, (state) => selectSelected(state) !== undefined);
  const { skipToList, skipToIncident, skipToMap, skipToTimeline } = messages.app;
  const links: readonly (readonly [PartName, string])[] = [
    ['list', skipToList],
    ...(selected ? [['incident', skipToIncident] as const] : []),
    ['map', skipToMap],
    ['timeline', skipToTimeline],
  ];
  return links.map(([part, words]) => (
    <SkipButton key={part} onClick={() => focusPart(instance, part)}>
      {words}
    </SkipButton>
  ));
}

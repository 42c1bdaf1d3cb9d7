import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { spanWords } from '#i18n/time-words.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';
import type { Reached } from './use-stepping.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly reached: Reached | null;
}

/** True while what a step selected is what is selected: not once the reader has chosen it again by hand. */
export function isReached(reached: Reached | null, selection: Selection | null): boolean {
  return selection !== null && reached?.selection === selection;
}

/** Tells assistive technology which incident a step has come to, or that there is none further on. */
export function ReachedStatus({ store, messages, reached }: Props) {
  const incident = useStore(store, selectSelected);
  const language = useStore(store, (state) => state.view.language);
  const { noLater, noEarlier } = messages.timeline;
  const said = () => {
    if (!reached) return null;
    if (!reached.selection) return reached.direction === 1 ? noLater : noEarlier;
    if (incident?.id !== reached.selection.incident) return null;
    const { feature, resolution } = incident;
    return `${feature.properties.title[language]}. ${spanWords(resolution.time, language)}`;
  };
  return (
    <p role="status" className="sr-only">
      {/* Told again when a further step finds nothing again. */}
      <span key={reached?.count}>{said()}</span>
    </p>
  );
}

import { useStore } from 'zustand';
import { datedWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { StepResult } from './use-incident-steps.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly result: StepResult | null;
}

/** Tells assistive technology which incident a step has come to, or that there is none further on. */
export function StepStatus({ store, messages, result }: Props) {
  const incident = useStore(store, selectSelected);
  const language = useStore(store, (state) => state.view.language);
  const { noLater, noEarlier } = messages.timeline;
  const sentence = () => {
    if (!result) return null;
    if (!result.selection) return result.direction === 1 ? noLater : noEarlier;
    if (incident?.id !== result.selection.incident) return null;
    const { feature, resolution } = incident;
    return `${feature.properties.title[language]}. ${datedWords(resolution, language, messages)}`;
  };
  return (
    <span role="status" className="sr-only">
      {/* A new element: the same sentence is announced again when a further step finds nothing again. */}
      <span key={result?.count}>{sentence()}</span>
    </span>
  );
}

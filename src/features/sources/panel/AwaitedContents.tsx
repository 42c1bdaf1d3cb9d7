import { type ReactNode, type Ref, type RefObject, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { isTimeInferred } from '#domain/evidence/dated.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { kindOf } from '#domain/record/subject.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { messagesOfSide } from '#i18n/side-words.ts';
import { useEvidenceChoice } from '#incident-ui/sides/use-evidence-choice.ts';
import type { AppStore } from '#state/store.ts';
import styles from './awaited.module.css';
import { KindBar } from './KindBar.tsx';
import panelStyles from './panel.module.css';

interface Props {
  readonly store: AppStore;
  readonly incident: ResolvedIncident;
  readonly notice?: ReactNode;
  /** What to show where the evidence did not come; null while it is on its way. */
  readonly failure: ReactNode;
  readonly panelRef: RefObject<HTMLElement | null>;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Called before the contents leave the page, if the focus is in the panel then. */
  readonly onFocusLost: () => void;
}

/** What the first part of the record says of an incident, until its evidence is here. */
export function AwaitedContents(props: Props) {
  const { store, incident, notice, failure, panelRef, headingRef, onFocusLost } = props;
  const language = useStore(store, (state) => state.view.language);
  const messages = messagesOfSide(panelMessagesFor(language), useEvidenceChoice(store));
  const words = messages.sources;
  const { feature, resolution } = incident;
  useLayoutEffect(
    () => () => {
      if (panelRef.current?.contains(document.activeElement)) onFocusLost();
    },
    [panelRef, onFocusLost],
  );
  return (
    <>
      <KindBar
        kind={kindOf(store.getState().subject, incident.kind)}
        language={language}
        closeLabel={words.close}
        onClose={() => store.actions.select(null)}
      />
      <h2 ref={headingRef} tabIndex={-1} className={panelStyles.title}>
        {feature.properties.title[language]}
      </h2>
      <div className={styles.awaited} data-late={failure === null}>
        {notice}
        <div className={panelStyles.digest}>
          <dl>
            <dt className={panelStyles.term}>
              {words.when} {isTimeInferred(resolution) && <span>{messages.time.inferred}</span>}
            </dt>
            <dd className={panelStyles.answer}>
              <b>{spanWords(resolution.time, language, messages)}</b>{' '}
              {resolution.time && <span>{words.koreanTime}</span>}
            </dd>
            <dt className={panelStyles.term}>{words.where}</dt>
            <dd className={panelStyles.answer}>
              <b>{messages.precision[placePrecisionOf(feature, resolution)]}</b>
            </dd>
          </dl>
        </div>
        {failure ?? (
          <p role="status" className={styles.loading}>
            {words.loading}
          </p>
        )}
      </div>
    </>
  );
}

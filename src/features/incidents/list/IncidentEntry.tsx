import { memo, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Resolution } from '#domain/evidence/evidence.ts';
import { isNumbered, occurrencesOf } from '#domain/evidence/occurrences.ts';
import { placePrecisionOf } from '#domain/evidence/precision.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { Language } from '#domain/record/language.ts';
import { pagePath } from '#domain/record/published/page-address.ts';
import { type Kind, kindOf } from '#domain/record/subject.ts';
import { isExact } from '#domain/time/time-span.ts';
import { announcedBeside } from '#i18n/dates/announced-words.ts';
import { datedWords, spanWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { countedNoun, countedWords } from '#i18n/occurrence-words.ts';
import { shortPlaceWords } from '#i18n/row-place-words.ts';
import { standingWords } from '#i18n/standing-words.ts';
import { HOVERED } from '#incident-ui/hovered.ts';
import { selectRegister } from '#state/record-facts.ts';
import { selectCorroborated, selectSoleSides } from '#state/record-selectors.ts';
import { selectSearchTerms } from '#state/search-terms.ts';
import type { AppStore } from '#state/store.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { EntryFrame } from './EntryFrame.tsx';
import styles from './incident-list.module.css';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly incident: VisibleIncident;
  /** The one entry of the list that Tab reaches; arrows reach the others. */
  readonly tabbable: boolean;
  /** False in a list that brings what is selected into sight itself. */
  readonly scrollsItself?: boolean;
}

export const IncidentEntry = memo(function IncidentEntry(props: Props) {
  const { store, messages, incident, tabbable, scrollsItself = true } = props;
  const { id, standing, feature, resolution } = incident;
  const language = useStore(store, (state) => state.view.language);
  const selected = useStore(store, (state) => state.view.selection?.incident === id);
  const hovered = useStore(store, (state) => state.hovered === id);
  const register = useStore(store, selectRegister);
  const observers = useStore(store, (state) => selectCorroborated(state).get(id));
  const soleSide = useStore(store, (state) => selectSoleSides(state).get(id));
  const onStretch = useStore(store, (state) => state.view.stretch !== null);
  const terms = useStore(store, selectSearchTerms);
  const entry = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected && scrollsItself) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [selected, scrollsItself]);
  const { subject } = store.getState();
  const kind = kindOf(subject, incident.kind);
  const { title } = feature.properties;
  const announced = useMemo(
    () => register && announcedBeside(resolution, register, language),
    [register, resolution, language],
  );
  const counts = countsWords(resolution, kind, language, messages);
  const { row } = resolution.outline ?? {};
  const place = row
    ? shortPlaceWords(row.places, subject.line.lengthKm, messages)
    : messages.precision[placePrecisionOf(feature, resolution)];
  return (
    <EntryFrame
      ref={entry}
      store={store}
      incident={id}
      page={row ? undefined : pagePath('incident', id, language)}
      {...{ [HOVERED]: hovered }}
      tabIndex={tabbable ? 0 : -1}
    >
      <MapSymbol {...kindStyle(kind)} hollow={isHollow(standing)} broken={isBroken(standing)} size={20} />
      <span className={styles.words}>
        <span className="sr-only">{`${kind.name[language]}: `}</span>
        <span className={styles.title}>
          <MarkedText text={title[language]} terms={terms} />
        </span>
        <span className={styles.time}>{whenWords(resolution, language, messages)}</span>
        <span className={styles.meta}>
          <span>
            {messages.incidents.place(place)}
            {soleSide && ` · ${messages.sides.only(soleSide)}`}
          </span>
          {announced && <span title={announced.full}>{announced.short}</span>}
          {/* What is in the period is the rule: only the exceptions are marked to the eye. */}
          <span data-standing={standing} className={standing === 'certain' ? 'sr-only' : styles.standing}>
            {standingWords(standing, onStretch, messages)}
          </span>
        </span>
        {(counts !== undefined || observers !== undefined) && (
          <span className={styles.meta}>
            {counts !== undefined && <span className={styles.counts}>{counts}</span>}
            {observers !== undefined && <span>{messages.incidents.corroborated.mark(observers)}</span>}
          </span>
        )}
      </span>
    </EntryFrame>
  );
});

/** What an entry counts that stands for several occurrences: 'at least 20 explosions'. */
function countsWords(resolution: Resolution, kind: Kind, language: Language, messages: Messages) {
  const count = occurrencesOf(resolution);
  if (!count || (count.min === 1 && count.max === 1)) return undefined;
  // That it was several and no source says how many is for the panel: the title has the plural.
  if (!isNumbered(count)) return undefined;
  return countedWords(count, countedNoun(kind, language, messages), messages);
}

/** An exact day is said to be inferred where it is; of a range the words leave open enough, and the panel says more. */
function whenWords(resolution: Resolution, language: Language, messages: Messages): string {
  const { time } = resolution;
  return time && !isExact(time.span)
    ? spanWords(time, language, messages)
    : datedWords(resolution, language, messages);
}

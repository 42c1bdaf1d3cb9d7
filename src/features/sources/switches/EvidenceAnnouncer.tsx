import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { lengthKm } from '#domain/place/chainage.ts';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsOfSide } from '#i18n/page-words-of-side.ts';
import { selectSourcesOn, selectSourceTotal } from '#state/record-facts.ts';
import { selectCatalogue, selectCollected, selectGeography } from '#state/record-selectors.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { IconButton } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import styles from './announcer.module.css';
import { ANNOUNCES } from './announcer-attribute.ts';
import { changeWords } from './change-words.ts';

/** How long the sentence stays, ms; the panel and the list keep showing the same. */
const SHOWN_MS = 9000;

/** Shows and announces what switching sources, or asking for one side, has changed. */
export function EvidenceAnnouncer({ store }: { readonly store: AppStore }) {
  const [sentence, setSentence] = useState('');
  const [shown, setShown] = useState(false);
  const language = useStore(store, (state) => state.view.language);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The former result is kept here, because a selector caches one result only: asked for the former state it would
    // lose the present one.
    let resolved = selectWatched(store.getState());
    const unsubscribe = store.subscribe((state, before) => {
      const was = resolved;
      resolved = selectWatched(state);
      const text = hasSwitched(before, state) ? sentenceOf(state, was) : '';
      if (!text) return;
      setSentence(text);
      setShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), SHOWN_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return (
    <div className={styles.row} data-shown={shown} tabIndex={-1}>
      {/* Gone from the eye it stays in the tree, so that nothing is said twice. */}
      <p role="status" className={shown ? styles.change : 'sr-only'} {...{ [ANNOUNCES]: 'evidence' }}>
        {sentence}
      </p>
      {shown && (
        <IconButton
          icon="close"
          label={messagesFor(language).app.dismiss}
          onClick={(event) => {
            moveFocusOn(event.currentTarget);
            setShown(false);
          }}
        />
      )}
    </div>
  );
}

/** The incidents of the collection, and the one that is open where it is of another. */
function selectWatched(state: AppState): readonly ResolvedIncident[] {
  const [collected, selected] = [selectCollected(state), selectSelected(state)];
  return selected && !collected.includes(selected) ? [...collected, selected] : collected;
}

/** True if what counts of the record has changed: which sources, or whose account. */
function hasSwitched(before: AppState, after: AppState): boolean {
  const [was, now] = [before.view, after.view];
  // Rows of a catalogue rest on no sources.
  if (was.catalogue !== null || now.catalogue !== null) return false;
  const isSame =
    was.disabledSets === now.disabledSets &&
    was.disabledSources === now.disabledSources &&
    was.knownOn === now.knownOn &&
    was.side === now.side;
  return before.catalogue === after.catalogue && !isSame;
}

/** `was`: the incidents as resolved by the sources that were on before. */
function sentenceOf(after: AppState, was: readonly ResolvedIncident[]): string {
  const catalogue = selectCatalogue(after);
  const geography = selectGeography(after);
  if (!catalogue || !geography) return '';
  const { language, side } = after.view;
  const messages = pageWordsOfSide(messagesFor(language), after.view);
  const change = changeWords(
    {
      before: was,
      after: selectWatched(after),
      selected: selectSelected(after)?.id,
      totalKm: lengthKm(geography.mdl),
    },
    language,
    messages,
  );
  const sources = messages.evidence.change.sources(selectSourcesOn(after), selectSourceTotal(after));
  return [side && `${messages.sides.asTold(side)}.`, sources, change].filter(Boolean).join(' ');
}

import { useEffect, useState } from 'react';
import { lengthKm } from '../../domain/chainage';
import { messagesFor } from '../../i18n/language';
import {
  selectCatalogue,
  selectEnabledSources,
  selectGeography,
  selectResolved,
  selectSelected,
} from '../../state/selectors';
import type { AppState, AppStore } from '../../state/store';
import styles from './announcer.module.css';
import { changeWords } from './change-words';

/** How long the sentence stays; the panel and the list say the same for good. */
const SHOWN_MS = 9000;

/** Says, in the page and to assistive technology, what switching sources has changed. */
export function EvidenceAnnouncer({ store }: { readonly store: AppStore }) {
  const [sentence, setSentence] = useState('');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe((state, before) => {
      const text = sentenceOf(before, state);
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
    <p role="status" className={styles.change} data-shown={shown} data-announces="evidence">
      {sentence}
    </p>
  );
}

/** Empty unless what changed is which sources are on. */
function sentenceOf(before: AppState, after: AppState): string {
  const catalogue = selectCatalogue(after);
  const geography = selectGeography(after);
  if (!catalogue || !geography || before.catalogue !== after.catalogue) return '';
  const { disabledSets, disabledSources, language } = after.view;
  if (disabledSets === before.view.disabledSets && disabledSources === before.view.disabledSources) return '';
  const [was, now] = [selectResolved(before), selectResolved(after)];
  const messages = messagesFor(language);
  const change = changeWords(
    {
      before: was,
      after: now,
      selected: selectSelected(after)?.id,
      totalKm: lengthKm(geography.mdl),
    },
    language,
    messages,
  );
  const on = selectEnabledSources(after).size;
  return `${messages.evidence.change.sources(on, catalogue.sources.size)} ${change}`;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { skipToList } from '#app/skip-to-list.ts';
import { MDL_BAND_ZOOM } from '#basemap/layers/demarcation.ts';
import type { Insets } from '#domain/place/insets.ts';
import { CODES } from '#domain/rows/codes.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectRowSet, selectShownRows } from '#state/rows/row-selectors.ts';
import { selectPlacements, selectSelected, selectVisible } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { hasAllEvidence } from '#state/view.ts';
import { Button, IconButton } from '#ui/controls/Button.tsx';
import { KEEPS_FOCUS } from '#ui/focus/keeps-focus.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './first-visit.module.css';
import { hasSeenIntro, rememberIntro } from './visit-memory.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly padding: Insets;
}

/** What this is, in a sentence, and three steps on request; gone for ever once it was read or the reader went on. */
export function FirstVisit({ store, messages, padding }: Props) {
  const { intro, dismiss } = messages.app;
  const instance = useAppInstance();
  const [isWanted, setWanted] = useState(
    () => instance.ownsPage && !hasSeenIntro() && isPlain(store.getState()),
  );
  /** null: the sentence. */
  const [step, setStep] = useState<number | null>(null);
  const isReady = useStore(store, (state) => state.catalogue.status === 'ready');
  const isElsewhere = useStore(store, (state) => !isPlain(state));
  const card = useRef<HTMLElement>(null);
  const close = useCallback(() => {
    rememberIntro();
    store.actions.hover(null);
    // The focus would fall to the top of the page with the button that it is on.
    if (card.current?.contains(document.activeElement)) skipToList(instance);
    setWanted(false);
  }, [store, instance]);
  // Who opens an incident or the story unasked has understood.
  const goneOn = isWanted && step === null && isElsewhere;
  useEffect(() => {
    if (goneOn) close();
  }, [goneOn, close]);
  if (!isWanted || !isReady || goneOn) return null;
  const isLast = step === intro.steps.length - 1;
  const next = () => {
    if (isLast) return close();
    const first = hasRibbon(store.getState()) ? 0 : 1;
    const following = Math.max((step ?? -1) + 1, first);
    show(store, following);
    setStep(following);
  };
  return (
    <section
      className={styles.card}
      ref={card}
      // The steps open an incident, and the reader goes on from here.
      {...{ [KEEPS_FOCUS]: true }}
      aria-label={intro.label}
      style={{ left: padding.left, right: padding.right, top: padding.top, bottom: padding.bottom }}
    >
      <div>
        <IconButton icon="close" label={dismiss} onClick={close} />
        <p aria-live="polite">{step === null ? intro.sentence : intro.steps[step]}</p>
        <Button variant={step === null ? 'outline' : 'solid'} onClick={next}>
          {step === null ? intro.showMe : isLast ? intro.done : intro.next}
        </Button>
        {step !== null && <Changing className={styles.count}>{`${step + 1}/${intro.steps.length}`}</Changing>}
      </div>
    </section>
  );
}

/**
 * The view that the page opens with: whoever follows a link to an incident, a catalogue of rows, the story, a choice of sources or a place seen
 * from near has come for that.
 */
function isPlain({ view }: AppState): boolean {
  return (
    view.catalogue === null &&
    view.selection === null &&
    view.story === null &&
    hasAllEvidence(view) &&
    (view.camera?.zoom ?? 0) < MDL_BAND_ZOOM
  );
}

/** A ribbon that is highlighted, then the incident opened, then closed again: the last step is about dates and sources. */
function show(store: AppStore, step: number): void {
  const example = exampleOf(store.getState());
  if (example === undefined) return;
  store.actions.hover(step === 0 ? example : null);
  if (step === 1 && !selectSelected(store.getState())) store.actions.select({ incident: example });
  if (step === 2) store.actions.select(null);
}

/** Of many there are sums along the line, and no ribbon of each. */
function hasRibbon(state: AppState): boolean {
  if (selectRowSet(state)) return false;
  return Boolean(selectPlacements(state).get(exampleOf(state) ?? '')?.ribbon);
}

/** Of what is shown, an incident that is known to a stretch of the line; any other where none is. */
function exampleOf(state: AppState): string | undefined {
  const shown = selectShownRows(state);
  if (shown) {
    const first = shown.codes.indexOf(CODES.certain);
    const any = first >= 0 ? first : shown.codes.findIndex((code) => code !== CODES.out);
    return any < 0 ? undefined : shown.rows.idAt(any);
  }
  const placements = selectPlacements(state);
  const { incidents } = selectVisible(state);
  const certain = incidents.filter(({ standing }) => standing === 'certain');
  return (certain.find(({ id }) => placements.get(id)?.ribbon) ?? incidents[0])?.id;
}

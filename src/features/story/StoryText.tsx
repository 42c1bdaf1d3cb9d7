import { useStore } from 'zustand';
import { isNoted } from '#domain/evidence/noted.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { type CitedClaim, citedClaims, type StoryStep, stands } from '#domain/story/story.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectIsEnabled } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './story-text.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly catalogue: Catalogue;
  readonly step: StoryStep;
  /** Called when the reader opens the evidence of a claim. */
  readonly onEvidence: (cited: CitedClaim) => void;
}

/** The sentences of a step, each with a mark for every claim that it rests on. */
export function StoryText({ store, messages, catalogue, step, onEvidence }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const isEnabled = useStore(store, selectIsEnabled);
  let number = 0;
  return (
    <div className={styles.text}>
      {step.sentences.map((sentence) => {
        const marks = citedClaims(sentence, catalogue.incidents).map((cited) => {
          number += 1;
          const isNote = cited.claim !== undefined && isNoted(cited.claim, catalogue);
          return { cited, number, isNote, standing: stands(cited, isEnabled) };
        });
        const isCarried = marks.every(({ standing }) => standing);
        // Struck only where nothing of it is left: one of its sources may still carry a part of it.
        const isStruck = !marks.some(({ standing }) => standing);
        const words = sentence.text[language];
        return (
          <p key={sentence.claims.join(' ')} className={styles.sentence} data-carried={isCarried}>
            {isStruck ? <s>{words}</s> : <Changing>{words}</Changing>}{' '}
            <span className={styles.marks}>
              {marks.map((mark) => (
                <Mark key={mark.cited.address} {...mark} {...{ store, messages, language, onEvidence }} />
              ))}
            </span>
            {!isCarried && (
              <span className={styles.note}>
                {isStruck ? messages.story.unsupported : messages.story.partlySupported}
              </span>
            )}
          </p>
        );
      })}
      {hasNotes(step, catalogue) && <p className={styles.noted}>{messages.story.noted}</p>}
    </div>
  );
}

/** True where something of a step would not stand without our reading notes. */
export function hasNotes({ sentences }: StoryStep, catalogue: Catalogue): boolean {
  const cited = sentences.flatMap((sentence) => citedClaims(sentence, catalogue.incidents));
  return cited.some(({ claim }) => claim !== undefined && isNoted(claim, catalogue));
}

interface MarkProps extends Pick<Props, 'store' | 'messages' | 'onEvidence'> {
  readonly cited: CitedClaim;
  readonly number: number;
  /** Known by our reading notes only. */
  readonly isNote: boolean;
  readonly standing: boolean;
  readonly language: Language;
}

/** A note number: opens the incident with this claim highlighted. Hovering it highlights the incident everywhere. */
function Mark({ store, messages, cited, number, isNote, standing, language, onEvidence }: MarkProps) {
  const isLit = useStore(
    store,
    ({ view }) => view.selection?.incident === cited.incident && view.selection.claim === cited.id,
  );
  const { claim, feature, incident } = cited;
  const said = claim?.text[language] ?? cited.address;
  const words = messages.story;
  const shown = words.evidence(number, said, feature?.properties.title[language] ?? incident);
  const label = standing ? (isNote ? words.notedEvidence(shown) : shown) : words.evidenceOff(number, said);
  const { hover } = store.actions;
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={label}
      title={label}
      aria-pressed={isLit}
      aria-disabled={!standing}
      onClick={() => standing && onEvidence(cited)}
      onPointerEnter={() => hover(incident)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(incident)}
      onBlur={() => hover(null)}
    >
      {number}
      {isNote && '†'}
    </button>
  );
}

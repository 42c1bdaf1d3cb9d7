import { useStore } from 'zustand';
import type { Language } from '#domain/record/language.ts';
import type { Kind } from '#domain/record/subject.ts';
import type { StandingCounts } from '#domain/rows/codes.ts';
import { countText } from '#i18n/count-text.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { countedNoun, rangeWords } from '#i18n/occurrence-words.ts';
import { type OccurrenceTotal, selectOccurrencesByKind } from '#state/occurrences.ts';
import { selectOfferedKinds } from '#state/record-facts.ts';
import { selectCountsOfAllKinds } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './facets.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** The legend, which is also the filter: a chip a kind, with how many are certain, after a bar with broken ends under way, after a hollow dot possible, after a question mark undated. */
export function KindFacets({ store, messages }: Props) {
  const { kinds: counts } = useStore(throttled(store, selectCountsOfAllKinds));
  const occurrences = useStore(throttled(store, selectOccurrencesByKind));
  const offered = useStore(store, selectOfferedKinds);
  const hidden = useStore(store, (state) => state.view.hiddenKinds);
  const onStretch = useStore(store, (state) => state.view.stretch !== null);
  const language = useStore(store, (state) => state.view.language);
  const words = messages.incidents;
  // Numbers of many digits leave no room for names beside each other.
  const isLarge = Math.max(0, ...[...counts.values()].map(({ certain }) => certain)) >= LARGE;
  return (
    <fieldset className={styles.facets} data-large={isLarge}>
      <legend className="sr-only">{words.legend}</legend>
      {offered.map((kind) => (
        <Facet
          key={kind.id}
          kind={kind}
          counts={counts.get(kind.id) ?? NO_COUNTS}
          occurrences={occurrences.get(kind.id)}
          on={!hidden.has(kind.id)}
          onStretch={onStretch}
          messages={messages}
          language={language}
          onToggle={() => store.actions.toggleKind(kind.id)}
          onOnly={() =>
            store.actions.setHiddenKinds(offered.flatMap(({ id }) => (id === kind.id ? [] : [id])))
          }
        />
      ))}
    </fieldset>
  );
}

/** From here on a number takes the room of its kind's name. */
const LARGE = 1000;

/** Of a kind that no incident is of, or while there is no record. */
const NO_COUNTS: StandingCounts = { certain: 0, 'under-way': 0, possible: 0, undated: 0 };

interface FacetProps {
  readonly kind: Kind;
  readonly counts: StandingCounts;
  /** Absent of the rows of a catalogue. */
  readonly occurrences: OccurrenceTotal | undefined;
  readonly on: boolean;
  /** A stretch of the line is a filter beside the period. */
  readonly onStretch: boolean;
  readonly messages: Messages;
  readonly language: Language;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

function Facet({
  kind,
  counts,
  occurrences,
  on,
  onStretch,
  messages,
  language,
  onToggle,
  onOnly,
}: FacetProps) {
  const words = messages.incidents;
  const { certain, 'under-way': underWay, possible, undated } = counts;
  const others = underWay + possible + undated;
  const standing = words.facet(kind.name[language], { certain, underWay, possible, undated }, onStretch);
  const told = occurrences?.differs
    ? rangeWords(occurrences.occurrences, countedNoun(kind, language, messages), messages)
    : undefined;
  const name = told === undefined ? standing : messages.occurrences.after(standing, told);
  return (
    <div className={styles.facet} data-on={on}>
      <label className={styles.kind} title={name}>
        <input type="checkbox" checked={on} onChange={onToggle} aria-label={name} />
        <MapSymbol {...kindStyle(kind)} size={16} />
        <span className={styles.label}>{kind.shortName[language]}</span>
        <span className={styles.count} data-none={certain + others === 0}>
          {(certain > 0 || others === 0) && <b translate="no">{countText(certain)}</b>}
          {underWay > 0 && (
            <span>
              <i className={styles.underWay} /> <Changing>{countText(underWay)}</Changing>
            </span>
          )}
          {possible > 0 && (
            <span>
              <i className={styles.hollow} /> <Changing>{countText(possible)}</Changing>
            </span>
          )}
          {undated > 0 && <Changing>{`? ${countText(undated)}`}</Changing>}
        </span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={words.onlyKind(kind.name[language])}
        onClick={onOnly}
      >
        {words.only}
      </button>
    </div>
  );
}

/** Brings back what is switched off; there is nothing to press while nothing is. */
export function AllKinds({ store, messages }: Props) {
  const none = useStore(store, (state) => state.view.hiddenKinds.size === 0);
  return (
    <button
      type="button"
      className={styles.all}
      aria-label={messages.incidents.allKinds}
      disabled={none}
      onClick={() => store.actions.setHiddenKinds([])}
    >
      {messages.incidents.all}
    </button>
  );
}

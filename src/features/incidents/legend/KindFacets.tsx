import { useStore } from 'zustand';
import type { KindCounts } from '#domain/query/event-table.ts';
import { type IncidentKind, KINDS } from '#domain/record/incident.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectOfAllKinds } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { visibleAtLeisure } from '#state/throttled-visible.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './facets.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** The legend, which is also the filter: a chip a kind, with how many are certain, after a hollow dot possible, after a question mark undated. */
export function KindFacets({ store, messages }: Props) {
  const { kinds } = useStore(visibleAtLeisure(store, selectOfAllKinds));
  const hidden = useStore(store, (state) => state.view.hiddenKinds);
  const words = messages.incidents;
  return (
    <fieldset className={styles.facets}>
      <legend className="sr-only">{words.legend}</legend>
      {KINDS.map((kind) => (
        <Facet
          key={kind}
          kind={kind}
          counts={kinds[kind]}
          on={!hidden.has(kind)}
          messages={messages}
          onToggle={() => store.actions.toggleKind(kind)}
          onOnly={() => store.actions.setHiddenKinds(KINDS.filter((one) => one !== kind))}
        />
      ))}
    </fieldset>
  );
}

interface FacetProps {
  readonly kind: IncidentKind;
  readonly counts: KindCounts[IncidentKind];
  readonly on: boolean;
  readonly messages: Messages;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

function Facet({ kind, counts, on, messages, onToggle, onOnly }: FacetProps) {
  const words = messages.incidents;
  const name = words.facet(messages.kinds[kind], counts.certain, counts.possible, counts.undated);
  const { certain, possible, undated } = counts;
  const { path, color } = KIND_STYLES[kind];
  return (
    <div className={styles.facet} data-on={on}>
      <label className={styles.kind} title={name}>
        <input type="checkbox" checked={on} onChange={onToggle} aria-label={name} />
        <MapSymbol path={path} color={color} size={16} />
        <span className={styles.label}>{messages.kindsShort[kind]}</span>
        <span className={styles.count} data-none={certain + possible + undated === 0}>
          {(certain > 0 || possible + undated === 0) && <b>{certain}</b>}
          {possible > 0 && (
            <span>
              <i className={styles.hollow} /> {possible}
            </span>
          )}
          {undated > 0 && <span>? {undated}</span>}
        </span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={words.onlyKind(messages.kinds[kind])}
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

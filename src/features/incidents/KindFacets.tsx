import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type IncidentKind, KINDS } from '../../domain/incident';
import { KIND_STYLES } from '../../domain/kind-style';
import type { Messages } from '../../i18n/en';
import { selectResolved } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { MapSymbol } from '../../ui/MapSymbol';
import { facetCounts } from './facet-counts';
import styles from './facets.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** The legend, which is also the filter: a row a kind, with how many are certain and possible. */
export function KindFacets({ store, messages }: Props) {
  const incidents = useStore(store, selectResolved);
  const window = useStore(store, (state) => state.view.window);
  const mode = useStore(store, (state) => state.view.mode);
  const search = useStore(store, (state) => state.view.search);
  const hidden = useStore(store, (state) => state.view.hiddenKinds);
  const stretch = useStore(store, (state) => state.view.stretch);
  const counts = useMemo(
    () => facetCounts(incidents, { window, mode, search, stretch }),
    [incidents, window, mode, search, stretch],
  );
  const words = messages.incidents;
  return (
    <fieldset className={styles.facets}>
      <legend className="sr-only">{words.legend}</legend>
      <div className={styles.head}>
        <span aria-hidden="true">{words.kind}</span>
        <Column hollow={false} label={words.certain} />
        <Column hollow label={words.possible} />
        <button
          type="button"
          className={styles.only}
          aria-label={words.allKinds}
          disabled={hidden.size === 0}
          onClick={() => store.actions.setHiddenKinds([])}
        >
          {words.all}
        </button>
      </div>
      {KINDS.map((kind) => (
        <Row
          key={kind}
          kind={kind}
          counts={counts[kind]}
          on={!hidden.has(kind)}
          messages={messages}
          onToggle={() => store.actions.toggleKind(kind)}
          onOnly={() => store.actions.setHiddenKinds(KINDS.filter((one) => one !== kind))}
        />
      ))}
    </fieldset>
  );
}

function Column({ hollow, label }: { readonly hollow: boolean; readonly label: string }) {
  return (
    <span className={styles.column} aria-hidden="true">
      <span className={hollow ? styles.hollow : styles.filled} />
      {label}
    </span>
  );
}

interface RowProps {
  readonly kind: IncidentKind;
  readonly counts: { readonly certain: number; readonly possible: number; readonly undated: number };
  readonly on: boolean;
  readonly messages: Messages;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

function Row({ kind, counts, on, messages, onToggle, onOnly }: RowProps) {
  const words = messages.incidents;
  const label = messages.kinds[kind];
  const { path, color } = KIND_STYLES[kind];
  return (
    <div className={styles.row} data-on={on}>
      <label className={styles.kind}>
        <input
          type="checkbox"
          checked={on}
          onChange={onToggle}
          aria-label={words.facet(label, counts.certain, counts.possible, counts.undated)}
        />
        <MapSymbol path={path} color={color} />
        <span className={styles.label}>{label}</span>
        <Count value={counts.certain} />
        <Count value={counts.possible + counts.undated} />
      </label>
      <button type="button" className={styles.only} aria-label={words.onlyKind(label)} onClick={onOnly}>
        {words.only}
      </button>
    </div>
  );
}

function Count({ value }: { readonly value: number }) {
  return (
    <span className={styles.count} data-none={value === 0}>
      {value}
    </span>
  );
}

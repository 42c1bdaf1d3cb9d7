import { useStore } from 'zustand';
import { KIND_STYLES } from '../../domain/kind-style';
import type { VisibleIncident } from '../../domain/query';
import type { Messages } from '../../i18n/en';
import { selectVisible } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { MapSymbol } from '../../ui/MapSymbol';
import styles from './unplaced.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** Ids of what is shown and has no place. */
  readonly unplaced: readonly string[];
}

/** What no enabled source places, beside the map that cannot hold it, each with the reason. */
export function UnplacedTray({ store, messages, unplaced }: Props) {
  const { incidents } = useStore(store, selectVisible);
  if (unplaced.length === 0) return null;
  const wanted = new Set(unplaced);
  return (
    <details className={styles.tray}>
      <summary>{messages.map.unplaced(unplaced.length)}</summary>
      <ul>
        {incidents
          .filter(({ id }) => wanted.has(id))
          .map((incident) => (
            <UnplacedIncident key={incident.id} {...{ incident, store, messages }} />
          ))}
      </ul>
    </details>
  );
}

function UnplacedIncident({
  incident: { id, kind, feature, standing },
  store,
  messages,
}: Omit<Props, 'unplaced'> & { readonly incident: VisibleIncident }) {
  const language = useStore(store, (state) => state.view.language);
  const selected = useStore(store, (state) => state.view.selection?.incident === id);
  const hover = (on: boolean) => () => store.actions.hover(on ? id : null);
  const everPlaced = feature.properties.claims.some((claim) => claim.about === 'where');
  const { path, color } = KIND_STYLES[kind];
  return (
    <li>
      <button
        type="button"
        aria-current={selected || undefined}
        onClick={() => store.actions.select({ incident: id })}
        onPointerEnter={hover(true)}
        onPointerLeave={hover(false)}
        onFocus={hover(true)}
        onBlur={hover(false)}
      >
        <MapSymbol path={path} color={`var(--kind-${kind}, ${color})`} hollow={standing !== 'certain'} />
        <span>
          {feature.properties.title[language]}
          <small>{everPlaced ? messages.map.unplacedNow : messages.map.unplacedNever}</small>
        </span>
      </button>
    </li>
  );
}

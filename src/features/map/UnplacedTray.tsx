import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectPlacements } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { visibleAtLeisure } from '#state/throttled-visible.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { isHollow } from '#symbols/symbol-layers.ts';
import styles from './unplaced.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** What no enabled source places, beside the map that cannot hold it, each with the reason. */
export function UnplacedTray({ store, messages }: Props) {
  const { incidents } = useStore(visibleAtLeisure(store));
  const placements = useStore(store, selectPlacements);
  const unplaced = useMemo(
    () => incidents.filter(({ id }) => !placements.get(id)?.symbolAt),
    [incidents, placements],
  );
  if (unplaced.length === 0) return null;
  return (
    <details className={styles.tray}>
      <summary>{messages.map.unplaced(unplaced.length)}</summary>
      <ul>
        {unplaced.map((incident) => (
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
}: Props & { readonly incident: VisibleIncident }) {
  const language = useStore(store, (state) => state.view.language);
  const selected = useStore(store, (state) => state.view.selection?.incident === id);
  const hover = (on: boolean) => () => store.actions.hover(on ? id : null);
  const everPlaced = feature.properties.claims.some((claim) => claim.about === 'where');
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
        <MapSymbol {...styleOf(store.getState().subject, kind)} hollow={isHollow(standing)} />
        <span>
          {feature.properties.title[language]}
          <small>{everPlaced ? messages.map.unplacedNow : messages.map.unplacedNever}</small>
        </span>
      </button>
    </li>
  );
}

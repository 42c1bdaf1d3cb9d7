import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { IncidentTray } from '#incident-ui/tray/IncidentTray.tsx';
import { selectPlacements, selectVisible } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import styles from './unplaced.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** What no enabled source places, beside the map that cannot hold it. */
export function UnplacedTray({ store, messages }: Props) {
  const { incidents } = useStore(throttled(store, selectVisible));
  const placements = useStore(store, selectPlacements);
  const unplaced = useMemo(
    () => incidents.filter(({ id }) => !placements.get(id)?.footprint),
    [incidents, placements],
  );
  return (
    <IncidentTray
      layout="below"
      lacks="where"
      incidents={unplaced}
      title={messages.map.unplaced(unplaced.length)}
      className={styles.place}
      {...{ store, messages }}
    />
  );
}

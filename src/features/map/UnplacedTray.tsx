import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { IncidentTray } from '#incident-ui/tray/IncidentTray.tsx';
import { selectPlacements } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttledVisible } from '#state/throttled-visible.ts';
import styles from './unplaced.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** What no enabled source places, beside the map that cannot hold it. */
export function UnplacedTray({ store, messages }: Props) {
  const { incidents } = useStore(throttledVisible(store));
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

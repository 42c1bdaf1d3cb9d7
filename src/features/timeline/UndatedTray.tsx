import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { IncidentTray } from '#incident-ui/tray/IncidentTray.tsx';
import { selectMatching } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import styles from './undated.module.css';

/** What no enabled source dates, at the end of the axis that cannot hold it. */
export function UndatedTray({ store, messages }: { readonly store: AppStore; readonly messages: Messages }) {
  const matching = useStore(store, selectMatching);
  const undated = useMemo(() => matching.filter(({ resolution }) => !resolution.time), [matching]);
  const { undated: label, undatedTitle } = messages.timeline;
  return (
    <IncidentTray
      layout="above"
      lacks="when"
      incidents={undated}
      title={undatedTitle}
      label={label(undated.length)}
      short={`? ${undated.length}`}
      className={styles.place}
      {...{ store, messages }}
    />
  );
}

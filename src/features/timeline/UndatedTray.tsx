import { useMemo } from 'react';
import { useStore } from 'zustand';
import { MANY } from '#domain/query/many.ts';
import { undatedRows } from '#domain/query/undated-rows.ts';
import { countText } from '#i18n/count-text.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { IncidentTray } from '#incident-ui/tray/IncidentTray.tsx';
import type { TrayIncident } from '#incident-ui/tray/TrayEntries.tsx';
import { selectMatchingRows, selectRowSet } from '#state/rows/row-selectors.ts';
import { selectMatching } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import styles from './undated.module.css';

/** What no enabled source dates, at the end of the axis that cannot hold it. */
export function UndatedTray({ store, messages }: { readonly store: AppStore; readonly messages: Messages }) {
  const { count, incidents } = useUndated(store);
  const { undated: label, undatedTitle } = messages.timeline;
  return (
    <IncidentTray
      layout="above"
      lacks="when"
      incidents={incidents}
      more={count - incidents.length}
      title={undatedTitle}
      label={label(count)}
      short={`? ${countText(count)}`}
      className={styles.place}
      {...{ store, messages }}
    />
  );
}

/** Those that the filters leave: all of few, of many the first. */
function useUndated(store: AppStore): {
  readonly count: number;
  readonly incidents: readonly TrayIncident[];
} {
  const rows = useStore(store, selectRowSet);
  const caps = useStore(store, selectMatchingRows);
  const matching = useStore(store, (state) => (rows ? null : selectMatching(state)));
  return useMemo(() => {
    if (rows) {
      const { count, first } = undatedRows(rows.table, caps, MANY);
      return { count, incidents: first.map((incident) => rows.incidentAt(incident)) };
    }
    const incidents = (matching ?? []).filter(({ resolution }) => !resolution.time);
    return { count: incidents.length, incidents };
  }, [rows, caps, matching]);
}

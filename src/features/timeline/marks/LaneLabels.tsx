import { memo } from 'react';
import type { IncidentKind } from '#domain/record/incident.ts';
import styles from '#features/timeline/timeline.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';

interface Props {
  readonly kinds: readonly IncidentKind[];
  readonly messages: Messages;
}

const SYMBOL = 9;

/** Labels beside the lanes: the kind's name, or its symbol where the name would take too much room. */
export const LaneLabels = memo(function LaneLabels({ kinds, messages }: Props) {
  return (
    <div className={styles.labels} aria-hidden="true">
      {kinds.map((kind) => (
        <span key={kind}>
          <i>{messages.kinds[kind]}</i>
          <MapSymbol path={KIND_STYLES[kind].path} color="currentColor" size={SYMBOL} />
        </span>
      ))}
      <b>{messages.time.zone}</b>
    </div>
  );
});

import type { MapFailure } from '#features/map/engine/health/map-health.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { FailedPart } from '#ui/containers/FailedPart.tsx';
import styles from './map.module.css';

interface Props {
  readonly messages: Messages;
  readonly failure: Extract<MapFailure, 'context' | 'worker'>;
  /** In a row. */
  readonly failures: number;
  readonly onRetry: () => void;
}

/** Says over the map, where no panel covers it, why it shows no incidents, and offers to draw it anew. */
export function MapFailed({ messages, failure, failures, onRetry }: Props) {
  const { contextFailed, workerFailed, rebuild } = messages.map;
  const message = failure === 'context' ? contextFailed : workerFailed;
  return (
    <div className={styles.failed}>
      <FailedPart {...{ message, failures, onRetry }} retry={rebuild} />
    </div>
  );
}

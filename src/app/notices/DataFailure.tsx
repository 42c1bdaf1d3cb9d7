import type { Messages } from '#i18n/en/messages.ts';
import type { CatalogueState } from '#state/record-state.ts';
import { Button } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import styles from './data-failure.module.css';

interface Props {
  readonly failure: Extract<CatalogueState, { status: 'failed' }>;
  readonly messages: Messages;
  readonly onRetry: () => void;
}

const SHOWN_FAULTS = 20;

/** Replaces the list when the record failed to load or has faults; the rest of the page still works. */
export function DataFailure({ failure, messages, onRetry }: Props) {
  const words = messages.app;
  return (
    <div role="alert" className={styles.failure}>
      <p>{failure.reason === 'network' ? words.dataFailed : words.dataInvalid}</p>
      {failure.faults.length > 0 && (
        <ul>
          {failure.faults.slice(0, SHOWN_FAULTS).map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code>: {message}
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="solid"
        onClick={(event) => {
          moveFocusOn(event.currentTarget);
          onRetry();
        }}
      >
        {words.retry}
      </Button>
    </div>
  );
}

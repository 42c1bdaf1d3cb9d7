import type { Messages } from '#i18n/en/messages.ts';
import { Button } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import styles from './data-failure.module.css';

interface Props {
  readonly messages: Messages;
  readonly onRetry: () => void;
}

/** Says that what the sources say did not come, and offers to try again. */
export function EvidenceFailure({ messages, onRetry }: Props) {
  return (
    <div role="alert" className={styles.failure}>
      <p>{messages.app.evidenceFailed}</p>
      <Button
        variant="solid"
        onClick={(event) => {
          moveFocusOn(event.currentTarget);
          onRetry();
        }}
      >
        {messages.app.retry}
      </Button>
    </div>
  );
}

import type { Messages } from '#i18n/en/messages.ts';
import { Button } from '#ui/controls/Button.tsx';
import styles from './sources-control.module.css';
import type { Switches } from './use-switches.ts';

/** Everything, or the three articles alone: one click each. */
export function SetButtons({
  switches,
  messages,
}: {
  readonly switches: Switches;
  readonly messages: Messages;
}) {
  const words = messages.evidence;
  return (
    <div className={styles.buttons}>
      <Button aria-pressed={switches.articlesOnly} onClick={switches.onlyArticles}>
        {words.articlesOnly}
      </Button>
      <Button aria-pressed={switches.all} onClick={switches.allOn}>
        {words.all}
      </Button>
    </div>
  );
}

import type { Language } from '#domain/record/language.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { Button } from '#ui/controls/Button.tsx';
import styles from './sources-control.module.css';
import type { Switches } from './use-switches.ts';

/** Everything, or what the record starts from alone: one click each. */
export function SetButtons({
  switches,
  messages,
  language,
}: {
  readonly switches: Switches;
  readonly messages: Messages;
  readonly language: Language;
}) {
  const words = messages.evidence;
  const start = switches.start.map(({ name }) => name[language]);
  return (
    <div className={styles.buttons}>
      {start.length > 0 && (
        <Button aria-pressed={switches.startOnly} onClick={switches.onlyStart}>
          {words.onlySets(start.join(', '))}
        </Button>
      )}
      <Button aria-pressed={switches.all} onClick={switches.allOn}>
        {words.all}
      </Button>
    </div>
  );
}

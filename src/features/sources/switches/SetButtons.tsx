import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { Button } from '#ui/controls/Button.tsx';
import styles from './sources-control.module.css';
import type { Switches } from './use-switches.ts';

/** Two buttons: all sources, or only those that the record starts from. */
export function SetButtons({
  switches,
  messages,
  language,
  isQuiet = false,
  hasStart = true,
}: {
  readonly switches: Switches;
  readonly messages: PanelMessages;
  readonly language: Language;
  /** At the end of a heading. */
  readonly isQuiet?: boolean;
  /** False where those that the record starts from say nothing of what is shown: the second button is all. */
  readonly hasStart?: boolean;
}) {
  const words = messages.evidence;
  const start = switches.start.map(({ name }) => name[language]);
  const look = isQuiet ? ({ variant: 'quiet', className: styles.quiet } as const) : {};
  return (
    <div className={isQuiet ? undefined : styles.buttons}>
      {hasStart && start.length > 0 && (
        <Button {...look} aria-pressed={switches.startOnly} onClick={switches.onlyStart}>
          {words.onlySets(start.join(', '))}
        </Button>
      )}
      <Button {...look} aria-pressed={switches.all} onClick={switches.allOn}>
        {words.all}
      </Button>
    </div>
  );
}

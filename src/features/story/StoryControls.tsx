import type { CSSProperties } from 'react';
import type { Language } from '#domain/record/language.ts';
import type { Story } from '#domain/story/story.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { IconButton } from '#ui/controls/Button.tsx';
import styles from './story.module.css';

interface Props {
  readonly messages: Messages;
  readonly language: Language;
  readonly story: Story;
  /** From 1. */
  readonly current: number;
  readonly go: (step: number) => void;
  readonly playing: boolean;
  readonly play: () => void;
  /** How long this step plays, ms. */
  readonly duration: number;
}

/** Previous, play, next, and a bar for each step; the current one fills while the story plays. */
export function StoryControls({ messages, language, story, current, go, playing, play, duration }: Props) {
  const words = messages.story;
  const last = story.steps.length;
  const reading = { '--reading': `${duration}ms` } as CSSProperties;
  return (
    <div className={styles.controls}>
      <ol className={styles.steps} aria-label={words.steps} style={reading}>
        {story.steps.map(({ id, title }, index) => {
          const number = index + 1;
          const label = words.goTo(number, last, title[language]);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.step}
                aria-label={label}
                title={label}
                aria-current={number === current ? 'step' : undefined}
                data-passed={number < current}
                data-playing={playing && number === current}
                onClick={() => go(number)}
              >
                <span className={styles.bar} />
              </button>
            </li>
          );
        })}
      </ol>
      <div className={styles.transport}>
        <p className={styles.hint}>{words.hint}</p>
        {/* Not `disabled`: the focus would be lost at either end. */}
        <IconButton
          icon="left"
          label={words.previous}
          aria-disabled={current === 1}
          onClick={() => current > 1 && go(current - 1)}
        />
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={playing ? words.pause : words.play}
          className={styles.play ?? ''}
          onClick={play}
        />
        <IconButton
          icon="right"
          label={words.next}
          aria-disabled={current === last}
          onClick={() => current < last && go(current + 1)}
        />
      </div>
    </div>
  );
}

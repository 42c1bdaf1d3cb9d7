import { useEffect, useRef } from 'react';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { firstCollection } from '#state/view.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import { CLEAR_STAGE } from './clear-stage.ts';
import styles from './story-button.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** True when the reader has just left the story: the focus returns to this button. */
  readonly takesFocus: boolean;
  /** In a bar the button has its label only, without the hint. */
  readonly short?: boolean;
}

/** Opens the story at its first step and clears the filters, so that none hides what the story is about. */
export function StoryButton({ store, messages, takesFocus, short = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the button comes
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) button.current?.focus();
  }, []);
  const follow = () =>
    store.actions.followStory(1, {
      camera: null,
      selection: null,
      window: store.getState().subject.openingWindow,
      collection: firstCollection(store.getState().subject),
      ...CLEAR_STAGE,
    });
  return (
    <button ref={button} type="button" className={short ? styles.short : styles.follow} onClick={follow}>
      <span className={styles.words}>
        <span className={styles.title}>{messages.story.follow}</span>{' '}
        <span className={short ? 'sr-only' : styles.hint}>{messages.story.followHint}</span>
      </span>
      <Icon name="right" size={short ? 16 : 20} />
    </button>
  );
}

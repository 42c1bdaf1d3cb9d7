import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { OfferedStory } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Modal } from '#ui/containers/Modal.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import { openStory } from './open-story.ts';
import { StoryList } from './StoryList.tsx';
import styles from './story-button.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly stories: readonly OfferedStory[];
  /** The story of the collection that is shown, if it has one: a press opens it. Without one a press offers all. */
  readonly own: OfferedStory | undefined;
  /** True when the reader has just left a story: the focus returns to this button. */
  readonly takesFocus: boolean;
  /** In the bar of a sheet: no frame. */
  readonly plain?: boolean;
}

/** Opens the story of the collection, or where it has none the list of all stories. */
export function StoryButton({ own, stories, ...rest }: Props) {
  if (own) return <OwnStory {...rest} own={own} />;
  return stories.length > 0 && <AllStories {...rest} stories={stories} />;
}

function OwnStory({
  store,
  messages,
  own,
  ...rest
}: Omit<Props, 'stories'> & { readonly own: OfferedStory }) {
  const language = useStore(store, (state) => state.view.language);
  const title = own.title[language];
  return (
    <Follow
      {...rest}
      title={title}
      aria-label={`${messages.story.follow}: ${title}`}
      onClick={() => openStory(store, own)}
    >
      {messages.story.follow}
    </Follow>
  );
}

function AllStories({ store, messages, stories, ...rest }: Omit<Props, 'own'>) {
  const [open, setOpen] = useState(false);
  const { all } = messages.story;
  const { close, more } = messages.app;
  return (
    <>
      <Follow {...rest} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {all}
      </Follow>
      <Modal open={open} onClose={() => setOpen(false)} heading={all} close={close} more={more}>
        <StoryList store={store} stories={stories} onOpen={(story) => openStory(store, story)} described />
      </Modal>
    </>
  );
}

type FollowProps = Pick<Props, 'takesFocus' | 'plain'> & ComponentProps<'button'>;

function Follow({ takesFocus, plain = false, children, ...button }: FollowProps) {
  const element = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the button comes
  useEffect(() => {
    if (takesFocus && isFocusFree()) element.current?.focus();
  }, []);
  return (
    <button ref={element} type="button" className={styles.follow} data-plain={plain} {...button}>
      <span>{children}</span>
      <Icon name="right" size={16} />
    </button>
  );
}

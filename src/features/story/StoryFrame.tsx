import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Messages } from '#i18n/en/messages.ts';
import { MoreBelow } from '#ui/containers/MoreBelow.tsx';
import { IconButton } from '#ui/controls/Button.tsx';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import { KEEPS_FOCUS } from '#ui/focus/keeps-focus.ts';
import styles from './story.module.css';

interface Props {
  readonly messages: Messages;
  readonly onLeave: () => void;
  /** Returns true if the key was handled. */
  readonly onKey?: (key: string) => boolean;
  readonly kicker?: string;
  readonly heading: string;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a story: its title, what scrolls in it, and the keys that work from anywhere inside. */
export function StoryFrame({ messages, onLeave, onKey, kicker, heading, footer, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // A page that opens inside the story leaves the focus where the browser put it.
  useLayoutEffect(() => {
    const isLost = isFocusFree();
    if (isLost && navigator.userActivation?.hasBeenActive) title.current?.focus({ preventScroll: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is read from its beginning
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [heading]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isUsed = event.key === 'Escape' || onKey?.(event.key);
    if (!isUsed) return;
    event.preventDefault();
    if (event.key === 'Escape') onLeave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys step through the buttons' work from anywhere inside
    <div className={styles.card} onKeyDown={onKeyDown} {...{ [KEEPS_FOCUS]: true }}>
      <div className={styles.head}>
        <div>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {heading}
          </h2>
        </div>
        <IconButton icon="close" label={messages.story.leave} onClick={onLeave} />
      </div>
      <div className={styles.text}>
        <div ref={body} className={styles.body}>
          {children}
        </div>
        <MoreBelow scroller={body} label={messages.story.more} />
      </div>
      {footer}
    </div>
  );
}

/** The story beside the map: loads the story, or says why it failed, and shows the step that the view names. */

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { readingTime, type Story } from '#domain/story/story.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';
import { MoreBelow } from '#ui/containers/MoreBelow.tsx';
import { Button, IconButton } from '#ui/controls/Button.tsx';
import { KEEPS_FOCUS } from '#ui/focus/keeps-focus.ts';
import { StoryControls } from './StoryControls.tsx';
import { StoryText } from './StoryText.tsx';
import type { Viewport } from './stage-camera.ts';
import styles from './story.module.css';
import { useStage } from './use-stage.ts';
import { useStory } from './use-story.ts';
import { useStoryPlay } from './use-story-play.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** Returns the size of the map and how far panels cover it; it is another function after a change. */
  readonly viewport: () => Viewport;
  /** Fetches the story's file; the same function for as long as it is the same file. */
  readonly read: () => Promise<unknown>;
  /** Shows a claim among its sources. */
  readonly onEvidence: (selection: Selection) => void;
}

export function StoryCard(props: Props) {
  const { store, messages, read } = props;
  const { loaded, retry } = useStory(store, read);
  const leave = () => store.actions.followStory(null);
  if (loaded.status === 'ready') return <Steps {...props} story={loaded.story} onLeave={leave} />;
  return (
    <Card messages={messages} onLeave={leave} heading={messages.story.label}>
      {loaded.status === 'loading' ? (
        <p className={styles.state}>{messages.story.loading}</p>
      ) : (
        <div className={styles.state} role="alert">
          <p>{messages.story.failed}</p>
          <Button onClick={retry}>{messages.app.retry}</Button>
        </div>
      )}
    </Card>
  );
}

interface StepsProps extends Props {
  readonly story: Story;
  readonly onLeave: () => void;
}

function Steps({ store, messages, viewport, onEvidence, story, onLeave }: StepsProps) {
  const language = useStore(store, (state) => state.view.language);
  const catalogue = useStore(store, selectCatalogue);
  const current = useStep(store, story);
  const [playing, setPlaying] = useState(false);
  // A reader who moves the window or the map is exploring, so playing stops and no further step moves them.
  const go = useStage(store, story, current, viewport, () => setPlaying(false));
  const step = story.steps[current - 1];
  const last = story.steps.length;
  const duration = step ? readingTime(step, language) : 0;
  useStoryPlay(playing, current, duration, () => (current < last ? go(current + 1) : setPlaying(false)));
  if (!step || !catalogue) return null;
  const play = () => {
    if (!playing && current === last) go(1);
    setPlaying(!playing);
  };
  const said = step.sentences.map(({ text }) => text[language]).join(' ');
  const onKey = (key: string) => {
    const next = stepForKey(key, current, last);
    if (next !== undefined && next !== current) go(next);
    return next !== undefined;
  };
  return (
    <Card
      messages={messages}
      onLeave={onLeave}
      onKey={onKey}
      kicker={messages.story.step(current, last)}
      heading={step.title[language]}
      footer={<StoryControls {...{ messages, language, story, current, go, playing, play, duration }} />}
    >
      <StoryText
        store={store}
        messages={messages}
        catalogue={catalogue}
        step={step}
        onEvidence={({ incident, id }) => {
          setPlaying(false);
          onEvidence({ incident, claim: id });
        }}
      />
      <p className="sr-only" role="status">
        {`${messages.story.goTo(current, last, step.title[language])}. ${said}`}
      </p>
    </Card>
  );
}

/** The step of the view, from 1. For a step that the story does not have it is the last, with a notice. */
function useStep(store: AppStore, story: Story): number {
  const asked = useStore(store, (state) => state.view.story) ?? 1;
  const isBeyond = asked > story.steps.length;
  useEffect(() => {
    if (isBeyond) store.actions.notify({ type: 'address-rejected', parameters: ['story'] });
  }, [store, isBeyond]);
  return Math.min(asked, story.steps.length);
}

function stepForKey(key: string, current: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'PageDown') return Math.min(current + 1, last);
  if (key === 'ArrowLeft' || key === 'PageUp') return Math.max(current - 1, 1);
  if (key === 'Home') return 1;
  return key === 'End' ? last : undefined;
}

interface CardProps {
  readonly messages: Messages;
  readonly onLeave: () => void;
  /** Returns true if the key was handled. */
  readonly onKey?: (key: string) => boolean;
  readonly kicker?: string;
  readonly heading: string;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

function Card({ messages, onLeave, onKey, kicker, heading, footer, children }: CardProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // A page that opens inside the story leaves the focus where the browser put it.
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
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

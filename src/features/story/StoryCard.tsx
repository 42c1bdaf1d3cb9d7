/** The story beside the map: loads the story, or says why it failed, and shows the step that the view names. */

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type OfferedStory, type StoryId, storyOf } from '#domain/record/subject.ts';
import { readingTime, type Story } from '#domain/story/story.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';
import { Button } from '#ui/controls/Button.tsx';
import { openStory } from './open-story.ts';
import { StoryControls } from './StoryControls.tsx';
import { StoryFrame } from './StoryFrame.tsx';
import { StoryList } from './StoryList.tsx';
import { hasNotes, StoryText } from './StoryText.tsx';
import type { Viewport } from './stage-camera.ts';
import styles from './story.module.css';
import { useStage } from './use-stage.ts';
import { useStory } from './use-story.ts';
import { useStoryPlay } from './use-story-play.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** The stories that the record has. */
  readonly stories: readonly OfferedStory[];
  /** Returns the size of the map and how far panels cover it; it is another function after a change. */
  readonly viewport: () => Viewport;
  /** Fetches the file of a story; the same function for as long as it is the same record. */
  readonly read: (story: StoryId) => Promise<unknown>;
  /** Shows a claim among its sources. */
  readonly onEvidence: (selection: Selection) => void;
}

export function StoryCard(props: Props) {
  const { store } = props;
  const offered = useStore(store, ({ subject, view }) => view.story && storyOf(subject, view.story.story));
  // Nothing of one story is left when another begins.
  return offered && <OneStory key={offered.id} {...props} offered={offered} />;
}

interface OneProps extends Props {
  readonly offered: OfferedStory;
}

function OneStory(props: OneProps) {
  const { store, messages, read, offered } = props;
  const { loaded, retry } = useStory(store, offered.id, read);
  const language = useStore(store, (state) => state.view.language);
  const leave = () => store.actions.followStory(null);
  if (loaded.status === 'ready') return <Steps {...props} story={loaded.story} onLeave={leave} />;
  return (
    <StoryFrame messages={messages} onLeave={leave} heading={offered.title[language]}>
      {loaded.status === 'loading' ? (
        <p className={styles.state}>{messages.story.loading}</p>
      ) : (
        <div className={styles.state} role="alert">
          <p>{messages.story.failed}</p>
          <Button onClick={retry}>{messages.app.retry}</Button>
        </div>
      )}
    </StoryFrame>
  );
}

interface StepsProps extends OneProps {
  readonly story: Story;
  readonly onLeave: () => void;
}

function Steps({ store, messages, stories, offered, viewport, onEvidence, story, onLeave }: StepsProps) {
  const language = useStore(store, (state) => state.view.language);
  const catalogue = useStore(store, selectCatalogue);
  const current = useStep(store, story);
  const [playing, setPlaying] = useState(false);
  // A reader who moves the window or the map is exploring, so playing stops and no further step moves them.
  const go = useStage({ store, offered, story, current, viewport }, () => setPlaying(false));
  const step = story.steps[current - 1];
  const last = story.steps.length;
  const duration = step ? readingTime(step, language) : 0;
  useStoryPlay(playing, current, duration, () => (current < last ? go(current + 1) : setPlaying(false)));
  if (!step || !catalogue) return null;
  const play = () => {
    if (!playing && current === last) go(1);
    setPlaying(!playing);
  };
  const noted = hasNotes(step, catalogue) ? [messages.story.noted] : [];
  const said = [...step.sentences.map(({ text }) => text[language]), ...noted].join(' ');
  const onKey = (key: string) => {
    const next = stepForKey(key, current, last);
    if (next !== undefined && next !== current) go(next);
    return next !== undefined;
  };
  return (
    <StoryFrame
      messages={messages}
      onLeave={onLeave}
      onKey={onKey}
      kicker={`${offered.title[language]} · ${messages.story.step(current, last)}`}
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
      {current === last && <OtherStories {...{ store, messages, stories, offered }} />}
      <p className="sr-only" role="status">
        {`${messages.story.goTo(current, last, step.title[language])}. ${said}`}
      </p>
    </StoryFrame>
  );
}

/** What a reader who has come to the end can read next. */
function OtherStories({
  store,
  messages,
  stories,
  offered,
}: Pick<OneProps, 'store' | 'messages' | 'stories' | 'offered'>) {
  const others = stories.filter(({ id }) => id !== offered.id);
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={messages.story.others}>
      <h3>{messages.story.others}</h3>
      <StoryList store={store} stories={others} onOpen={(story) => openStory(store, story)} />
    </section>
  );
}

/** The step of the view, from 1. For a step that the story does not have it is the last, with a notice. */
function useStep(store: AppStore, story: Story): number {
  const asked = useStore(store, (state) => state.view.story?.step) ?? 1;
  const isBeyond = asked > story.steps.length;
  useEffect(() => {
    if (isBeyond) store.actions.notify({ type: 'address-altered', parameters: ['story'] });
  }, [store, isBeyond]);
  return Math.min(asked, story.steps.length);
}

function stepForKey(key: string, current: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'PageDown') return Math.min(current + 1, last);
  if (key === 'ArrowLeft' || key === 'PageUp') return Math.max(current - 1, 1);
  if (key === 'Home') return 1;
  return key === 'End' ? last : undefined;
}

import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { useRecordSource } from '#app/record/record-source.ts';
import type { Insets } from '#domain/place/insets.ts';
import type { StoryId } from '#domain/record/subject.ts';
import { factId } from '#features/sources/facts/fact-id.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { wholeRecord } from '#state/commands/whole-record.ts';
import type { AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { focusWhenThere } from '#ui/focus/focus-when-there.ts';
import { type AppInstance, useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './app.module.css';
import { PART } from './page-parts.ts';
import { IN_LIST_PLACE } from './skip-to-list.ts';
import { COVERS } from './use-covered-edges.ts';
import { useStories } from './use-stories.ts';

/** Most readers never open it. */
const loadStoryCard = async () => (await import('#features/story/StoryCard.tsx')).StoryCard;

/** The map's controls along the top of a phone's map, px: the camera of a step leaves this height free. */
const CONTROLS = 56;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly frame: React.RefObject<HTMLElement | null>;
  readonly padding: Insets;
  /** Which edge of the map it covers. */
  readonly covers: 'left' | 'bottom';
}

/** The guided story, in the place of the list. */
export function StoryPanel({ store, messages, frame, padding, covers }: Props) {
  const instance = useAppInstance();
  const record = useRecordSource();
  const stories = useStories(store);
  const read = useCallback(
    async (story: StoryId) => {
      // Each sentence shows the claims that it rests on.
      const [body] = await Promise.all([record.readStory(story), wholeRecord(store)]);
      return body;
    },
    [record, store],
  );
  const viewport = useCallback(
    () => ({
      width: frame.current?.clientWidth ?? 0,
      height: frame.current?.clientHeight ?? 0,
      ...padding,
      top: padding.top + (covers === 'bottom' ? CONTROLS : 0),
    }),
    [frame, padding, covers],
  );
  return (
    <section
      aria-label={messages.story.label}
      className={styles.story}
      {...{ [PART]: 'list', [COVERS]: covers, [IN_LIST_PLACE]: true }}
    >
      <Fetched
        load={loadStoryCard}
        message={messages.app.panelFailed}
        retry={messages.app.retry}
        waiting={<p className={styles.waiting}>{messages.story.loading}</p>}
      >
        {(StoryCard) => (
          <StoryCard
            store={store}
            messages={messages}
            stories={stories}
            viewport={viewport}
            read={read}
            onEvidence={(selection) => showEvidence(store, instance, selection)}
          />
        )}
      </Fetched>
    </section>
  );
}

/** Selects the claim, and moves the focus to it, because the reader who asks for the evidence reads it next. */
function showEvidence(store: AppStore, instance: AppInstance, selection: Selection): void {
  flushSync(() => store.actions.select(selection));
  const { claim } = selection;
  if (claim === undefined) return;
  const isWanted = () => store.getState().view.selection?.claim === claim;
  const selector = `#${CSS.escape(instance.idPrefix + factId(claim))} button`;
  focusWhenThere({ instance, selector, isWanted });
}

/**
 * Whether the story is shown in place of the list. Where there is room for one panel only, the source panel replaces the
 * story when the reader asks for a claim, and the story comes back when that panel is closed.
 */
export function useStoryPlace(store: AppStore, oneSide: boolean) {
  const isFollowed = useStore(
    store,
    (state) => state.view.story !== null && state.catalogue.status === 'ready',
  );
  const isReading = useStore(store, (state) => state.view.selection?.claim !== undefined);
  const shown = isFollowed && !(oneSide && isReading);
  const wasFollowed = useRef(false);
  const justLeft = wasFollowed.current && !isFollowed;
  useEffect(() => {
    wasFollowed.current = isFollowed;
  }, [isFollowed]);
  return { isFollowed, shown, justLeft };
}

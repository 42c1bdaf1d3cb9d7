import { useRef } from 'react';
import { useStore } from 'zustand';
import { useTimelineToggle } from '#app/bar/use-timeline-toggle.ts';
import { COVERS, useCoveredEdges } from '#app/use-covered-edges.ts';
import type { Layout } from '#app/use-layout.ts';
import { Timeline } from '#features/timeline/Timeline.tsx';
import type { EmbedWords } from '#i18n/en/embed.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { useMedia } from '#ui/theme/use-media.ts';
import { useTextScale } from '#ui/theme/use-text-scale.ts';
import { EmbeddedPanel } from './EmbeddedPanel.tsx';
import { EmbeddedPicture } from './EmbeddedPicture.tsx';
import styles from './embed.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly words: EmbedWords;
  readonly layout: Layout;
  readonly listOpen: boolean;
  readonly closeList: () => void;
}

/** The picture, what is opened beside or over it, and the timeline. */
export function EmbeddedFrame({ store, messages, words, layout, listOpen, closeList }: Props) {
  const { arrangement } = layout;
  const frame = useRef<HTMLElement>(null);
  const timeline = useTimelineToggle(store);
  const selected = useStore(store, (state) => selectSelected(state) !== undefined);
  const face = useStore(store, (state) => state.view.face);
  const { folds, isShort } = useFolds(layout);
  // A small line view has an axis and steps of its own.
  const hasTimeline = !(face === 'line' && (isShort || arrangement === 'sheet'));
  const isShown = hasTimeline && (!folds || timeline.open);
  const hasPanel = selected || listOpen;
  const { edges } = useCoveredEdges(frame, `${arrangement} ${hasPanel} ${isShown} ${folds}`);
  return (
    <main ref={frame} className={styles.frame} data-face={face}>
      <div className={styles.picture}>
        <EmbeddedPicture
          {...{ store, messages }}
          padding={edges}
          {...(folds && hasTimeline && { timeline })}
        />
      </div>
      {hasPanel && (
        <EmbeddedPanel
          {...{ store, messages, words, selected, closeList }}
          narrow={arrangement === 'sheet'}
        />
      )}
      {hasTimeline && (
        <div className={styles.timeline} {...{ [COVERS]: isShown ? 'bottom' : undefined }} inert={!isShown}>
          <ErrorBoundary message={messages.app.panelFailed} retry={messages.app.retry}>
            <Timeline store={store} messages={messages} />
          </ErrorBoundary>
        </div>
      )}
    </main>
  );
}

/** From so much on there is room for the timeline below a narrow map, or below a line view, px. */
const ROOM_FOR_BOTH = 640;

/** Whether the timeline is opened by a button, and whether there is little height for it and something else. */
function useFolds({ arrangement, low }: Layout): { readonly folds: boolean; readonly isShort: boolean } {
  const scale = useTextScale();
  const isShort = useMedia(`(max-height: ${ROOM_FOR_BOTH * scale - 0.02}px)`);
  return { folds: low || (arrangement === 'sheet' && isShort), isShort };
}

import { type ReactNode, useRef } from 'react';
import { useStore } from 'zustand';
import { Timeline } from '#features/timeline/Timeline.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './app.module.css';
import { useTimelineToggle } from './bar/use-timeline-toggle.ts';
import { Picture } from './Picture.tsx';
import { PART } from './page-parts.ts';
import { ListSection, SelectedPanel } from './SidePanels.tsx';
import { StoryPanel, useStoryPlace } from './StoryPanel.tsx';
import { IN_LIST_PLACE } from './skip-to-list.ts';
import { COVERS, useCoveredEdges } from './use-covered-edges.ts';
import type { Layout } from './use-layout.ts';

interface PartProps {
  readonly store: AppStore;
  readonly messages: Messages;
}

interface FrameProps extends PartProps {
  readonly layout: Layout;
  readonly children: ReactNode;
}

/** The map under everything, and the panels along its edges. */
export function Frame({ store, messages, layout, children }: FrameProps) {
  const { arrangement, low } = layout;
  const inSheet = arrangement === 'sheet';
  const oneSide = arrangement !== 'wide';
  const timeline = useTimelineToggle(store);
  const step = useStore(store, (state) => state.view.story);
  const story = useStoryPlace(store, oneSide);
  const selected = useStore(store, (state) => selectSelected(state) !== undefined);
  const frame = useRef<HTMLElement>(null);
  const face = useStore(store, (state) => state.view.face);
  // On a phone the line view has a time axis of its own, which replaces the timeline.
  const full = face === 'line' && (inSheet || low) && !story.shown;
  const timelineShown = !low || timeline.open;
  const panels = `${arrangement} ${selected} ${full} ${timelineShown} ${story.shown} ${step}`;
  const { edges: padding, steady } = useCoveredEdges(frame, panels);
  const part = { store, messages };
  const Main = useAppInstance().ownsPage ? 'main' : 'section';
  return (
    <Main ref={frame} className={styles.frame}>
      {children}
      {story.shown ? (
        <StoryPanel {...part} frame={frame} padding={padding} covers={inSheet ? 'bottom' : 'left'} />
      ) : (
        <ListSection
          {...part}
          inSheet={inSheet}
          hidden={oneSide && selected && !inSheet}
          justLeft={story.justLeft}
        />
      )}
      <div className={styles.map} {...{ [PART]: 'map' }}>
        <Picture {...part} padding={padding} framing={steady} {...(low && { timeline })} />
      </div>
      {selected && !inSheet && !(oneSide && story.shown) && (
        <IncidentSection {...part} inListPlace={oneSide} />
      )}
      {!full && <TimelineSection {...part} shown={timelineShown} />}
    </Main>
  );
}

interface IncidentProps extends PartProps {
  /** True where there is room for one panel only. */
  readonly inListPlace: boolean;
}

/** The source panel along the edge of the map. */
function IncidentSection({ inListPlace, ...part }: IncidentProps) {
  return (
    <section
      aria-label={part.messages.sources.panel}
      className={styles.source}
      {...{
        [PART]: 'incident',
        [COVERS]: inListPlace ? 'left' : 'right',
        [IN_LIST_PLACE]: inListPlace || undefined,
      }}
    >
      <SelectedPanel {...part} />
    </section>
  );
}

/** The timeline; out of sight it keeps its size and its axis. */
function TimelineSection({ shown, ...part }: PartProps & { readonly shown: boolean }) {
  const { panelFailed, retry } = part.messages.app;
  return (
    <div
      className={styles.timeline}
      {...{ [PART]: 'timeline', [COVERS]: shown ? 'bottom' : undefined }}
      inert={!shown}
    >
      <ErrorBoundary message={panelFailed} retry={retry}>
        <Timeline {...part} />
      </ErrorBoundary>
    </div>
  );
}

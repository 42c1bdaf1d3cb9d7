import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { TopBar } from '#app/bar/TopBar.tsx';
import { KeysDialog } from '#app/keys/KeysDialog.tsx';
import { useEscape } from '#app/keys/use-escape.ts';
import { useUndoKeys } from '#app/keys/use-undo-keys.ts';
import { Notices } from '#app/notices/Notices.tsx';
import { EvidenceAnnouncer } from '#features/sources/switches/EvidenceAnnouncer.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { messagesFor } from '#i18n/language.ts';
import { pause } from '#state/commands/play.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { KeyboardTooltip } from '#ui/focus/KeyboardTooltip.tsx';
import { useLastInput } from '#ui/focus/use-last-input.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './app.module.css';
import { Picture } from './Picture.tsx';
import { ListSection, SelectedPanel } from './SidePanels.tsx';
import { StoryPanel, useStoryPlace } from './StoryPanel.tsx';
import { IN_LIST_PLACE, skipToList } from './skip-to-list.ts';
import { COVERS, useCoveredEdges } from './use-covered-edges.ts';
import { ARRANGEMENT, type Layout, useLayout } from './use-layout.ts';

/** Fetched by those who open it. */
const loadSourcesControl = async () =>
  (await import('#features/sources/switches/SourcesControl.tsx')).SourcesControl;

interface Props {
  readonly store: AppStore;
}

interface PartProps extends Props {
  readonly messages: Messages;
}

/** The only place where the features meet. */
export function App({ store }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const messages = messagesFor(language);
  const instance = useAppInstance();
  const [sourcesOpen, setSourcesOpen] = useState(false);
  const layout = useLayout();
  useEscape(store);
  useUndoKeys(store);
  useLastInput();
  // A page has one main landmark, so an app that does not own the page is a section of it.
  const Page = instance.ownsPage ? 'div' : 'section';
  return (
    <Page
      className={styles.page}
      {...{ [ARRANGEMENT]: layout.arrangement }}
      data-low={layout.low}
      {...(!instance.ownsPage && { 'aria-label': messages.app.title })}
    >
      <button type="button" className={styles.skip} onClick={() => skipToList(instance)}>
        {messages.app.skipToList}
      </button>
      <TopBar
        store={store}
        messages={messages}
        sourcesOpen={sourcesOpen}
        onSources={() => setSourcesOpen(!sourcesOpen)}
      />
      <Frame store={store} messages={messages} layout={layout}>
        <div className={styles.switches}>
          {sourcesOpen && (
            <Fetched load={loadSourcesControl} message={messages.app.panelFailed} retry={messages.app.retry}>
              {(SourcesControl) => <SourcesControl store={store} onClose={() => setSourcesOpen(false)} />}
            </Fetched>
          )}
        </div>
        <div className={styles.change}>
          <EvidenceAnnouncer store={store} />
        </div>
      </Frame>
      <KeyboardTooltip />
      <KeysDialog store={store} messages={messages} />
    </Page>
  );
}

interface FrameProps extends PartProps {
  readonly layout: Layout;
  readonly children: ReactNode;
}

/** The map under everything, and the panels along its edges. */
function Frame({ store, messages, layout: { arrangement, low }, children }: FrameProps) {
  const inSheet = arrangement === 'sheet';
  const oneSide = arrangement !== 'wide';
  const [timelineOpen, setTimelineOpen] = useState(false);
  const step = useStore(store, (state) => state.view.story);
  const story = useStoryPlace(store, oneSide);
  const selected = useStore(store, (state) => selectSelected(state) !== undefined);
  const sourcesShown = selected && !inSheet && !(oneSide && story.shown);
  const frame = useRef<HTMLElement>(null);
  const face = useStore(store, (state) => state.view.face);
  // On a phone the line view has a time axis of its own, which replaces the timeline.
  const full = face === 'line' && (inSheet || low) && !story.shown;
  const timelineShown = !low || timelineOpen;
  const panels = `${arrangement} ${selected} ${full} ${timelineShown} ${story.shown} ${step}`;
  const padding = useCoveredEdges(frame, panels);
  const toggleTimeline = () => {
    // Time does not move on where nothing shows it.
    if (timelineOpen) pause(store);
    setTimelineOpen(!timelineOpen);
  };
  const { panelFailed, retry } = messages.app;
  const part = { store, messages };
  const Main = useAppInstance().ownsPage ? 'main' : 'section';
  return (
    <Main ref={frame} className={styles.frame}>
      <Notices {...part} />
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
      <div className={styles.map}>
        <Picture
          {...part}
          padding={padding}
          {...(low && {
            timeline: { open: timelineOpen, onToggle: toggleTimeline },
          })}
        />
      </div>
      {sourcesShown && (
        <section
          aria-label={messages.sources.panel}
          className={styles.source}
          {...{ [COVERS]: oneSide ? 'left' : 'right', [IN_LIST_PLACE]: oneSide || undefined }}
        >
          <SelectedPanel {...part} />
        </section>
      )}
      {!full && (
        // Out of sight it keeps its size and its axis.
        <div
          className={styles.timeline}
          {...{ [COVERS]: timelineShown ? 'bottom' : undefined }}
          inert={!timelineShown}
        >
          <ErrorBoundary message={panelFailed} retry={retry}>
            <Timeline {...part} />
          </ErrorBoundary>
        </div>
      )}
    </Main>
  );
}

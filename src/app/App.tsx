import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { TopBar } from '#app/bar/TopBar.tsx';
import { KeysDialog } from '#app/keys/KeysDialog.tsx';
import { Notices } from '#app/notices/Notices.tsx';
import { EvidenceAnnouncer } from '#features/sources/switches/EvidenceAnnouncer.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { messagesFor } from '#i18n/language.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { KeyboardTooltip } from '#ui/focus/KeyboardTooltip.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { useMedia } from '#ui/theme/use-media.ts';
import styles from './app.module.css';
import { Picture } from './Picture.tsx';
import { ListSection, SelectedPanel } from './SidePanels.tsx';
import { StoryPanel, useStoryPlace } from './StoryPanel.tsx';
import { IN_LIST_PLACE, skipToList } from './skip-to-list.ts';
import { COVERS, useCoveredEdges } from './use-covered-edges.ts';
import { useEscape } from './use-escape.ts';
import { useUndoKeys } from './use-undo-keys.ts';

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
  useEscape(store);
  useUndoKeys(store);
  // A page has one main landmark, so an app that does not own the page is a section of it.
  const Page = instance.ownsPage ? 'div' : 'section';
  return (
    <Page className={styles.page} {...(!instance.ownsPage && { 'aria-label': messages.app.title })}>
      <button type="button" className={styles.skip} onClick={() => skipToList(instance)}>
        {messages.app.skipToList}
      </button>
      <TopBar
        store={store}
        messages={messages}
        sourcesOpen={sourcesOpen}
        onSources={() => setSourcesOpen(!sourcesOpen)}
      />
      <Frame store={store} messages={messages}>
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

/** The map under everything, and the panels along its edges. */
function Frame({ store, messages, children }: PartProps & { readonly children: ReactNode }) {
  const narrow = useMedia('(max-width: 719.98px)');
  // A phone in landscape is wide enough for panels but not high enough, so its list is in the sheet too.
  const low = useMedia('(max-height: 480px)');
  const inSheet = narrow || low;
  const oneSide = useMedia('(max-width: 1179.98px)');
  const step = useStore(store, (state) => state.view.story);
  const story = useStoryPlace(store, oneSide);
  const selected = useStore(store, (state) => selectSelected(state) !== undefined);
  const sourcesShown = selected && !inSheet && !(oneSide && story.shown);
  const frame = useRef<HTMLElement>(null);
  // On a phone the line view has a time axis of its own, which replaces the timeline; the list is in the sheet.
  const full = useStore(store, (state) => state.view.face === 'line') && inSheet && !story.shown;
  const layout = `${narrow} ${inSheet} ${oneSide} ${selected} ${full} ${story.shown} ${step}`;
  const padding = useCoveredEdges(frame, layout);
  const { panelFailed, retry } = messages.app;
  const part = { store, messages };
  const Main = useAppInstance().ownsPage ? 'main' : 'section';
  return (
    <Main ref={frame} className={styles.frame}>
      <Notices {...part} />
      {children}
      {story.shown ? (
        <StoryPanel {...part} frame={frame} padding={padding} covers={narrow ? 'bottom' : 'left'} />
      ) : (
        <ListSection
          {...part}
          narrow={inSheet}
          hidden={oneSide && selected && !inSheet}
          justLeft={story.justLeft}
        />
      )}
      <div className={styles.map}>
        <Picture {...part} padding={padding} />
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
        <div className={styles.timeline} {...{ [COVERS]: 'bottom' }}>
          <ErrorBoundary message={panelFailed} retry={retry}>
            <Timeline {...part} />
          </ErrorBoundary>
        </div>
      )}
    </Main>
  );
}

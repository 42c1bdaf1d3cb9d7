import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { EvidenceAnnouncer } from '../features/sources/EvidenceAnnouncer';
import { SourcesControl } from '../features/sources/SourcesControl';
import { Timeline } from '../features/timeline/Timeline';
import type { Messages } from '../i18n/en';
import { messagesFor } from '../i18n/language';
import { selectSelected } from '../state/selectors';
import type { AppStore } from '../state/store';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import styles from './app.module.css';
import { Notices } from './Notices';
import { Picture } from './Picture';
import { LIST_ID, ListPanel, PanelSheet, SelectedPanel } from './SidePanels';
import { TopBar } from './TopBar';
import { useCoveredEdges } from './use-covered-edges';
import { useEscape } from './use-escape';
import { useMedia } from './use-media';

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
  const [sourcesOpen, setSourcesOpen] = useState(false);
  useEscape(store);
  const skip = () => document.getElementById(LIST_ID)?.focus();
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={skip}>
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
            <ErrorBoundary message={messages.app.panelFailed} retry={messages.app.retry}>
              <SourcesControl store={store} messages={messages} onClose={() => setSourcesOpen(false)} />
            </ErrorBoundary>
          )}
        </div>
        <div className={styles.change}>
          <EvidenceAnnouncer store={store} />
        </div>
      </Frame>
    </div>
  );
}

/** The map under everything, and the panels along its edges. */
function Frame({ store, messages, children }: PartProps & { readonly children: ReactNode }) {
  const narrow = useMedia('(max-width: 719.98px)');
  const oneSide = useMedia('(max-width: 1023.98px)');
  const incident = useStore(store, (state) => selectSelected(state)?.id);
  const selected = incident !== undefined;
  const returnTo = useLastSelected(incident);
  const frame = useRef<HTMLElement>(null);
  const { panelFailed, retry } = messages.app;
  // A phone has room for the line view alone; what is selected comes up over it.
  const full = useStore(store, (state) => state.view.face === 'line') && narrow;
  const padding = useCoveredEdges(frame, `${narrow} ${oneSide} ${selected} ${full}`);
  const showList = full ? selected : narrow || !oneSide || !selected;
  return (
    <main ref={frame} className={styles.frame}>
      <Notices store={store} messages={messages} />
      {children}
      {showList && (
        <section
          id={LIST_ID}
          tabIndex={-1}
          aria-label={messages.incidents.heading}
          className={narrow ? styles.sheet : styles.list}
          {...(!narrow && { 'data-covers': 'left' })}
        >
          {narrow ? (
            <PanelSheet store={store} messages={messages} returnTo={returnTo} />
          ) : (
            <>
              <h2 className="sr-only">{messages.incidents.heading}</h2>
              <ListPanel store={store} messages={messages} returnTo={returnTo} />
            </>
          )}
        </section>
      )}
      <div className={styles.map}>
        <Picture store={store} messages={messages} padding={padding} />
      </div>
      {selected && !narrow && (
        <section
          aria-label={messages.sources.panel}
          className={styles.source}
          data-covers={oneSide ? 'left' : 'right'}
        >
          <SelectedPanel store={store} messages={messages} />
        </section>
      )}
      {!full && (
        <div className={styles.timeline} data-covers="bottom">
          <ErrorBoundary message={panelFailed} retry={retry}>
            <Timeline store={store} messages={messages} />
          </ErrorBoundary>
        </div>
      )}
    </main>
  );
}

function useLastSelected(incident: string | undefined): string | undefined {
  const [last, setLast] = useState(incident);
  if (incident !== undefined && incident !== last) setLast(incident);
  return last;
}

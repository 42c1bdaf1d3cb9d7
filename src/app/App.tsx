import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { TopBar } from '#app/bar/TopBar.tsx';
import { KeysDialog } from '#app/keys/KeysDialog.tsx';
import { useEscape } from '#app/keys/use-escape.ts';
import { usePartKeys } from '#app/keys/use-part-keys.ts';
import { useUndoKeys } from '#app/keys/use-undo-keys.ts';
import { EvidenceFailure } from '#app/notices/EvidenceFailure.tsx';
import { Notices } from '#app/notices/Notices.tsx';
import { PinnedPlace } from '#app/notices/PinnedPlace.tsx';
import { WithPrinting } from '#app/print/WithPrinting.tsx';
import { WithWholeRecord } from '#app/record/WithWholeRecord.tsx';
import { EvidenceAnnouncer } from '#features/sources/switches/EvidenceAnnouncer.tsx';
import { SOURCES_CONTROL_ID } from '#features/sources/switches/SourcesButton.tsx';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsOfSide } from '#i18n/page-words-of-side.ts';
import { useEvidenceChoice } from '#incident-ui/sides/use-evidence-choice.ts';
import type { AppStore } from '#state/store.ts';
import { ReloadWordsContext } from '#ui/containers/FailedPart.tsx';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { KeyboardTooltip } from '#ui/focus/KeyboardTooltip.tsx';
import { useFocusKept } from '#ui/focus/use-focus-kept.ts';
import { useLastInput } from '#ui/focus/use-last-input.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './app.module.css';
import { Frame } from './Frame.tsx';
import { BRIEF, COVERS } from './use-covered-edges.ts';
import { ARRANGEMENT, useLayout } from './use-layout.ts';

/** Fetched by those who open it. */
const loadSourcesControl = async () =>
  (await import('#features/sources/switches/SourcesControl.tsx')).SourcesControl;

interface Props {
  readonly store: AppStore;
}

/** The only place where the features meet. */
export function App({ store }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const choice = useEvidenceChoice(store);
  const messages = useMemo(() => pageWordsOfSide(messagesFor(language), choice), [language, choice]);
  const instance = useAppInstance();
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  const [sourcesOpen, setSourcesOpen] = useState(false);
  const layout = useLayout();
  useEscape(store);
  useUndoKeys(store);
  usePartKeys();
  useLastInput();
  useFocusKept();
  // A page has one main landmark, so an app that does not own the page is a section of it.
  const Page = instance.ownsPage ? 'div' : 'section';
  const page = (
    <ReloadWordsContext value={messages.app.again}>
      <Page
        className={styles.page}
        {...{ [ARRANGEMENT]: layout.arrangement }}
        data-low={layout.low}
        {...(!instance.ownsPage && { 'aria-label': messages.app.title })}
      >
        <TopBar
          store={store}
          messages={messages}
          sourcesOpen={sourcesOpen}
          onSources={() => setSourcesOpen(!sourcesOpen)}
        />
        {/* What takes the focus when a notice goes. */}
        <div tabIndex={-1} className={styles.notices}>
          <Notices store={store} messages={messages} />
          <PinnedPlace store={store} messages={messages} />
        </div>
        <Frame store={store} messages={messages} layout={layout}>
          <div className={styles.switches} id={instance.idPrefix + SOURCES_CONTROL_ID}>
            {sourcesOpen && isRecord && (
              <Fetched
                load={loadSourcesControl}
                message={messages.app.panelFailed}
                retry={messages.app.retry}
                placed={(said) => <div className={styles.failedSwitches}>{said}</div>}
              >
                {(SourcesControl) => (
                  <SourcesControl
                    store={store}
                    onClose={() => setSourcesOpen(false)}
                    waiting={
                      <WithWholeRecord
                        store={store}
                        waiting={<p role="status">{messages.sources.loading}</p>}
                        failed={(retry) => <EvidenceFailure messages={messages} onRetry={retry} />}
                      />
                    }
                  />
                )}
              </Fetched>
            )}
          </div>
          <div className={styles.change} {...{ [COVERS]: 'bottom', [BRIEF]: true }}>
            <EvidenceAnnouncer store={store} />
          </div>
        </Frame>
        <KeyboardTooltip />
        <KeysDialog store={store} messages={messages} />
      </Page>
    </ReloadWordsContext>
  );
  return (
    <WithPrinting store={store} messages={messages}>
      {page}
    </WithPrinting>
  );
}

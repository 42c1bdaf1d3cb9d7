import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { DataFailure } from '#app/notices/DataFailure.tsx';
import { EvidenceFailure } from '#app/notices/EvidenceFailure.tsx';
import { OutsideNote } from '#app/notices/OutsideNote.tsx';
import { loadCatalogue } from '#app/record/load-catalogue.ts';
import { useRecordSource } from '#app/record/record-source.ts';
import { COVERS } from '#app/use-covered-edges.ts';
import { totalOf } from '#domain/query/query.ts';
import { EmptyList } from '#features/incidents/list/EmptyList.tsx';
import { Entries } from '#features/incidents/list/Entries.tsx';
import { entryIn } from '#features/incidents/list/entry-in.ts';
import type { EmbedWords } from '#i18n/en/embed.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCounts, selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { IconButton } from '#ui/controls/Button.tsx';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import styles from './embed.module.css';
import { WholeMapLink } from './WholeMapLink.tsx';

/** Fetched by those who open an incident. */
const loadBriefPanel = async () => (await import('#features/sources/panel/BriefPanel.tsx')).BriefPanel;

interface PartProps {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly words: EmbedWords;
}

interface Props extends PartProps {
  readonly selected: boolean;
  /** Over the lower part of the picture; else beside it. */
  readonly narrow: boolean;
  readonly closeList: () => void;
}

/** The selected incident, or else the list: one at a time. */
export function EmbeddedPanel({ selected, narrow, closeList, ...part }: Props) {
  const { messages, store } = part;
  const last = useLastSelected(store);
  return (
    <section
      aria-label={selected ? messages.sources.panel : messages.incidents.heading}
      className={styles.panel}
      {...{ [COVERS]: narrow ? 'bottom' : 'left' }}
    >
      {selected ? <Incident {...part} /> : <List {...part} closeList={closeList} returnTo={last} />}
    </section>
  );
}

function useLastSelected(store: AppStore): string | undefined {
  const incident = useStore(store, (state) => selectSelected(state)?.id);
  const [last, setLast] = useState(incident);
  if (incident !== undefined && incident !== last) setLast(incident);
  return last;
}

function Incident({ store, messages, words }: PartProps) {
  const selected = useStore(store, (state) => selectSelected(state)?.id ?? '');
  return (
    <Fetched
      load={loadBriefPanel}
      message={messages.app.panelFailed}
      retry={messages.app.retry}
      resetKey={selected}
      waiting={<p className={styles.waiting}>{messages.sources.loading}</p>}
    >
      {(BriefPanel) => (
        <BriefPanel
          store={store}
          notice={<OutsideNote store={store} messages={messages} />}
          failure={
            <EvidenceFailure messages={messages} onRetry={() => store.actions.setOpened(selected, null)} />
          }
          more={
            <p className={styles.more}>
              <WholeMapLink store={store} words={words}>
                {words.openIncident}
              </WholeMapLink>
            </p>
          }
        />
      )}
    </Fetched>
  );
}

interface ListProps extends PartProps {
  readonly closeList: () => void;
  readonly returnTo: string | undefined;
}

function List({ store, messages, words, closeList, returnTo }: ListProps) {
  const catalogue = useStore(store, (state) => state.catalogue);
  const isEmpty = useStore(store, (state) => totalOf(selectCounts(state)) === 0);
  const record = useRecordSource();
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useRef<HTMLDivElement>(null);
  // When it is opened its heading takes the focus; when it comes back from an incident, the entry that was open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes, not while it stays
  useEffect(() => {
    const isLost = isFocusFree();
    const entry = isLost && returnTo !== undefined ? entryIn(entries.current, returnTo) : undefined;
    (entry ?? heading.current)?.focus();
  }, []);
  return (
    <>
      <div className={styles.listHead}>
        <h2 ref={heading} tabIndex={-1}>
          {messages.incidents.heading}
        </h2>
        <IconButton icon="close" label={words.closeList} onClick={closeList} />
      </div>
      {catalogue.status === 'loading' && <p className={styles.waiting}>{messages.app.loading}</p>}
      {catalogue.status === 'failed' && (
        <DataFailure
          failure={catalogue}
          messages={messages}
          onRetry={() => void loadCatalogue(store, record)}
        />
      )}
      {catalogue.status === 'ready' &&
        (isEmpty ? (
          <EmptyList store={store} messages={messages} />
        ) : (
          <div ref={entries} className={styles.entries}>
            <Entries {...{ store, messages, returnTo }} />
          </div>
        ))}
    </>
  );
}

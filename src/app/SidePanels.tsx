import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { CatalogueSection } from '#app/catalogues/CatalogueSection.tsx';
import { CollectionPicker, CollectionText, useHasCollections } from '#app/collections/CollectionPicker.tsx';
import { DataFailure } from '#app/notices/DataFailure.tsx';
import { EvidenceFailure } from '#app/notices/EvidenceFailure.tsx';
import { OutsideNote } from '#app/notices/OutsideNote.tsx';
import { loadCatalogue } from '#app/record/load-catalogue.ts';
import { useRecordSource } from '#app/record/record-source.ts';
import { totalOf } from '#domain/query/query.ts';
import { type Kind, kindOf } from '#domain/record/subject.ts';
import { IncidentList } from '#features/incidents/list/IncidentList.tsx';
import { StoryButton } from '#features/story/StoryButton.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { selectReadiness } from '#state/record-facts.ts';
import { selectCounts, selectSelected } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { Sheet } from '#ui/containers/Sheet.tsx';
import { SCROLLS } from '#ui/containers/sheet-attributes.ts';
import type { SheetHeight } from '#ui/containers/sheet-height.ts';
import { IconButton } from '#ui/controls/Button.tsx';
import { useFirstInput } from '#ui/focus/use-first-input.ts';
import { useIds } from '#ui/instance/app-instance.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './app.module.css';
import { PART } from './page-parts.ts';
import headingStyles from './sheet-heading.module.css';
import { LIST_ID } from './skip-to-list.ts';
import { COVERS } from './use-covered-edges.ts';
import { useOwnStory, useStories } from './use-stories.ts';

/** Fetched by those who open an incident. */
const loadSourcePanel = async () => (await import('#features/sources/panel/SourcePanel.tsx')).SourcePanel;

/**
 * Imports the panel before it is needed, so that a click does not wait. A failure is reported when the panel is
 * opened.
 */
const fetchSourcePanelEarly = () => void loadSourcePanel().catch(() => undefined);

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

interface ListProps extends Props {
  /** The incident last selected: its entry takes the focus when the list comes back. */
  readonly returnTo: string | undefined;
  /** True when the reader has just left the story. */
  readonly justLeft: boolean;
}

/** The list in its panel, or a message while the record is loading or after it failed to load. */
function ListPanel({
  store,
  messages,
  returnTo,
  justLeft,
  inSheet = false,
}: ListProps & { readonly inSheet?: boolean }) {
  const catalogue = useStore(store, (state) => state.catalogue);
  const record = useRecordSource();
  const isRead = useStore(store, (state) => selectReadiness(state) === 'ready');
  if (catalogue.status === 'loading') return <p className={styles.waiting}>{messages.app.loading}</p>;
  if (catalogue.status === 'failed') {
    return (
      <DataFailure
        failure={catalogue}
        messages={messages}
        onRetry={() => void loadCatalogue(store, record)}
      />
    );
  }
  return (
    <>
      {/* A phone has both in the bar of the sheet. */}
      {!inSheet && (
        <div className={headingStyles.choices}>
          <CollectionPicker store={store} messages={messages} />
          <StoryChoice store={store} messages={messages} takesFocus={justLeft} />
        </div>
      )}
      <CollectionText store={store} />
      <CatalogueSection store={store} messages={messages} />
      {isRead && (
        <ErrorBoundary message={messages.app.panelFailed} retry={messages.app.retry}>
          <IncidentList store={store} messages={messages} returnTo={returnTo} />
        </ErrorBoundary>
      )}
    </>
  );
}

interface StoryChoiceProps extends Props {
  readonly takesFocus: boolean;
  readonly plain?: boolean;
}

/** The way to the story of the collection, or to all stories. */
function StoryChoice(props: StoryChoiceProps) {
  const stories = useStories(props.store);
  return <StoryButton {...props} stories={stories} own={useOwnStory(props.store, stories)} />;
}

/** The source panel; a fault in one incident must not outlive its selection. */
export function SelectedPanel({ store, messages }: Props) {
  const selected = useStore(store, (state) => selectSelected(state)?.id);
  const retry = () => selected !== undefined && store.actions.setOpened(selected, null);
  return (
    <Fetched
      load={loadSourcePanel}
      message={messages.app.panelFailed}
      retry={messages.app.retry}
      resetKey={selected ?? ''}
      waiting={<p className={styles.waiting}>{messages.sources.loading}</p>}
    >
      {(SourcePanel) => (
        <SourcePanel
          store={store}
          notice={<OutsideNote store={store} messages={messages} />}
          failure={<EvidenceFailure messages={messages} onRetry={retry} />}
        />
      )}
    </Fetched>
  );
}

/** A component of its own, so that a step of a scrub renders the number only. */
function ListCount({ store, messages }: Props) {
  const total = totalOf(useStore(throttled(store, selectCounts)));
  return <Changing className={headingStyles.sheetCount}>{messages.incidents.counted(total)}</Changing>;
}

/** Of the list, in the bar of the sheet: what it is of, how many incidents that are, and the way to a story. */
function SheetTitle({ store, messages, justLeft }: Pick<ListProps, 'store' | 'messages' | 'justLeft'>) {
  const ready = useStore(store, (state) => state.catalogue.status === 'ready');
  const hasCollections = useHasCollections(store);
  return (
    <div className={headingStyles.sheetTitle}>
      <h2 className={hasCollections ? 'sr-only' : headingStyles.sheetHeading}>
        <Changing>{messages.incidents.heading}</Changing>
      </h2>
      {ready && <CollectionPicker store={store} messages={messages} />}
      <ListCount store={store} messages={messages} />
      {ready && <StoryChoice store={store} messages={messages} takesFocus={justLeft} plain />}
    </div>
  );
}

/** Phones: list and source panel share one sheet, which comes up when something is selected. */
function PanelSheet({ store, messages, returnTo, justLeft }: ListProps) {
  const [height, setHeight] = useState<SheetHeight>('low');
  const selected = useStore(store, (state) => selectSelected(state)?.id);
  useEffect(() => {
    if (selected !== undefined) setHeight((before) => (before === 'low' ? 'half' : before));
  }, [selected]);
  const kind = useStore(store, selectSelectedKind);
  const language = useStore(store, (state) => state.view.language);
  const heading = kind ? (
    <p className={headingStyles.sheetKind}>
      <MapSymbol {...kindStyle(kind)} />
      <span>{kind.name[language]}</span>
    </p>
  ) : (
    <SheetTitle store={store} messages={messages} justLeft={justLeft} />
  );
  return (
    <Sheet
      attributes={{ [COVERS]: 'bottom' }}
      height={height}
      onHeight={setHeight}
      words={messages.app.sheet}
      heading={heading}
      trailing={
        kind && (
          <IconButton
            icon="close"
            label={messages.sources.close}
            onClick={() => store.actions.select(null)}
          />
        )
      }
    >
      {selected === undefined ? (
        <ListPanel store={store} messages={messages} returnTo={returnTo} justLeft={justLeft} inSheet />
      ) : (
        <SelectedPanel store={store} messages={messages} />
      )}
    </Sheet>
  );
}

interface SectionProps extends Props {
  readonly inSheet: boolean;
  /** True where the source panel has the list's place. Phones share one sheet. */
  readonly hidden: boolean;
  /** True when the story has just given the list its place back. */
  readonly justLeft: boolean;
}

/** The list along the edge of the map, or in the sheet of a phone. */
export function ListSection({ store, messages, inSheet, hidden, justLeft }: SectionProps) {
  const returnTo = useLastSelected(useStore(store, (state) => selectSelected(state)?.id));
  const idOf = useIds();
  useFirstInput(fetchSourcePanelEarly);
  if (hidden) return null;
  const panel = { store, messages, returnTo, justLeft };
  return (
    <section
      id={idOf(LIST_ID)}
      tabIndex={-1}
      aria-label={messages.incidents.heading}
      className={inSheet ? styles.sheet : styles.list}
      {...{ [PART]: 'list', ...(!inSheet && { [COVERS]: 'left', [SCROLLS]: true }) }}
    >
      {inSheet ? (
        <PanelSheet {...panel} />
      ) : (
        <>
          <h2 className="sr-only">{messages.incidents.heading}</h2>
          <ListPanel {...panel} />
        </>
      )}
    </section>
  );
}

function selectSelectedKind(state: AppState): Kind | undefined {
  const selected = selectSelected(state);
  return selected && kindOf(state.subject, selected.kind);
}

function useLastSelected(incident: string | undefined): string | undefined {
  const [last, setLast] = useState(incident);
  if (incident !== undefined && incident !== last) setLast(incident);
  return last;
}

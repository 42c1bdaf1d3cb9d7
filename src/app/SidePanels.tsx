import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { KIND_STYLES } from '../domain/kind-style';
import { IncidentList } from '../features/incidents/IncidentList';
import { SourcePanel } from '../features/sources/SourcePanel';
import type { Messages } from '../i18n/en';
import { selectSelected, selectVisible } from '../state/selectors';
import type { AppStore } from '../state/store';
import { IconButton } from '../ui/Button';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { MapSymbol } from '../ui/MapSymbol';
import { Sheet } from '../ui/Sheet';
import type { SheetHeight } from '../ui/sheet-height';
import styles from './app.module.css';
import { DataFailure } from './DataFailure';
import { loadCatalogue } from './load-catalogue';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

interface ListProps extends Props {
  /** The incident last selected: its entry takes the focus when the list comes back. */
  readonly returnTo: string | undefined;
}

/** Where the skip link leads. */
export const LIST_ID = 'incidents';

/** The list in its panel; what stands in for it while the record is on its way or when it failed. */
export function ListPanel({ store, messages, returnTo }: ListProps) {
  const catalogue = useStore(store, (state) => state.catalogue);
  if (catalogue.status === 'loading') return <p className={styles.waiting}>{messages.app.loading}</p>;
  if (catalogue.status === 'failed') {
    return <DataFailure failure={catalogue} messages={messages} onRetry={() => void loadCatalogue(store)} />;
  }
  return (
    <ErrorBoundary message={messages.app.panelFailed} retry={messages.app.retry}>
      <IncidentList store={store} messages={messages} returnTo={returnTo} />
    </ErrorBoundary>
  );
}

/** The source panel; a fault in one incident must not outlive its selection. */
export function SelectedPanel({ store, messages }: Props) {
  const selected = useStore(store, (state) => selectSelected(state)?.id);
  return (
    <ErrorBoundary message={messages.app.panelFailed} retry={messages.app.retry} resetKey={selected ?? ''}>
      <SourcePanel store={store} messages={messages} />
    </ErrorBoundary>
  );
}

/** Phones: list and source panel share one sheet, which comes up when something is selected. */
export function PanelSheet({ store, messages, returnTo }: ListProps) {
  const [height, setHeight] = useState<SheetHeight>('low');
  const selected = useStore(store, (state) => selectSelected(state)?.id);
  const count = useStore(store, (state) => selectVisible(state).incidents.length);
  useEffect(() => {
    if (selected !== undefined) setHeight((before) => (before === 'low' ? 'half' : before));
  }, [selected]);
  const kind = useStore(store, (state) => selectSelected(state)?.kind);
  const heading = kind ? (
    <p className={styles.sheetKind}>
      <MapSymbol path={KIND_STYLES[kind].path} color={KIND_STYLES[kind].color} />
      <span>{messages.kinds[kind]}</span>
    </p>
  ) : (
    <h2 className={styles.sheetHeading}>
      {messages.incidents.heading} <span>{count}</span>
    </h2>
  );
  return (
    <Sheet
      data-covers="bottom"
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
        <ListPanel store={store} messages={messages} returnTo={returnTo} />
      ) : (
        <SelectedPanel store={store} messages={messages} />
      )}
    </Sheet>
  );
}

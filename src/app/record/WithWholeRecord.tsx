import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { useRecordSource } from './record-source.ts';

interface Props {
  readonly store: AppStore;
  readonly children?: ReactNode;
  /** Shown while the whole record is on its way. */
  readonly waiting: ReactNode;
  /** Shown where the whole record did not come; `retry` asks for it again. */
  readonly failed: (retry: () => void) => ReactNode;
}

/** What needs the claims of all incidents: rendered once they are here. */
export function WithWholeRecord({ store, children = null, waiting, failed }: Props) {
  const record = useRecordSource();
  const isHere = useStore(store, (state) => selectCatalogue(state) !== undefined);
  const isUnread = useStore(store, (state) => state.catalogue.status === 'failed');
  const hasFailed = useStore(store, (state) => state.whole === 'failed');
  const isUnasked = useStore(store, (state) => state.whole === 'none');
  useEffect(() => store.actions.askWhole(), [store]);
  // Also where the record is read anew after a failure.
  useEffect(() => {
    if (isUnasked && !isUnread) store.actions.askWhole();
  }, [store, isUnasked, isUnread]);
  if (isHere) return children;
  if (!isUnread && !hasFailed) return waiting;
  return failed(isUnread ? () => void loadCatalogue(store, record) : store.actions.askWhole);
}

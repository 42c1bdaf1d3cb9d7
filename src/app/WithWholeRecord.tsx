import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { selectCatalogue } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';

interface Props {
  readonly store: AppStore;
  readonly children: ReactNode;
  /** Shown where the whole record did not come. */
  readonly failed?: ReactNode;
}

/** What needs the claims of all incidents: rendered once they are here. */
export function WithWholeRecord({ store, children, failed = null }: Props) {
  const isHere = useStore(store, (state) => selectCatalogue(state) !== undefined);
  const hasFailed = useStore(
    store,
    (state) => state.whole === 'failed' || state.catalogue.status === 'failed',
  );
  useEffect(() => store.actions.askWhole(), [store]);
  if (isHere) return children;
  return hasFailed ? failed : null;
}

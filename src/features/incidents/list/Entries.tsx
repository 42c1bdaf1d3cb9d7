import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { FewEntries } from './FewEntries.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** The entry that counts as focused at first. */
  readonly returnTo?: string | undefined;
}

/** Records of our size never need it. */
const loadRowList = () => import('./rows/RowList.tsx').then(({ RowList }) => RowList);

/** The entries of the list, without search and filters. */
export function Entries({ store, messages, returnTo }: Props) {
  const shown = useStore(throttled(store, selectShownRows));
  if (!shown) return <FewEntries store={store} messages={messages} returnTo={returnTo} />;
  return (
    <Fetched load={loadRowList} message={messages.app.panelFailed} retry={messages.app.retry} waiting={null}>
      {(RowList) => <RowList {...{ store, messages, shown, returnTo }} />}
    </Fetched>
  );
}

import { useStore } from 'zustand';
import { useRecordSource } from '#app/record/record-source.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';

/** Fetched by those who come by a link for a version of the record. */
const loadNotice = async () => (await import('#features/share/pinned/PinnedNotice.tsx')).PinnedNotice;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** The place of the notice that says what has changed since a link was made. */
export function PinnedPlace({ store, messages }: Props) {
  const isPinned = useStore(store, (state) => state.view.pinned !== null);
  const { readChanges } = useRecordSource();
  if (!isPinned) return null;
  return (
    <Fetched load={loadNotice} message={messages.app.panelFailed} retry={messages.app.retry}>
      {(Notice) => <Notice {...{ store, messages, readChanges }} />}
    </Fetched>
  );
}

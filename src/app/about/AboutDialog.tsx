import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { Modal } from '#ui/containers/Modal.tsx';

/** Fetched with its words by those who open it. */
const loadContents = async () => (await import('./AboutContents.tsx')).AboutContents;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function AboutDialog({ store, messages, open, onClose }: Props) {
  const { aboutHeading, close, more, panelFailed, retry } = messages.app;
  return (
    <Modal open={open} onClose={onClose} heading={aboutHeading} close={close} more={more}>
      <Fetched load={loadContents} message={panelFailed} retry={retry}>
        {(Contents) => <Contents store={store} messages={messages} onClose={onClose} />}
      </Fetched>
    </Modal>
  );
}

import type { ReadChanges } from '#features/share/changes/use-change-log.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { Modal } from '#ui/containers/Modal.tsx';

/** Fetched with its words by those who open it. */
const loadContents = async () => (await import('./ShareContents.tsx')).ShareContents;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** What is shown, in a sentence. */
  readonly sentence: () => string;
  /** The JSON of the corrections log. */
  readonly readChanges: ReadChanges;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All ways to take what is shown elsewhere. */
export function ShareDialog({ store, messages, sentence, readChanges, open, onClose }: Props) {
  const { share, close, more, panelFailed, retry } = messages.app;
  return (
    <Modal open={open} onClose={onClose} heading={share} close={close} more={more}>
      <Fetched load={loadContents} message={panelFailed} retry={retry}>
        {(Contents) => <Contents {...{ store, messages, readChanges }} sentence={sentence()} />}
      </Fetched>
    </Modal>
  );
}

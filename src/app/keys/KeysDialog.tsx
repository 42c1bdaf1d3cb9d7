import { useEffect, useState } from 'react';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { Modal } from '#ui/containers/Modal.tsx';
import { concerns, hasOpenDialog, useAppInstance } from '#ui/instance/app-instance.ts';

/** Fetched with its words by those who open it. */
const loadKeyList = async () => (await import('./KeyTable.tsx')).KeyTable;

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** All keyboard shortcuts; a question mark opens them, wherever no text is typed. */
export function KeysDialog({ store, messages }: Props) {
  const [open, setOpen] = useState(false);
  const instance = useAppInstance();
  const { keys, close, more, panelFailed, retry } = messages.app;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      if (!concerns(instance, event) || hasOpenDialog(instance)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [instance]);
  return (
    <Modal open={open} onClose={() => setOpen(false)} heading={keys} close={close} more={more}>
      <Fetched load={loadKeyList} message={panelFailed} retry={retry}>
        {(KeyTable) => <KeyTable store={store} />}
      </Fetched>
    </Modal>
  );
}

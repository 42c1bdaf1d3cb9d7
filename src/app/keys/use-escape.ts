import { useEffect } from 'react';
import type { AppStore } from '#state/store.ts';
import { concerns, hasOpenDialog, useAppInstance } from '#ui/instance/app-instance.ts';

/** Escape clears the selection, unless something nearer to the focus has used it or a dialog is open. */
export function useEscape(store: AppStore): void {
  const instance = useAppInstance();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!concerns(instance, event) || hasOpenDialog(instance)) return;
      if (store.getState().view.selection) store.actions.select(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, instance]);
}

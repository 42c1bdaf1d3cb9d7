import { useEffect } from 'react';
import { redo, undo } from '#state/commands/undo.ts';
import type { AppStore } from '#state/store.ts';
import { takesText } from '#ui/focus/takes-keys.ts';
import { concerns, hasOpenDialog, useAppInstance } from '#ui/instance/app-instance.ts';

/**
 * Ctrl+Z (or the Command key) takes back the last change of window or filters; with Shift, or Ctrl+Y, the change is
 * made again.
 */
export function useUndoKeys(store: AppStore): void {
  const instance = useAppInstance();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.defaultPrevented || takesText(event.target)) return;
      if (!concerns(instance, event) || hasOpenDialog(instance)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo(store);
      else undo(store);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, instance]);
}

import { useEffect } from 'react';
import { focusNextPart } from '#app/page-parts.ts';
import { concerns, hasOpenDialog, useAppInstance } from '#ui/instance/app-instance.ts';

/** F6 moves the focus to the next part of the page, Shift+F6 to the one before, as in other applications. */
export function usePartKeys(): void {
  const instance = useAppInstance();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.defaultPrevented || !concerns(instance, event) || hasOpenDialog(instance)) return;
      event.preventDefault();
      focusNextPart(instance, event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [instance]);
}

import { type RefObject, useEffect } from 'react';
import { concerns, hasOpenDialog, useAppInstance } from '#ui/instance/app-instance.ts';

interface Options {
  /** Escape belongs to it while the focus is inside, or nowhere; elsewhere another part may use the key. */
  readonly within: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onEscape: () => void;
}

/** Closes something by Escape before the page handles the key, so that the innermost open thing closes first. */
export function useEscapeWithin({ within, isOpen, onEscape }: Options): void {
  const instance = useAppInstance();
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target !== document.body && !within.current?.contains(event.target as Node);
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere) return;
      if (!concerns(instance, event) || hasOpenDialog(instance)) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    // In the capture phase: the page's own handler is on the document as well, and was added before this one.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [within, isOpen, onEscape, instance]);
}

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useUncover } from './use-uncover.ts';

interface Popover<Area extends HTMLElement> {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** What holds the button and what it opens: a press inside it closes nothing. */
  readonly area: RefObject<Area | null>;
  /** The button, which gets the focus back. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  /** For `area`: Escape closes from anywhere inside. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What a button opens over the page, until Escape, a press elsewhere or the focus on what it covers closes it. */
export function usePopover<Area extends HTMLElement>(): Popover<Area> {
  const [open, setOpen] = useState(false);
  const area = useRef<Area>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    // A press elsewhere on the page is about something else; the button closes it by itself.
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !area.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);
  const close = useCallback(() => setOpen(false), []);
  useUncover({ cover: area, isOpen: open, onCovering: close });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.stopPropagation();
    toggle.current?.focus();
    setOpen(false);
  };
  return { open, setOpen, area, toggle, onKeyDown };
}

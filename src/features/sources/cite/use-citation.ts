import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { scrollerOf } from '#ui/layout/use-stay-in-place.ts';

/**
 * Whether the citation is open. It stands at the top of the panel, which may be scrolled when its button is pressed: it is
 * brought into view and its copy button has the focus. Closing gives the focus back, and the place that was read.
 */
export function useCitation() {
  const [isCiting, setCiting] = useState(false);
  const citeRef = useRef<HTMLButtonElement>(null);
  const copyRef = useRef<HTMLButtonElement>(null);
  const scrolled = useRef({ from: 0, to: 0 });
  const wasCiting = useRef(false);
  useLayoutEffect(() => {
    if (isCiting === wasCiting.current) return;
    wasCiting.current = isCiting;
    if (isCiting) scrolled.current.to = show(copyRef);
    else leave(citeRef, scrolled.current);
  }, [isCiting]);
  const toggle = useCallback(() => {
    if (!wasCiting.current) scrolled.current.from = scrollTopOf(citeRef);
    setCiting(!wasCiting.current);
  }, []);
  const close = useCallback(() => setCiting(false), []);
  return { isCiting, citeRef, copyRef, toggle, close };
}

type Shown = RefObject<HTMLElement | null>;

function scrollTopOf({ current }: Shown): number {
  return (current && scrollerOf(current)?.scrollTop) ?? 0;
}

/** Returns where the panel is scrolled to then. */
function show(copy: Shown): number {
  copy.current?.focus({ preventScroll: true });
  copy.current?.closest('section')?.scrollIntoView({ block: 'start' });
  return scrollTopOf(copy);
}

/** Who has scrolled on since stays where they are. */
function leave(cite: Shown, { from, to }: { readonly from: number; readonly to: number }): void {
  const { current } = cite;
  if (!current) return;
  const scroller = scrollerOf(current);
  if (scroller?.scrollTop === to) scroller.scrollTop = from;
  current.focus({ preventScroll: true });
}

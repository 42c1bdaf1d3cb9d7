import { type RefObject, useEffect } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { LAST_INPUT } from './use-last-input.ts';

interface Options {
  /** What lies over other parts of the page. */
  readonly cover: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  /** Makes way: closes it, or makes it smaller. */
  readonly onCovering: () => void;
}

/**
 * Nothing that has the focus by keys stays under what is open: when the focus goes to something whose middle the cover lies
 * on, the cover makes way. The pointer reaches nothing that is covered.
 */
export function useUncover({ cover, isOpen, onCovering }: Options): void {
  const { root } = useAppInstance();
  useEffect(() => {
    if (!isOpen) return;
    let frame = 0;
    const look = () => {
      const { activeElement } = document;
      if (!activeElement || !cover.current || cover.current.contains(activeElement)) return;
      if (isUnder(activeElement, cover.current)) onCovering();
    };
    const onFocus = () => {
      cancelAnimationFrame(frame);
      // Once it has been scrolled into view.
      if (root.getAttribute(LAST_INPUT) === 'keys') frame = requestAnimationFrame(look);
    };
    root.addEventListener('focusin', onFocus);
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener('focusin', onFocus);
    };
  }, [cover, isOpen, onCovering, root]);
}

function isUnder(element: Element, cover: Element): boolean {
  const box = element.getClientRects()[0];
  if (!box) return false;
  return cover.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
}

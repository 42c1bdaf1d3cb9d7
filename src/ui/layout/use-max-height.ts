import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';

/**
 * Makes an element no higher than the room it has, px: when it comes, and as the window changes. The rest is scrolled to.
 * `isThere`: whether the element is.
 */
export function useMaxHeight(
  element: RefObject<HTMLElement | null>,
  roomOf: (element: HTMLElement, root: HTMLElement) => number,
  isThere = true,
): void {
  const { root } = useAppInstance();
  const limit = useEffectEvent(() => {
    const { current } = element;
    if (current) current.style.maxHeight = `${roomOf(current, root)}px`;
  });
  useLayoutEffect(() => {
    if (!isThere) return;
    const onResize = () => limit();
    onResize();
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, [isThere]);
}

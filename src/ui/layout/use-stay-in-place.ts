import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Returns a function for a press that makes a scrolled page longer or shorter: the element that it is given is after the
 * next rendering where it was on the screen before, so that neither the eye nor the focus loses it.
 */
export function useStayInPlace(): (element: Element) => void {
  const held = useRef<{ readonly element: Element; readonly top: number }>(undefined);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { element, top } = held.current;
    held.current = undefined;
    const scroller = scrollerOf(element);
    if (scroller) scroller.scrollTop += element.getBoundingClientRect().top - top;
  });
  return useCallback((element) => {
    held.current = { element, top: element.getBoundingClientRect().top };
  }, []);
}

/** The nearest ancestor that scrolls, else the page. */
export function scrollerOf(element: Element): Element | null {
  for (let one = element.parentElement; one; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  return document.scrollingElement;
}

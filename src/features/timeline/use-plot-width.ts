import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where nothing is laid out (in tests), a width that everything fits into. */
const FALLBACK_WIDTH = 800;

/** The width of an element in px, followed as it changes. */
export function usePlotWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FALLBACK_WIDTH);
  useLayoutEffect(() => {
    const plot = element.current;
    if (!plot) return;
    const measure = () => setWidth(plot.clientWidth || FALLBACK_WIDTH);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(plot);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

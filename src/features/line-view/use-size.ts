import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './projection';

/** Where nothing is laid out (in tests), a size that everything fits into. */
const FALLBACK: Size = { width: 800, height: 480 };

/** The inner size of an element in px, followed as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(FALLBACK);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      const [width, height] = [box.clientWidth || FALLBACK.width, box.clientHeight || FALLBACK.height];
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

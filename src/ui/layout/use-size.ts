import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';

/** Where nothing is laid out (in tests), a size that everything fits into. */
const FALLBACK = { width: 800, height: 480 };

/** The inner size of an element in px, followed as it changes. */
export function useSize(element: RefObject<HTMLElement | null>) {
  const width = useWidth(element);
  const height = useMeasured(element, heightOf);
  return useMemo(() => ({ width, height }), [width, height]);
}

/** The inner width alone, for those to whom the height is nothing. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  return useMeasured(element, widthOf);
}

function useMeasured(element: RefObject<HTMLElement | null>, read: (box: HTMLElement | null) => number) {
  const [measured, setMeasured] = useState(() => read(null));
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setMeasured(read(box));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, read]);
  return measured;
}

const widthOf = (box: HTMLElement | null) => box?.clientWidth || FALLBACK.width;
const heightOf = (box: HTMLElement | null) => box?.clientHeight || FALLBACK.height;

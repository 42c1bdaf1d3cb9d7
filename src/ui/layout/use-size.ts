import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';

/** The size where there is no layout, as in tests: large enough for all content. */
const FALLBACK = { width: 800, height: 480 };

/** The inner size of an element in px, updated when it changes. */
export function useSize(element: RefObject<HTMLElement | null>) {
  const width = useWidth(element);
  const height = useMeasured(element, heightOf);
  return useMemo(() => ({ width, height }), [width, height]);
}

/** The inner width in px. A component that does not depend on the height is not rendered when only the height changes. */
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

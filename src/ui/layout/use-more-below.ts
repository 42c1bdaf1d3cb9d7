import { type RefObject, useLayoutEffect, useState } from 'react';

/** Less than this is no text, px: sizes are rounded. */
const LEAST = 4;

/** True while a scrolled element has contents below its lower edge. */
export function useMoreBelow(element: RefObject<HTMLElement | null>): boolean {
  const [isMore, setIsMore] = useState(false);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setIsMore(box.scrollHeight - box.scrollTop - box.clientHeight > LEAST);
    measure();
    // In the next frame: what this shows may change a size that is observed, within one, which some browsers call an error.
    let frame = 0;
    const sizes = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    for (const part of [box, ...box.children]) sizes.observe(part);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [element]);
  return isMore;
}

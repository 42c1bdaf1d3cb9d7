import type { RefObject } from 'react';
import { useMaxHeight } from '#ui/layout/use-max-height.ts';

/** Kept free at the upper edge of the app, px. */
const EDGE = 8;

/** Makes what opens above `area` no higher than the app has room there; the rest is scrolled to. */
export function useRoomAbove(
  options: RefObject<HTMLElement | null>,
  area: RefObject<HTMLElement | null>,
): void {
  useMaxHeight(options, (element, root) => {
    // It stands in the area.
    const above = area.current ?? element;
    return Math.max(above.getBoundingClientRect().top - root.getBoundingClientRect().top - 2 * EDGE, 0);
  });
}

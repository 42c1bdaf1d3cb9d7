import { type RefObject, useLayoutEffect } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';

/** Kept free at the upper edge of the app, px. */
const EDGE = 8;

/** Makes what opens above `area` no higher than the app has room there; the rest is scrolled to. */
export function useRoomAbove(
  options: RefObject<HTMLElement | null>,
  area: RefObject<HTMLElement | null>,
): void {
  const { root } = useAppInstance();
  useLayoutEffect(() => {
    const resize = () => {
      if (!options.current || !area.current) return;
      const room = area.current.getBoundingClientRect().top - root.getBoundingClientRect().top - 2 * EDGE;
      options.current.style.maxHeight = `${Math.max(room, 0)}px`;
    };
    resize();
    window.addEventListener('resize', resize);
    return () => window.removeEventListener('resize', resize);
  }, [options, area, root]);
}

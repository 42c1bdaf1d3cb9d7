import { type RefObject, useEffect, useRef } from 'react';
import type { AppStore } from '#state/store.ts';
import { chosenOn, type Lane, type LaneMark } from './lanes.ts';
import { nearestMark } from './pick-mark.ts';

/** A finger hides what it means, a mouse points at it: px. */
const FINGER = 22;
const MOUSE = 8;

/** Presses and pointing on the plot near a mark, or on one that is only painted, go to the nearest mark. */
export function useMarkPicking(
  plot: RefObject<HTMLElement | null>,
  lanes: readonly Lane[],
  store: AppStore,
): void {
  const latest = useRef(lanes);
  latest.current = lanes;
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const near = (event: MouseEvent, radius: number): LaneMark | undefined => {
      const group = element.querySelector('[role="group"]');
      // A mark that is hit needs no guess, and thumbs are never meant for marks.
      if (!group || (event.target instanceof Element && event.target.closest('button, [role="slider"]')))
        return;
      const box = group.getBoundingClientRect();
      const [x, y] = [event.clientX - box.left, event.clientY - box.top];
      if (y < -radius || y > box.height + radius / 2) return;
      return nearestMark(latest.current, box.height / Math.max(latest.current.length, 1), x, y, radius);
    };
    const controller = new AbortController();
    const { signal } = controller;
    const onClick = (event: MouseEvent) => {
      const touched = event instanceof PointerEvent && event.pointerType === 'touch';
      const mark = near(event, touched ? FINGER : MOUSE);
      const selected = store.getState().view.selection?.incident;
      if (mark) store.actions.select({ incident: chosenOn(mark, selected) });
    };
    let lit: string | null = null;
    const light = (id: string | null) => {
      if (lit === id) return;
      if (id !== null || store.getState().hovered === lit) store.actions.hover(id);
      lit = id;
    };
    element.addEventListener('click', onClick, { signal });
    element.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        // A mark that is hit lights itself.
        if (event.target instanceof Element && event.target.closest('button')) lit = null;
        else light(near(event, MOUSE)?.id ?? null);
      },
      { signal },
    );
    element.addEventListener('pointerleave', () => light(null), { signal });
    return () => controller.abort();
  }, [plot, store]);
}

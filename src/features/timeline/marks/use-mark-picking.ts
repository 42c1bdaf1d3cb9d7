import { type RefObject, useEffect, useRef } from 'react';
import type { AppStore } from '#state/store.ts';
import { incidentToSelect, type Lane, type LaneMark } from './lanes.ts';
import { nearestMark } from './pick-mark.ts';

/** The incident that is painted nearest to a place, px from the lanes' top left corner, by id. */
export type PickPainted = (laneHeight: number, x: number, y: number, radius: number) => string | undefined;

/** How far from a mark a press still hits it, px. A finger hides what lies under it, so it reaches further. */
const FINGER = 22;
const MOUSE = 8;

type Hit = Pick<LaneMark, 'id' | 'gathered'>;

/** Clicks and hovers near a mark, or on a mark that is only painted on the raster, go to the nearest mark. */
export function useMarkPicking(
  plot: RefObject<HTMLElement | null>,
  lanes: readonly Lane[],
  store: AppStore,
  pickPainted?: PickPainted,
): void {
  const latest = useRef({ lanes, pickPainted });
  latest.current = { lanes, pickPainted };
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const near = (event: MouseEvent, radius: number): Hit | undefined => {
      const group = element.querySelector('[role="group"]');
      // A mark that is hit handles the event itself, and a press on a thumb is not meant for a mark.
      if (!group || (event.target instanceof Element && event.target.closest('button, [role="slider"]')))
        return;
      const box = group.getBoundingClientRect();
      const [x, y] = [event.clientX - box.left, event.clientY - box.top];
      if (y < -radius || y > box.height + radius / 2) return;
      const { lanes, pickPainted } = latest.current;
      const laneHeight = box.height / Math.max(lanes.length, 1);
      const painted = pickPainted?.(laneHeight, x, y, radius);
      return painted === undefined ? nearestMark(lanes, laneHeight, x, y, radius) : { id: painted };
    };
    const controller = new AbortController();
    const { signal } = controller;
    const onClick = (event: MouseEvent) => {
      const touched = event instanceof PointerEvent && event.pointerType === 'touch';
      const mark = near(event, touched ? FINGER : MOUSE);
      const selected = store.getState().view.selection?.incident;
      if (mark) store.actions.select({ incident: incidentToSelect(mark, selected) });
    };
    let hovered: string | null = null;
    const hover = (id: string | null) => {
      if (hovered === id) return;
      if (id !== null || store.getState().hovered === hovered) store.actions.hover(id);
      hovered = id;
    };
    element.addEventListener('click', onClick, { signal });
    element.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        // A mark that is hit sets the hover itself.
        if (event.target instanceof Element && event.target.closest('button')) hovered = null;
        else hover(near(event, MOUSE)?.id ?? null);
      },
      { signal },
    );
    element.addEventListener('pointerleave', () => hover(null), { signal });
    return () => controller.abort();
  }, [plot, store]);
}

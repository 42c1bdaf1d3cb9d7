/** Wheel, drag, pinch, hover and click on the plot. */
import type { RefObject } from 'react';
import { boxAt } from '#features/line-view/boxes/box-layout.ts';
import { brushOfRect } from '#features/line-view/brush/brush.ts';
import { rowAtPlace } from '#features/line-view/many/row-at-place.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { type Point, usePointerGestures } from '#ui/gestures/use-pointer-gestures.ts';
import type { ChangeAxes } from './axes.ts';
import { dragChange, pinchChange, wheelChange } from './gestures.ts';
import type { Rect } from './projection.ts';

/** What a drag with one finger or the mouse does. */
export type DragTool = 'select' | 'move';

export interface PlotGestures {
  readonly model: LineModel;
  readonly tool: DragTool;
  readonly changeAxes: ChangeAxes;
  /** The rectangle that is being dragged out, px; null when there is none. */
  readonly setRubber: (rect: Rect | null) => void;
}

/** How far from its symbol a box is hit, px. A finger hides what lies under it, so it reaches further. */
const SYMBOL_REACH = { mouse: 11, touch: 22 };
/** A thumb rolls while it taps: a shorter drag of it is a tap, px. */
const UNSTEADY = 12;

export function usePlotGestures(plot: RefObject<HTMLElement | null>, gestures: PlotGestures): void {
  const { model, tool, changeAxes, setRubber } = gestures;
  const { store, projection } = model;
  const boxUnder = ({ x, y }: Point, pointer: keyof typeof SYMBOL_REACH) =>
    model.many?.isPainted
      ? rowAtPlace(model.many, model, { x, y }, SYMBOL_REACH[pointer])
      : boxAt(model.layouts, x, y, SYMBOL_REACH[pointer])?.box.id;
  usePointerGestures(
    plot,
    {
      wheel: (at, event) => changeAxes(wheelChange(event, at, projection)),
      hover: (at) => store.actions.hover(boxUnder(at, 'mouse') ?? null),
      leave: () => store.actions.hover(null),
      dragStart: () => store.actions.hover(null),
      drag: (at, _event, start, before) => {
        if (tool === 'select') setRubber(rectOf(start, at));
        else changeAxes(dragChange(before, at, projection.line, projection.warp));
      },
      pinch: (before, after) => changeAxes(pinchChange(before, after, projection.line, projection.warp)),
      cancel: () => setRubber(null),
      release: (at, event, start, dragged) => {
        setRubber(null);
        const touch = event.pointerType === 'touch';
        const isTap = !dragged || (touch && Math.hypot(at.x - start.x, at.y - start.y) < UNSTEADY);
        if (isTap) {
          const incident = boxUnder(start, touch ? 'touch' : 'mouse');
          store.actions.select(incident === undefined ? null : { incident });
        } else if (tool === 'select') {
          const { window, stretch } = brushOfRect(rectOf(start, at), projection, store.getState().subject);
          store.actions.brush(window, stretch);
        }
      },
    },
    { escapes: true },
  );
}

function rectOf(from: Point, to: Point): Rect {
  return { x0: from.x, y0: from.y, x1: to.x, y1: to.y };
}

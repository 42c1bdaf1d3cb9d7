import { type RefObject, useEffect, useRef } from 'react';
import { boxAt } from '#features/line-view/boxes/box-layout.ts';
import { brushOf } from '#features/line-view/brush/brush.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import type { Axes } from './axes.ts';
import { draggedAxes, type Point, pinchedAxes, startsDrag, wheelAxes } from './gestures.ts';
import type { Rect } from './projection.ts';

/** What a drag with one finger or the mouse does. */
export type DragTool = 'select' | 'move';

export interface PlotGestures {
  readonly model: LineModel;
  readonly tool: DragTool;
  readonly changeAxes: (change: (axes: Axes) => Axes) => void;
  /** The rectangle under the hand, px; null when there is none. */
  readonly setRubber: (rect: Rect | null) => void;
}

interface Hand {
  readonly pointers: Map<number, Point>;
  start?: Point | undefined;
  dragging: boolean;
}

interface Context {
  readonly element: HTMLElement;
  readonly hand: Hand;
  readonly latest: () => PlotGestures;
}

const SYMBOL_REACH = { mouse: 11, touch: 22 };

/** Wheel, drag, pinch, hover and click on the plot. Listeners are the browser's own: React's wheel cannot prevent scrolling. */
export function usePlotGestures(plot: RefObject<HTMLElement | null>, gestures: PlotGestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const context: Context = {
      element,
      hand: { pointers: new Map(), dragging: false },
      latest: () => latest.current,
    };
    const controller = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (context: Context, event: HTMLElementEventMap[K]) => void,
    ) =>
      element.addEventListener(type, (event) => listener(context, event), {
        passive: false,
        signal: controller.signal,
      });
    on('wheel', onWheel);
    on('pointerdown', onDown);
    on('pointermove', onMove);
    on('pointerup', onUp);
    on('pointercancel', onCancel);
    on('pointerleave', ({ hand, latest }) => {
      if (hand.pointers.size === 0) latest().model.store.actions.hover(null);
    });
    // A mouse gives the plot no focus: the key is sent to whatever has it.
    document.addEventListener('keydown', (event) => onKeyDown(context, event), {
      capture: true,
      signal: controller.signal,
    });
    return () => controller.abort();
  }, [plot]);
}

function pointOf({ element }: Context, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function onWheel(context: Context, event: WheelEvent): void {
  event.preventDefault();
  const { changeAxes, model } = context.latest();
  changeAxes((axes) => wheelAxes(axes, event, pointOf(context, event), { ...model.on, axes }));
}

function onDown(context: Context, event: PointerEvent): void {
  if (event.button !== 0) return;
  const { hand, element } = context;
  const point = pointOf(context, event);
  hand.pointers.set(event.pointerId, point);
  hand.start = hand.pointers.size === 1 ? point : undefined;
  hand.dragging = false;
  if (hand.pointers.size > 1) context.latest().setRubber(null);
  element.setPointerCapture?.(event.pointerId);
}

function onMove(context: Context, event: PointerEvent): void {
  const { hand, latest } = context;
  const { model, tool, changeAxes, setRubber } = latest();
  const point = pointOf(context, event);
  const was = hand.pointers.get(event.pointerId);
  if (!was) {
    if (event.pointerType !== 'touch') model.store.actions.hover(under(context, point, 'mouse') ?? null);
    return;
  }
  const before = [...hand.pointers.values()];
  hand.pointers.set(event.pointerId, point);
  const after = [...hand.pointers.values()];
  if (isPair(before) && isPair(after)) {
    changeAxes((axes) => pinchedAxes(axes, before, after, { ...model.on, axes }));
    return;
  }
  const { start } = hand;
  if (!start || (!hand.dragging && !startsDrag(start, point))) return;
  if (!hand.dragging) model.store.actions.hover(null);
  hand.dragging = true;
  if (tool === 'select') setRubber(rectOf(start, point));
  else changeAxes((axes) => draggedAxes(axes, was, point, { ...model.on, axes }));
}

function onUp(context: Context, event: PointerEvent): void {
  const { hand, latest } = context;
  if (!hand.pointers.delete(event.pointerId)) return;
  const { model, tool, setRubber } = latest();
  const { start, dragging } = hand;
  hand.start = undefined;
  hand.dragging = false;
  setRubber(null);
  if (!start) return;
  const point = pointOf(context, event);
  if (dragging && tool === 'select') {
    const { window, stretch } = brushOf(rectOf(start, point), model.on);
    model.store.actions.brush(window, stretch);
  } else if (!dragging) {
    const incident = under(context, point, event.pointerType === 'touch' ? 'touch' : 'mouse');
    model.store.actions.select(incident === undefined ? null : { incident });
  }
}

/** Escape ends a drag, and nothing else then. */
function onKeyDown(context: Context, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !context.hand.dragging) return;
  event.preventDefault();
  event.stopPropagation();
  onCancel(context);
}

function onCancel({ hand, latest }: Context): void {
  hand.pointers.clear();
  hand.start = undefined;
  hand.dragging = false;
  latest().setRubber(null);
}

function under({ latest }: Context, { x, y }: Point, hand: keyof typeof SYMBOL_REACH): string | undefined {
  return boxAt(latest().model.placed, x, y, SYMBOL_REACH[hand])?.box.id;
}

function rectOf(from: Point, to: Point): Rect {
  return { x0: from.x, y0: from.y, x1: to.x, y1: to.y };
}

function isPair(points: Point[]): points is [Point, Point] {
  return points.length === 2;
}

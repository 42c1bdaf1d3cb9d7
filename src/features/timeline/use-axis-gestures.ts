import { type RefObject, useEffect, useRef } from 'react';
import type { InstantRange } from '../../domain/local-time';
import type { AppStore } from '../../state/store';
import { followWindow, panAxis } from './axis';
import { snapUnitFor } from './calendar-step';
import { gestureOf, type Pointer, pinchedAxis, startsDrag, wheelAxis } from './gesture';
import type { TimeScale } from './scale';
import { type Drag, dragWindow, type Grip } from './window-drag';

export type ChangeAxis = (change: (axis: InstantRange) => InstantRange) => void;

/** Marks what of the plot a press takes hold of: `start`, `end`, `body`, or `axis`. */
export const GRIP_ATTRIBUTE = 'data-grip';

interface Held {
  readonly pointers: Map<number, Pointer>;
  drag?: Drag | undefined;
  /** The axis is panned by what lies between this and the pointer. */
  pannedFrom?: number | undefined;
  moved: boolean;
}

/** Wheel, drag and pinch on the plot. Listeners are the browser's own: React's wheel listener cannot prevent scrolling. */
export function useAxisGestures(
  plot: RefObject<HTMLElement | null>,
  scale: TimeScale,
  changeAxis: ChangeAxis,
  store: AppStore,
): void {
  const latest = useRef(scale);
  latest.current = scale;
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const left = () => element.getBoundingClientRect().left;
    const held: Held = { pointers: new Map(), moved: false };
    const context: Context = { element, held, store, changeAxis, scale: () => latest.current, left };
    const controller = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ) => element.addEventListener(type, listener, { ...options, signal: controller.signal });
    on('wheel', (event) => onWheel(context, event), { passive: false });
    on('pointerdown', (event) => onDown(context, event));
    on('pointermove', (event) => onMove(context, event));
    on('pointerup', (event) => onUp(context, event));
    on('pointercancel', (event) => onUp(context, event));
    // The click that ends a drag is not a click on what lies below.
    on('click', (event) => endOfDrag(held, event), { capture: true });
    return () => controller.abort();
  }, [plot, changeAxis, store]);
}

interface Context {
  readonly element: HTMLElement;
  readonly held: Held;
  readonly store: AppStore;
  readonly changeAxis: ChangeAxis;
  readonly scale: () => TimeScale;
  readonly left: () => number;
}

function onWheel({ changeAxis, scale, left }: Context, event: WheelEvent): void {
  event.preventDefault();
  const focus = scale().instant(event.clientX - left());
  changeAxis((axis) => wheelAxis(axis, event, focus, scale().width));
}

function onDown({ held, scale, store, left }: Context, event: PointerEvent): void {
  if (event.button !== 0) return;
  const x = event.clientX - left();
  held.pointers.set(event.pointerId, { x, startX: x });
  if (held.pointers.size > 1) {
    held.drag = undefined;
    held.pannedFrom = undefined;
    return;
  }
  held.moved = false;
  const { window } = store.getState().view;
  const grip = gestureOf(gripOf(event.target), x, window, scale());
  if (grip === 'axis') held.pannedFrom = x;
  else held.drag = { grip, window, grabbedAt: scale().instant(x) };
}

function onMove(context: Context, event: PointerEvent): void {
  const { held, element, scale, store, changeAxis, left } = context;
  const pointer = held.pointers.get(event.pointerId);
  if (!pointer) return;
  // Released outside the plot before it became a drag: nobody told us.
  if (event.buttons === 0) {
    onUp(context, event);
    return;
  }
  const x = event.clientX - left();
  if (!held.moved && !startsDrag(pointer.startX, x) && held.pointers.size < 2) return;
  if (!held.moved) {
    held.moved = true;
    element.setPointerCapture(event.pointerId);
    element.dataset.dragging = held.drag?.grip ?? 'axis';
  }
  const before = [...held.pointers.values()];
  held.pointers.set(event.pointerId, { ...pointer, x });
  if (held.pointers.size > 1) {
    const after = [...held.pointers.values()];
    changeAxis((axis) => pinchedAxis(axis, before, after, scale().width));
  } else if (held.drag) {
    const { axis, width, instant } = scale();
    const unit = event.altKey ? 'minute' : snapUnitFor(axis);
    store.actions.setWindow(dragWindow(held.drag, instant(Math.min(Math.max(x, 0), width)), unit));
  } else if (held.pannedFrom !== undefined) {
    const { instant } = scale();
    const by = instant(held.pannedFrom) - instant(x);
    held.pannedFrom = x;
    changeAxis((axis) => panAxis(axis, by));
  }
}

function onUp({ held, element, store, changeAxis }: Context, event: PointerEvent): void {
  held.pointers.delete(event.pointerId);
  const { drag } = held;
  held.drag = undefined;
  held.pannedFrom = undefined;
  delete element.dataset.dragging;
  if (drag && held.moved) changeAxis((axis) => followWindow(axis, drag.window, store.getState().view.window));
}

/** Clicks by key have no detail and never end a drag. */
function endOfDrag(held: Held, event: MouseEvent): void {
  if (held.moved && event.detail > 0) event.stopPropagation();
  held.moved = false;
}

function gripOf(target: EventTarget | null): Grip | 'axis' | undefined {
  const grip =
    target instanceof Element ? target.closest(`[${GRIP_ATTRIBUTE}]`)?.getAttribute(GRIP_ATTRIBUTE) : null;
  return grip === 'start' || grip === 'end' || grip === 'body' || grip === 'axis' ? grip : undefined;
}

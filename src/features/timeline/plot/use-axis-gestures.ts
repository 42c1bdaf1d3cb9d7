import { type RefObject, useEffect, useRef } from 'react';
import type { TimeScale } from '#axis/time-scale.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { playClock } from '#features/timeline/playback/play-clock.ts';
import { snapUnitFor } from '#features/timeline/window/calendar-step.ts';
import { pulledAxis, pullOf } from '#features/timeline/window/edge-scroll.ts';
import { edgesOn } from '#features/timeline/window/snap-edges.ts';
import {
  type Drag,
  dragPoint,
  dragWindow,
  type Grip,
  NO_EDGES,
} from '#features/timeline/window/window-drag.ts';
import type { AppStore } from '#state/store.ts';
import { panAxis } from './axis.ts';
import { gestureOf, type Pointer, pinchedAxis, startsDrag, wheelAxis } from './gesture.ts';

export type ChangeAxis = (change: (axis: InstantRange) => InstantRange) => void;

/** Marks what of the plot a press takes hold of: `start`, `end`, `body`, or `axis`. */
export const GRIP_ATTRIBUTE = 'data-grip';

interface Held {
  readonly pointers: Map<number, Pointer>;
  drag?: Drag | undefined;
  /** The axis is panned by what lies between this and the pointer. */
  pannedFrom?: number | undefined;
  moved: boolean;
  /** Where the hand of a drag is, and whether the Alt key frees it from snapping. */
  hand?: { readonly x: number; readonly free: boolean } | undefined;
  /** The frame in which a pull at the edge goes on. */
  frame?: number | undefined;
}

/** Wheel, drag and pinch on the plot. Listeners are the browser's own: React's wheel listener cannot prevent scrolling. */
export function useAxisGestures(
  plot: RefObject<HTMLElement | null>,
  scale: TimeScale,
  changeAxis: ChangeAxis,
  store: AppStore,
  edges: readonly number[],
): void {
  const latest = useRef({ scale, edges });
  latest.current = { scale, edges };
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const left = () => element.getBoundingClientRect().left;
    const held: Held = { pointers: new Map(), moved: false };
    const context: Context = {
      element,
      held,
      store,
      changeAxis,
      scale: () => latest.current.scale,
      edges: () => latest.current.edges,
      left,
    };
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
    return () => {
      controller.abort();
      if (held.drag && held.moved) store.actions.hold(false);
      letGo(held);
      delete element.dataset.dragging;
    };
  }, [plot, changeAxis, store]);
}

interface Context {
  readonly element: HTMLElement;
  readonly held: Held;
  readonly store: AppStore;
  readonly changeAxis: ChangeAxis;
  readonly scale: () => TimeScale;
  readonly edges: () => readonly number[];
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
    letGo(held);
    return;
  }
  held.moved = false;
  const { window, mode } = store.getState().view;
  // Where only one end counts there is no body between two: what is beside the thumb is the axis.
  const between = mode === 'window' ? window : { from: 0, to: -1 };
  const grip = gestureOf(gripOf(event.target), x, between, scale());
  if (grip === 'axis') held.pannedFrom = x;
  else held.drag = { grip, window, grabbedAt: scale().instant(x) };
}

function onMove(context: Context, event: PointerEvent): void {
  const { held, element, scale, changeAxis, left } = context;
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
    if (held.drag) context.store.actions.hold(true);
  }
  const before = [...held.pointers.values()];
  held.pointers.set(event.pointerId, { ...pointer, x });
  if (held.pointers.size > 1) {
    const after = [...held.pointers.values()];
    changeAxis((axis) => pinchedAxis(axis, before, after, scale().width));
  } else if (held.drag) {
    held.hand = { x, free: event.altKey };
    drag(context);
    if (held.frame === undefined && pullOf(x, scale().width) !== 0) pull(context, playClock.now());
  } else if (held.pannedFrom !== undefined) {
    const { instant } = scale();
    const by = instant(held.pannedFrom) - instant(x);
    held.pannedFrom = x;
    changeAxis((axis) => panAxis(axis, by));
  }
}

/** Brings what is held to where the hand is. */
function drag({ held, scale, store, edges }: Context): void {
  if (!held.drag || !held.hand) return;
  const { axis, width, instant } = scale();
  const { mode } = store.getState().view;
  const unit = held.hand.free ? 'minute' : snapUnitFor(axis);
  const drawing = held.hand.free ? NO_EDGES : edgesOn(scale(), edges());
  const under = instant(Math.min(Math.max(held.hand.x, 0), width));
  store.actions.setWindow(
    mode === 'window'
      ? dragWindow(held.drag, under, unit, drawing)
      : dragPoint(mode, held.drag, under, unit, drawing),
  );
}

/** While the hand is past the edge the axis moves on under it, frame by frame. */
function pull(context: Context, before: number): void {
  const { held, scale, changeAxis } = context;
  held.frame = playClock.request(() => {
    held.frame = undefined;
    const strength = held.hand ? pullOf(held.hand.x, scale().width) : 0;
    if (strength === 0 || !held.drag) return;
    const now = playClock.now();
    changeAxis((axis) => pulledAxis(axis, strength, now - before));
    drag(context);
    pull(context, now);
  });
}

function letGo(held: Held): void {
  if (held.frame !== undefined) playClock.cancel(held.frame);
  held.drag = undefined;
  held.pannedFrom = undefined;
  held.hand = undefined;
  held.frame = undefined;
}

function onUp({ held, element, store }: Context, event: PointerEvent): void {
  held.pointers.delete(event.pointerId);
  letGo(held);
  if (store.getState().held) store.actions.hold(false);
  delete element.dataset.dragging;
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

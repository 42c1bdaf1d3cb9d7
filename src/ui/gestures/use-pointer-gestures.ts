/** Distinguishes wheel, click, drag and pinch on one element. */
import { type RefObject, useEffect, useRef } from 'react';
import { useAppInstance } from '#ui/instance/app-instance.ts';

/** Px from the upper left corner of the element. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Pair = readonly [Point, Point];

export interface PointerGestures {
  readonly wheel: (at: Point, event: WheelEvent) => void;
  /** The first pointer comes down. */
  readonly press?: (at: Point, event: PointerEvent) => void;
  /** The press has moved so far that it is a drag. */
  readonly dragStart?: (event: PointerEvent) => void;
  /** `start` is where the press began, `before` where the pointer was at the last event. */
  readonly drag: (at: Point, event: PointerEvent, start: Point, before: Point) => void;
  /** The press ends. `dragged` is false where it was a click. */
  readonly release: (at: Point, event: PointerEvent, start: Point, dragged: boolean) => void;
  /** The press ends without effect: by a second finger, the browser, Escape, or the removal of the element. */
  readonly cancel: () => void;
  readonly pinch: (before: Pair, after: Pair) => void;
  /** A mouse or pen moves over the element with no button pressed. */
  readonly hover?: (at: Point) => void;
  readonly leave?: () => void;
}

/** A press becomes a drag only after so many px: a pointer moves a little during a click. */
const DRAG_DISTANCE = 5;

export interface GestureOptions {
  /** Whether only a move to the side makes a drag: up and down the page scrolls. */
  readonly sidewaysOnly?: boolean;
  /** Whether the Escape key ends a drag; it reaches nothing else then. */
  readonly escapes?: boolean;
}

interface Press {
  readonly start: Point;
  readonly pointer: number;
  dragging: boolean;
}

interface Context {
  readonly element: HTMLElement;
  readonly pointers: Map<number, Point>;
  press?: Press | undefined;
  /** The wheel alone scrolls what is around the element. */
  readonly leavesWheel: boolean;
  /** The click that ends a drag is not a click on what lies below. */
  swallowsClick: boolean;
  readonly isDrag: (from: Point, to: Point) => boolean;
  readonly gestures: () => PointerGestures;
}

export function usePointerGestures(
  target: RefObject<HTMLElement | null>,
  gestures: PointerGestures,
  { sidewaysOnly = false, escapes = false }: GestureOptions = {},
): void {
  const { isEmbedded: leavesWheel = false } = useAppInstance();
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const context: Context = {
      element,
      pointers: new Map(),
      swallowsClick: false,
      leavesWheel,
      isDrag: (from, to) => Math.hypot(to.x - from.x, sidewaysOnly ? 0 : to.y - from.y) >= DRAG_DISTANCE,
      gestures: () => latest.current,
    };
    const controller = new AbortController();
    const { signal } = controller;
    // React listens for the wheel passively and could not keep the page from scrolling.
    element.addEventListener('wheel', (event) => onWheel(context, event), { passive: false, signal });
    element.addEventListener('pointerdown', (event) => onDown(context, event), { signal });
    element.addEventListener('pointermove', (event) => onMove(context, event), { signal });
    element.addEventListener('pointerup', (event) => onUp(context, event), { signal });
    element.addEventListener('pointercancel', (event) => onLost(context, event), { signal });
    element.addEventListener('pointerleave', () => onLeave(context), { signal });
    element.addEventListener('click', (event) => onClick(context, event), { capture: true, signal });
    // A mouse gives the element no focus: the key is sent to whatever has it.
    if (escapes)
      document.addEventListener('keydown', (event) => onKeyDown(context, event), { capture: true, signal });
    return () => {
      controller.abort();
      cancel(context);
    };
  }, [target, sidewaysOnly, escapes, leavesWheel]);
}

function pointOf({ element }: Context, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function onWheel(context: Context, event: WheelEvent): void {
  // A touchpad that is pinched says that Ctrl is pressed.
  const zooms = event.ctrlKey || event.metaKey;
  if (!zooms && (context.leavesWheel || bringsIntoSight(context, event))) return;
  event.preventDefault();
  context.gestures().wheel(pointOf(context, event), event);
}

/** Whether the page scrolls on, and so shows what of the element lies beyond the window: in a small window its handles may. */
function bringsIntoSight({ element }: Context, { deltaX, deltaY, shiftKey }: WheelEvent): boolean {
  if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  // Heights are whole numbers there, and places are not.
  if (deltaY > 0) return bottom > clientHeight + 1 && scrollTop + clientHeight < scrollHeight - 1;
  return top < -1 && scrollTop > 0;
}

function onDown(context: Context, event: PointerEvent): void {
  if (event.button !== 0) return;
  const { pointers } = context;
  const point = pointOf(context, event);
  pointers.set(event.pointerId, point);
  context.swallowsClick = false;
  if (pointers.size > 1) {
    cancel(context);
    return;
  }
  context.press = { start: point, pointer: event.pointerId, dragging: false };
  context.gestures().press?.(point, event);
}

function onMove(context: Context, event: PointerEvent): void {
  const { pointers, gestures } = context;
  const point = pointOf(context, event);
  const before = pointers.get(event.pointerId);
  if (!before) {
    if (event.pointerType !== 'touch' && event.buttons === 0) gestures().hover?.(point);
    return;
  }
  // The button was released outside the element before the press became a drag, where no event told of it.
  if (event.buttons === 0) {
    onLost(context, event);
    return;
  }
  const was = [...pointers.values()];
  const { press } = context;
  if (press && !press.dragging && !context.isDrag(press.start, point)) return;
  pointers.set(event.pointerId, point);
  const is = [...pointers.values()];
  if (isPair(was) && isPair(is)) {
    capture(context, event);
    gestures().pinch(was, is);
  } else if (press) {
    if (!press.dragging) {
      press.dragging = true;
      capture(context, event);
      gestures().dragStart?.(event);
    }
    gestures().drag(point, event, press.start, before);
  }
}

/** Captured only now: from the press on, a click on a button inside the element would be lost. */
function capture(context: Context, { pointerId }: PointerEvent): void {
  context.swallowsClick = true;
  context.element.setPointerCapture?.(pointerId);
}

function onUp(context: Context, event: PointerEvent): void {
  const { pointers, press } = context;
  if (!pointers.delete(event.pointerId) || !press) return;
  context.press = undefined;
  context.gestures().release(pointOf(context, event), event, press.start, press.dragging);
}

function onLost(context: Context, event: PointerEvent): void {
  context.pointers.delete(event.pointerId);
  cancel(context);
}

function cancel(context: Context): void {
  if (!context.press) return;
  context.press = undefined;
  context.gestures().cancel();
}

function onLeave({ pointers, gestures }: Context): void {
  if (pointers.size === 0) gestures().leave?.();
}

/** A click by key has no detail and never ends a drag. */
function onClick(context: Context, event: MouseEvent): void {
  if (context.swallowsClick && event.detail > 0) event.stopPropagation();
  context.swallowsClick = false;
}

function onKeyDown(context: Context, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !context.press?.dragging) return;
  event.preventDefault();
  event.stopPropagation();
  context.pointers.clear();
  cancel(context);
}

function isPair(points: readonly Point[]): points is Pair {
  return points.length === 2;
}

/** Wheel, drag and pinch on the timeline's plot: they move the axis, or the window by the grip that was pressed. */
import { type RefObject, useRef } from 'react';
import { edgeSpeed, scrolledRange } from '#axis/edge-scroll.ts';
import { dragRange, isSideways, panByWheel, pinchRange, zoomByWheel } from '#axis/gestures.ts';
import { snapUnitFor } from '#axis/key-steps.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { playClock } from '#features/timeline/playback/play-clock.ts';
import { gripAt } from '#features/timeline/window/grip-at.ts';
import { snapEdges } from '#features/timeline/window/snap-edges.ts';
import {
  type Drag,
  dragPoint,
  dragWindow,
  type Grip,
  NO_EDGES,
  type SnapEdges,
} from '#features/timeline/window/window-drag.ts';
import type { AppStore } from '#state/store.ts';
import { type PointerGestures, usePointerGestures } from '#ui/gestures/use-pointer-gestures.ts';
import type { ChangeAxis } from './axis.ts';
import { DRAGGING, GRIP } from './plot-attributes.ts';

interface Plot {
  readonly element: RefObject<HTMLElement | null>;
  readonly scale: TimeScale;
  readonly changeAxis: ChangeAxis;
  readonly store: AppStore;
  /** Instants that a thumb snaps to. */
  readonly edges: SnapEdges['instants'];
}

/** A drag of the window. */
interface WindowDrag {
  readonly drag: Drag;
  /** Where the pointer is, and whether the Alt key turns snapping off. */
  pointer?: { readonly x: number; readonly free: boolean };
  /** The frame in which the axis scrolls on, while the pointer is past the edge. */
  frame?: number | undefined;
}

export function useAxisGestures(plot: Plot): void {
  const latest = useRef(plot);
  latest.current = plot;
  const windowDrag = useRef<WindowDrag>(undefined);
  usePointerGestures(
    plot.element,
    axisGestures(() => latest.current, windowDrag),
    { sidewaysOnly: true },
  );
}

function axisGestures(plot: () => Plot, windowDrag: RefObject<WindowDrag | undefined>): PointerGestures {
  const end = () => {
    const { store, element } = plot();
    const { current } = windowDrag;
    windowDrag.current = undefined;
    if (current?.frame !== undefined) playClock.cancel(current.frame);
    if (store.getState().dragging) store.actions.setDragging(false);
    element.current?.removeAttribute(DRAGGING);
  };
  return {
    wheel: ({ x }, event) => onWheel(plot(), event, x),
    press: ({ x }, { target }) => {
      const drag = dragFrom(plot(), target, x);
      windowDrag.current = drag && { drag };
    },
    dragStart: () => {
      const { store, element } = plot();
      const drag = windowDrag.current?.drag;
      element.current?.setAttribute(DRAGGING, drag?.grip ?? 'axis');
      if (drag) store.actions.setDragging(true);
    },
    drag: ({ x }, { altKey }, _start, before) => {
      const { changeAxis, scale } = plot();
      const { current } = windowDrag;
      if (!current) {
        changeAxis((axis, bounds) => dragRange(axis, before.x, x, scale.width, bounds));
        return;
      }
      current.pointer = { x, free: altKey };
      moveWindowTo(plot(), current.drag, current.pointer);
      const isPast = edgeSpeed(x, scale.width) !== 0;
      if (current.frame === undefined && isPast) scrollOn(plot, windowDrag, playClock.now());
    },
    release: end,
    cancel: end,
    pinch: ([a, b], [c, d]) => {
      const { changeAxis, scale } = plot();
      changeAxis((axis, bounds) => pinchRange(axis, [a.x, b.x], [c.x, d.x], scale.width, bounds));
    },
  };
}

/** The vertical wheel zooms around the pointer; the horizontal one, or Shift, pans. */
function onWheel({ scale, changeAxis }: Plot, wheel: WheelEvent, x: number): void {
  const { width } = scale;
  const focus = scale.instant(x);
  changeAxis((axis, bounds) =>
    wheel.shiftKey || isSideways(wheel)
      ? panByWheel(axis, wheel, width, width, bounds)
      : zoomByWheel(axis, wheel, focus, width, bounds),
  );
}

/** The drag that a press begins; undefined where it grabs the axis. */
function dragFrom({ scale, store }: Plot, target: EventTarget | null, x: number): Drag | undefined {
  const { window, mode } = store.getState().view;
  // The modes with one end have no body: what is beside the thumb is the axis.
  const body = mode === 'window' ? window : undefined;
  const grip = gripAt(gripOf(target), x, body, scale);
  return grip === 'axis' ? undefined : { grip, window, grabbedAt: scale.instant(x) };
}

/** Moves the window so that what was grabbed lies under the pointer. */
function moveWindowTo(
  { scale, store, edges }: Plot,
  drag: Drag,
  pointer: { readonly x: number; readonly free: boolean },
): void {
  const { view, subject } = store.getState();
  const { windowLimits: limits } = subject;
  const unit = pointer.free ? 'minute' : snapUnitFor(scale.axis);
  const targets = pointer.free ? NO_EDGES : snapEdges(scale, edges);
  const under = scale.instant(Math.min(Math.max(pointer.x, 0), scale.width));
  store.actions.setWindow(
    view.mode === 'window'
      ? dragWindow(drag, under, unit, limits, targets)
      : dragPoint(view.mode, drag, under, unit, limits, targets),
  );
}

/** While the pointer is past the edge the axis moves on under it, frame by frame. */
function scrollOn(plot: () => Plot, windowDrag: RefObject<WindowDrag | undefined>, before: number): void {
  const scrolled = windowDrag.current;
  if (!scrolled) return;
  scrolled.frame = playClock.request(() => {
    scrolled.frame = undefined;
    const { scale, changeAxis } = plot();
    const { pointer, drag } = scrolled;
    const speed = pointer ? edgeSpeed(pointer.x, scale.width) : 0;
    if (!pointer || speed === 0 || windowDrag.current !== scrolled) return;
    const now = playClock.now();
    changeAxis((axis, bounds) => scrolledRange(axis, speed, now - before, bounds));
    moveWindowTo(plot(), drag, pointer);
    scrollOn(plot, windowDrag, now);
  });
}

function gripOf(target: EventTarget | null): Grip | 'axis' | undefined {
  const grip = target instanceof Element ? target.closest(`[${GRIP}]`)?.getAttribute(GRIP) : null;
  return grip === 'start' || grip === 'end' || grip === 'body' || grip === 'axis' ? grip : undefined;
}

import { type PointerEvent, useEffect, useRef } from 'react';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { type Brush, dragHandle, type Handle } from './brush.ts';

/** Dragging a handle that stands `place` px along its axis: however long the hand rests, it is one change. */
export function useHandleDrag({ store, on }: LineModel, handle: Handle, brush: Brush, place: number) {
  const grabbed = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const release = () => {
    if (!grabbed.current) return;
    grabbed.current = undefined;
    store.actions.hold(false);
  };
  const latest = useRef(release);
  latest.current = release;
  // Nobody tells a handle that is taken away that the hand let go.
  useEffect(() => () => latest.current(), []);
  const along = handle === 'west' || handle === 'east';
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grabbed.current = { x: event.clientX - (along ? place : 0), y: event.clientY - (along ? 0 : place) };
      store.actions.hold(true);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!grabbed.current) return;
      // Released where nobody told us.
      if (event.buttons === 0) return release();
      const pointer = { x: event.clientX - grabbed.current.x, y: event.clientY - grabbed.current.y };
      const next = dragHandle(handle, pointer, brush, on, store.getState().subject);
      store.actions.brush(next.window, next.stretch);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

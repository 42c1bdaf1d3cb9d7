import { type PointerEvent, useEffect, useRef } from 'react';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { type Brush, dragHandle, type Handle } from './brush.ts';

/** Drags a handle that lies `position` px along its axis. A whole drag is one change that can be undone. */
export function useHandleDrag(
  { store, projection }: LineModel,
  handle: Handle,
  brush: Brush,
  position: number,
) {
  const grabbed = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const release = () => {
    if (!grabbed.current) return;
    grabbed.current = undefined;
    store.actions.setDragging(false);
  };
  const latest = useRef(release);
  latest.current = release;
  // A handle that is unmounted during a drag gets no event when the button is released.
  useEffect(() => () => latest.current(), []);
  const onRuler = handle === 'west' || handle === 'east';
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grabbed.current = {
        x: event.clientX - (onRuler ? position : 0),
        y: event.clientY - (onRuler ? 0 : position),
      };
      store.actions.setDragging(true);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!grabbed.current) return;
      // The button was released where no event told of it.
      if (event.buttons === 0) return release();
      const pointer = { x: event.clientX - grabbed.current.x, y: event.clientY - grabbed.current.y };
      const next = dragHandle(handle, pointer, brush, projection, store.getState().subject);
      store.actions.brush(next.window, next.stretch);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

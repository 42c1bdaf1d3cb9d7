import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { MINUTE } from '../../domain/durations';
import { localAt } from '../../domain/local-time';
import { LINE_KM } from '../../domain/stretch-filter';
import { localTimeWords } from '../../i18n/time-words';
import { brushAfterKey, dragHandle, type Handle } from './brush';
import styles from './brush-handle.module.css';
import { kmText } from './place-words';
import type { LineModel } from './use-line-model';

interface Props {
  readonly model: LineModel;
  readonly handle: Handle;
}

/** One end of the stretch, on the ruler, or of the window, on the time axis: dragged, or moved by keys. */
export function BrushHandle({ model, handle }: Props) {
  const { store, on } = model;
  const brush = { window: useStore(store, windowOf), stretch: useStore(store, stretchOf) };
  const grabbed = useRef<{ x: number; y: number }>(undefined);
  const along = handle === 'west' || handle === 'east';
  const [west, east] = brush.stretch ?? [0, LINE_KM];
  const at = along
    ? on.x(handle === 'west' ? west : east)
    : on.y(handle === 'start' ? brush.window.from : brush.window.to);
  const limit = along ? on.line.width : on.line.height;
  const inSight = at >= -1 && at <= limit + 1;
  const place = Math.min(Math.max(at, 0), limit);
  const values = sliderValues(model, handle, brush);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = brushAfterKey(handle, event, brush, on.axes);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    store.actions.brush(next.window, next.stretch);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX - (along ? place : 0), y: event.clientY - (along ? 0 : place) };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!grabbed.current) return;
    const pointer = { x: event.clientX - grabbed.current.x, y: event.clientY - grabbed.current.y };
    const next = dragHandle(handle, pointer, brush, on);
    store.actions.brush(next.window, next.stretch);
  };
  const release = () => {
    grabbed.current = undefined;
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-handle={handle}
      data-hidden={!inSight}
      style={along ? { left: place } : { top: place }}
      aria-label={values.label}
      aria-orientation={along ? 'horizontal' : 'vertical'}
      aria-valuemin={values.low}
      aria-valuemax={values.high}
      aria-valuenow={values.now}
      aria-valuetext={values.words}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}

type State = ReturnType<LineModel['store']['getState']>;
const windowOf = (state: State) => state.view.window;
const stretchOf = (state: State) => state.view.stretch;

/** Kilometres, or minutes since 1970; the spoken value is what a reader would say. */
function sliderValues(
  { messages, language, on }: LineModel,
  handle: Handle,
  { window, stretch }: { window: { from: number; to: number }; stretch: readonly [number, number] | null },
) {
  const words = messages.lineView;
  const [west, east] = stretch ?? [0, LINE_KM];
  const label = words.handles[handle];
  if (handle === 'west' || handle === 'east') {
    const km = handle === 'west' ? west : east;
    return {
      label,
      low: handle === 'west' ? 0 : west,
      high: handle === 'west' ? east : LINE_KM,
      now: km,
      words: words.km(kmText(km)),
    };
  }
  const minutes = (instant: number) => Math.round(instant / MINUTE);
  const start = handle === 'start';
  // An end is said as the last minute or day that it includes.
  const local = localAt(start ? window.from : window.to - MINUTE, 'minute');
  const midnight = local.endsWith(start ? 'T00:00' : 'T23:59');
  return {
    label,
    low: minutes(start ? Math.min(on.axes.time.from, window.from) : window.from),
    high: minutes(start ? window.to : Math.max(on.axes.time.to, window.to)),
    now: minutes(start ? window.from : window.to),
    words: messages.timeline.instant(localTimeWords(midnight ? local.slice(0, 10) : local, language)),
  };
}

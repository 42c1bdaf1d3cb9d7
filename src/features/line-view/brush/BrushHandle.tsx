import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { MINUTE } from '#domain/time/durations.ts';
import { dayFrom, dayUntil, localAt } from '#domain/time/local-time.ts';
import { kmText } from '#features/line-view/boxes/place-words.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { Changing } from '#ui/text/Changing.tsx';
import { type Brush, brushAfterKey, type Handle } from './brush.ts';
import styles from './brush-handle.module.css';
import { handleLabel } from './handle-label.ts';
import { useHandleDrag } from './use-handle-drag.ts';

interface Props {
  readonly model: LineModel;
  readonly handle: Handle;
}

/** Handle of one end of the stretch, on the ruler, or of the window, on the time axis: moved by drag or by keys. */
export function BrushHandle({ model, handle }: Props) {
  const { store, projection, messages } = model;
  const { subject } = store.getState();
  const brush: Brush = { window: useStore(store, windowOf), stretch: useStore(store, stretchOf) };
  const onRuler = handle === 'west' || handle === 'east';
  const [west, east] = brush.stretch ?? [0, subject.line.lengthKm];
  const exact = onRuler
    ? projection.x(handle === 'west' ? west : east)
    : projection.y(handle === 'start' ? brush.window.from : brush.window.to);
  const limit = onRuler ? projection.line.width : projection.line.height;
  const isVisible = exact >= -1 && exact <= limit + 1;
  const position = Math.min(Math.max(exact, 0), limit);
  const { handleAt } = messages.lineView;
  const values = sliderValues(model, handle, brush);
  const words = handleAt[handle === 'west' || handle === 'start' ? 'low' : 'high'](values.words);
  const label = onRuler
    ? handleLabel(handle, words, exact, projection.x(handle === 'west' ? east : west), projection)
    : undefined;
  const drag = useHandleDrag(model, handle, brush, position);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = brushAfterKey(handle, event, brush, projection.axes, subject);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    store.actions.brush(next.window, next.stretch);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-handle={handle}
      data-hidden={!isVisible}
      style={onRuler ? { left: position } : { top: position }}
      aria-label={values.label}
      aria-orientation={onRuler ? 'horizontal' : 'vertical'}
      aria-valuemin={values.low}
      aria-valuemax={values.high}
      aria-valuenow={values.now}
      aria-valuetext={values.words}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <span
        className={styles.value}
        data-shown={brush.stretch !== null && isVisible && label !== undefined && label.side !== 'none'}
        data-side={label?.side}
        aria-hidden="true"
      >
        <Changing>{words}</Changing>
      </span>
    </div>
  );
}

type State = ReturnType<LineModel['store']['getState']>;
const windowOf = (state: State) => state.view.window;
const stretchOf = (state: State) => state.view.stretch;

/** Values in km, or in minutes since 1970; the spoken value is the chainage or the date. */
function sliderValues(
  { store, messages, language, projection }: LineModel,
  handle: Handle,
  { window, stretch }: Brush,
) {
  const words = messages.lineView;
  const { lengthKm } = store.getState().subject.line;
  const [west, east] = stretch ?? [0, lengthKm];
  const label = words.handles[handle];
  if (handle === 'west' || handle === 'east') {
    const km = handle === 'west' ? west : east;
    return {
      label,
      low: handle === 'west' ? 0 : west,
      high: handle === 'west' ? east : lengthKm,
      now: km,
      words: words.km(kmText(km)),
    };
  }
  const minutes = (instant: number) => Math.round(instant / MINUTE);
  const start = handle === 'start';
  // An end is spoken as the last minute or day included.
  const local = start
    ? (dayFrom(window.from) ?? localAt(window.from, 'minute'))
    : (dayUntil(window.to) ?? localAt(window.to - MINUTE, 'minute'));
  return {
    label,
    low: minutes(start ? Math.min(projection.axes.time.from, window.from) : window.from),
    high: minutes(start ? window.to : Math.max(projection.axes.time.to, window.to)),
    now: minutes(start ? window.from : window.to),
    words: messages.timeline.instant(localTimeWords(local, language)),
  };
}

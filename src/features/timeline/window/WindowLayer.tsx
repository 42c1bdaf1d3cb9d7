import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { TimeScale } from '#axis/time-scale.ts';
import type { Language } from '#domain/record/language.ts';
import { MINUTE } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { GRIP } from '#features/timeline/plot/plot-attributes.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { windowWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { fieldText } from './typed-window.ts';
import styles from './window.module.css';
import { type Grip, gripBoxes, sliderReach, windowAfterKey } from './window-drag.ts';

interface Props {
  readonly store: AppStore;
  readonly scale: TimeScale;
  readonly messages: Messages;
  /** Width of a thumb's target, px. */
  readonly thumb: number;
}

/** Width of the window where the axis is so long that it would be less, px. */
const THINNEST = 3;

/** The window over the lanes and its sliders below them: three, or one in the modes with one end. A drag renders only this. */
export function WindowLayer({ store, scale, messages, thumb }: Props) {
  const window = useStore(store, (state) => state.view.window);
  const mode = useStore(store, (state) => state.view.mode);
  const language = useStore(store, (state) => state.view.language);
  const within = (x: number) => Math.min(Math.max(x, -1), scale.width + 1);
  const [startX, endX] = [within(scale.x(window.from)), within(scale.x(window.to))];
  const onKeyDown = (grip: Grip) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = windowAfterKey(grip, event, window, scale.axis, store.getState().subject.windowLimits);
    if (!next) return;
    event.preventDefault();
    store.actions.setWindow(next);
  };
  const slider = (grip: Grip) => ({
    ...sliderValues(grip, mode, window, scale.axis, messages, language),
    role: 'slider',
    tabIndex: 0,
    [GRIP]: grip,
    onKeyDown: onKeyDown(grip),
  });
  const marks = { startX, endX, width: scale.width, thumb, slider };
  return mode === 'window' ? <WholeWindow {...marks} /> : <OnePoint {...marks} mode={mode} />;
}

interface Marks {
  /** Ends of the window, px. */
  readonly startX: number;
  readonly endX: number;
  readonly width: number;
  readonly thumb: number;
  readonly slider: (grip: Grip) => object;
}

function WholeWindow({ startX, endX, width, thumb, slider }: Marks) {
  const { start, body, end } = gripBoxes(startX, endX, width, thumb);
  const across = { transform: `translateX(${startX}px)`, width: Math.max(endX - startX, 0) };
  const between = { transform: `translateX(${(startX + endX) / 2}px)` };
  const from = (x: number, wide: number) => ({ transform: `translateX(${x}px)`, width: wide });
  const isBeyond = (x: number) => x < 0 || x > width;
  // Leads from the window down to its grips, which are wider than a narrow window.
  const top = [startX, Math.max(endX, startX + THINNEST)];
  const neck = `polygon(${top[0]}px 0, ${top[1]}px 0, ${end}px 100%, ${body}px 100%)`;
  return (
    <>
      <div className={styles.shade} style={across} {...{ [GRIP]: 'body' }} />
      <div className={styles.reach} style={between} {...{ [GRIP]: 'body' }} />
      <div className={styles.rail}>
        <div className={styles.neck} style={{ clipPath: neck }} />
        <div
          {...slider('start')}
          className={styles.start}
          style={from(start, thumb)}
          data-beyond={isBeyond(startX)}
        />
        <div {...slider('body')} className={styles.body} style={from(body, end - body)} />
        <div
          {...slider('end')}
          className={styles.end}
          style={from(end, thumb)}
          data-beyond={isBeyond(endX)}
        />
      </div>
    </>
  );
}

/** The modes with one end: one slider under one line. */
function OnePoint({ startX, endX, width, thumb, slider, mode }: Marks & { readonly mode: TimeMode }) {
  const x = mode === 'moment' ? startX : endX;
  const box = Math.min(Math.max(x - thumb / 2, 0), width - thumb);
  const point = { transform: `translateX(${x}px)` };
  return (
    <>
      {mode === 'cumulative' && <div className={styles.past} style={{ width: Math.max(x, 0) }} />}
      <div className={styles.line} style={point} />
      <div className={styles.reach} style={point} {...{ [GRIP]: 'body' }} />
      <div className={styles.rail}>
        <div
          {...slider('body')}
          className={styles.point}
          style={{ transform: `translateX(${box}px)`, width: thumb }}
        />
      </div>
    </>
  );
}

/** Values count minutes since 1970; the spoken value is the date. An end is spoken as the last day or minute included. */
function sliderValues(
  grip: Grip,
  mode: TimeMode,
  window: InstantRange,
  axis: InstantRange,
  messages: Messages,
  language: Language,
) {
  const { timeline } = messages;
  const reach = sliderReach(axis, window);
  const minutes = (instant: number) => Math.round(instant / MINUTE);
  const spoken = (end: 'start' | 'end') => timeline.instant(localTimeWords(fieldText(window, end), language));
  const values = (name: string, min: number, max: number, now: number, text: string) => ({
    'aria-label': name,
    'aria-valuemin': minutes(min),
    'aria-valuemax': minutes(max),
    'aria-valuenow': minutes(now),
    'aria-valuetext': text,
  });
  const { from, to } = window;
  if (mode === 'cumulative') return values(timeline.upTo, reach.from, reach.to, to, spoken('end'));
  if (mode === 'moment') return values(timeline.moment, reach.from, reach.to, from, spoken('start'));
  if (grip === 'start') return values(timeline.windowStart, reach.from, to, from, spoken('start'));
  if (grip === 'end') return values(timeline.windowEnd, from, reach.to, to, spoken('end'));
  const range = timeline.range(windowWords(window, language));
  return values(timeline.windowBody, reach.from, reach.to, from, range);
}

import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { InstantRange } from '../../domain/local-time';
import type { Messages } from '../../i18n/en';
import type { LanguageTag } from '../../i18n/language';
import { localTimeWords, windowWords } from '../../i18n/time-words';
import type { AppStore } from '../../state/store';
import { MINUTE } from '../../state/view';
import type { TimeScale } from './scale';
import { fieldText } from './typed-window';
import styles from './window.module.css';
import { type Grip, sliderReach, thumbBoxes, windowAfterKey } from './window-drag';

interface Props {
  readonly store: AppStore;
  readonly scale: TimeScale;
  readonly messages: Messages;
  /** Width of a thumb's target, px. */
  readonly thumb: number;
}

/** The window over the lanes and its three sliders below them. Scrubbing renders this and nothing else. */
export function WindowLayer({ store, scale, messages, thumb }: Props) {
  const window = useStore(store, (state) => state.view.window);
  const language = useStore(store, (state) => state.view.language);
  const within = (x: number) => Math.min(Math.max(x, -1), scale.width + 1);
  const [startX, endX] = [within(scale.x(window.from)), within(scale.x(window.to))];
  const boxes = thumbBoxes(startX, endX, scale.width, thumb);
  const onKeyDown = (grip: Grip) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = windowAfterKey(grip, event, window, scale.axis);
    if (!next) return;
    event.preventDefault();
    store.actions.setWindow(next);
  };
  const slider = (grip: Grip) => ({
    ...sliderValues(grip, window, scale.axis, messages, language),
    role: 'slider',
    tabIndex: 0,
    'data-grip': grip,
    onKeyDown: onKeyDown(grip),
  });
  const across = { transform: `translateX(${startX}px)`, width: Math.max(endX - startX, 0) };
  return (
    <>
      <div className={styles.shade} style={across} data-grip="body" />
      <div
        className={styles.reach}
        style={{ transform: `translateX(${(startX + endX) / 2}px)` }}
        data-grip="body"
      />
      <div className={styles.rail}>
        <div
          {...slider('start')}
          className={styles.start}
          style={{ transform: `translateX(${boxes.start}px)`, width: thumb }}
        />
        <div {...slider('body')} className={styles.body} style={across} />
        <div
          {...slider('end')}
          className={styles.end}
          style={{ transform: `translateX(${boxes.end}px)`, width: thumb }}
        />
      </div>
    </>
  );
}

/** Values count minutes since 1970; the spoken value is the date. An end is said as its last day or minute. */
function sliderValues(
  grip: Grip,
  window: InstantRange,
  axis: InstantRange,
  messages: Messages,
  language: LanguageTag,
) {
  const { timeline } = messages;
  const reach = sliderReach(axis, window);
  const minutes = (instant: number) => Math.round(instant / MINUTE);
  if (grip === 'body') {
    return {
      'aria-label': timeline.windowBody,
      'aria-valuemin': minutes(reach.from),
      'aria-valuemax': minutes(reach.to),
      'aria-valuenow': minutes(window.from),
      'aria-valuetext': timeline.range(windowWords(window, language)),
    };
  }
  const start = grip === 'start';
  return {
    'aria-label': start ? timeline.windowStart : timeline.windowEnd,
    'aria-valuemin': minutes(start ? reach.from : window.from),
    'aria-valuemax': minutes(start ? window.to : reach.to),
    'aria-valuenow': minutes(start ? window.from : window.to),
    'aria-valuetext': timeline.instant(localTimeWords(fieldText(window, grip), language)),
  };
}

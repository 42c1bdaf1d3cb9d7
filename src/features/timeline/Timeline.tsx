import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { InstantRange } from '../../domain/local-time';
import type { Messages } from '../../i18n/en';
import { selectResolved } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { AxisTicksLayer } from './AxisTicksLayer';
import { axisAfterKey, evidenceRange, fitAll, followWindow } from './axis';
import { HistogramStrip } from './HistogramStrip';
import { Lanes } from './Lanes';
import { lanesOf } from './lanes';
import { MarkTip } from './MarkTip';
import { speedOf, USUAL_SPEED } from './play';
import { timeScale } from './scale';
import { TimelineToolbar } from './TimelineToolbar';
import styles from './timeline.module.css';
import { UndatedTray } from './UndatedTray';
import { type ChangeAxis, useAxisGestures } from './use-axis-gestures';
import { usePlayback } from './use-playback';
import { useWidth } from './use-width';
import { WindowAnnouncer } from './WindowAnnouncer';
import { WindowLayer } from './WindowLayer';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Narrower than this (px) it is on a phone: smaller marks, larger thumbs. The style sheets say the same. */
const COMPACT = 720;

/** The incidents in time, and the window on them. Everything that time can be asked by hand or key is here. */
export const Timeline = memo(function Timeline({ store, messages }: Props) {
  const resolved = useStore(store, selectResolved);
  const spans = useMemo(() => resolved.flatMap(({ resolution }) => resolution.time?.span ?? []), [resolved]);
  const evidence = useMemo(() => evidenceRange(spans), [spans]);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const region = useRef<HTMLElement>(null);
  const compact = useWidth(region) < COMPACT;
  const thumb = compact ? 44 : 24;
  const all = useCallback(
    () => fitAll(spans, store.getState().view.window, (thumb * 1.4) / width),
    [spans, store, thumb, width],
  );
  const { axis, changeAxis } = useAxis(store, all);
  const scale = useMemo(() => timeScale(axis, width), [axis, width]);
  const lanes = useMemo(() => lanesOf(resolved, scale, compact), [resolved, scale, compact]);
  const [speed, setSpeed] = useState(() => speedOf(USUAL_SPEED));
  const [loop, setLoop] = useState(false);
  usePlayback(store, { speed, loop, evidence });
  useAxisGestures(plot, scale, changeAxis, store);
  const onKeyDown = (event: KeyboardEvent) => onTimelineKey(event, store, axis, changeAxis, all);
  return (
    <section
      aria-label={messages.timeline.label}
      className={styles.timeline}
      onKeyDown={onKeyDown}
      ref={region}
    >
      <TimelineToolbar
        {...{ store, messages, axis, changeAxis, evidence, fitEverything: all }}
        playback={{ speed, setSpeed, loop, setLoop }}
      />
      <div className={styles.field}>
        <LaneLabels kinds={lanes.map((lane) => lane.kind)} messages={messages} />
        <div className={styles.plot} ref={plot} data-compact={compact}>
          <AxisTicksLayer scale={scale} messages={messages} compact={compact} />
          <HistogramStrip store={store} scale={scale} messages={messages} />
          <Lanes store={store} lanes={lanes} messages={messages} changeAxis={changeAxis} />
          <WindowLayer store={store} scale={scale} messages={messages} thumb={thumb} />
          <MarkTip store={store} lanes={lanes} width={width} />
        </div>
        <UndatedTray store={store} messages={messages} />
      </div>
      <WindowAnnouncer store={store} messages={messages} />
    </section>
  );
});

function LaneLabels({
  kinds,
  messages,
}: {
  kinds: readonly (keyof Messages['kinds'])[];
  messages: Messages;
}) {
  return (
    <div className={styles.labels} aria-hidden="true">
      {kinds.map((kind) => (
        <span key={kind}>{messages.kinds[kind]}</span>
      ))}
      <b>{messages.time.zone}</b>
    </div>
  );
}

/** What the axis shows: all evidence until the reader looks elsewhere; it follows the window out of sight. */
function useAxis(store: AppStore, all: () => InstantRange) {
  const initial = useMemo(all, [all]);
  const [chosen, setChosen] = useState<InstantRange | null>(null);
  const changeAxis: ChangeAxis = useCallback(
    (change) => setChosen((current) => change(current ?? initial)),
    [initial],
  );
  useEffect(
    () =>
      store.subscribe(({ view }, { view: before }) => {
        // A hand that holds the window would lose it if the axis moved under it.
        if (view.window === before.window || document.querySelector('[data-dragging]')) return;
        changeAxis((axis) => followWindow(axis, before.window, view.window));
      }),
    [store, changeAxis],
  );
  return { axis: chosen ?? initial, changeAxis };
}

function onTimelineKey(
  event: KeyboardEvent,
  store: AppStore,
  axis: InstantRange,
  changeAxis: ChangeAxis,
  all: () => InstantRange,
): void {
  const { target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement) || target.closest('input, select')) return;
  if (event.key === ' ' && !target.closest('button')) {
    event.preventDefault();
    store.actions.setPlaying(!store.getState().playing);
    return;
  }
  const next = event.key === '0' ? all() : axisAfterKey(event.key, axis, store.getState().view.window);
  if (!next) return;
  event.preventDefault();
  changeAxis(() => next);
}

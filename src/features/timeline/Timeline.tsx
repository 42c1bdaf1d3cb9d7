import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { AxisBounds, AxisRange } from '#axis/axis-range.ts';
import { followWindow } from '#axis/follow-window.ts';
import { type TimeScale, timeScale } from '#axis/time-scale.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { pickRow } from '#features/timeline/many/pick-row.ts';
import { RowLanes } from '#features/timeline/many/RowLanes.tsx';
import { type RowMarks, useRowMarks } from '#features/timeline/many/use-row-marks.ts';
import { emptyLanes, lanesWithRoom } from '#features/timeline/marks/family-lanes.ts';
import { LaneLabels } from '#features/timeline/marks/LaneLabels.tsx';
import { Lanes } from '#features/timeline/marks/Lanes.tsx';

import { MarkTip } from '#features/timeline/marks/MarkTip.tsx';
import { type PickPainted, useMarkPicking } from '#features/timeline/marks/use-mark-picking.ts';
import { DEFAULT_SPEED, speedOf } from '#features/timeline/playback/play.ts';
import { usePlayback } from '#features/timeline/playback/use-playback.ts';
import { stepOfKey, type TakeStep, useStepping } from '#features/timeline/playback/use-stepping.ts';
import { AxisTicksLayer } from '#features/timeline/plot/AxisTicksLayer.tsx';
import {
  type AxisChange,
  type AxisFit,
  axisChangeOfKey,
  type ChangeAxis,
  FOLLOW,
  fitAll,
  fitWindow,
  SHORTEST_AXIS,
  spansDecades,
} from '#features/timeline/plot/axis.ts';
import { EraBand } from '#features/timeline/plot/EraBand.tsx';
import { HistogramStrip } from '#features/timeline/plot/HistogramStrip.tsx';
import { OverviewStrip } from '#features/timeline/plot/OverviewStrip.tsx';
import { COMPACT_PLOT } from '#features/timeline/plot/plot-attributes.ts';
import { metricsStyle, plotMetrics, targetOf } from '#features/timeline/plot/plot-metrics.ts';
import { useAxisGestures } from '#features/timeline/plot/use-axis-gestures.ts';
import { type MatchingTimes, useMatchingTimes } from '#features/timeline/record/use-matching-times.ts';
import { useTimeRecord } from '#features/timeline/record/use-time-record.ts';
import type { PlaybackChoice } from '#features/timeline/toolbar/TimelineOptions.tsx';
import { TimelineToolbar } from '#features/timeline/toolbar/TimelineToolbar.tsx';
import { OldClocks } from '#features/timeline/window/OldClocks.tsx';
import { WindowLayer } from '#features/timeline/window/WindowLayer.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { StepStatus } from '#incident-ui/StepStatus.tsx';
import { isStepped } from '#incident-ui/use-incident-steps.ts';
import { togglePlay } from '#state/commands/play.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { followWindowMoves } from '#state/window-moves.ts';
import { KEEPS_FOCUS } from '#ui/focus/keeps-focus.ts';
import { takesKeys } from '#ui/focus/takes-keys.ts';
import { useWidth } from '#ui/layout/use-size.ts';
import { useMedia } from '#ui/theme/use-media.ts';
import styles from './timeline.module.css';
import { UndatedTray } from './UndatedTray.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Below this width (px) the layout is compact: smaller marks, larger thumbs. The style sheets use the same width. */
const COMPACT = 720;
/** A phone in landscape. The style sheets use the same height. */
const LOW = '(max-height: 480px)';

/** The incidents on a time axis, with the window, its controls and playback. */
export const Timeline = memo(function Timeline({ store, messages }: Props) {
  const record = useTimeRecord(store);
  const matching = useMatchingTimes(store);
  const language = useStore(store, (state) => state.view.language);
  const { resolved, expected, binsOf, evidence } = record;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const field = useRef<HTMLDivElement>(null);
  const compact = useWidth(field) < COMPACT;
  const low = useMedia(LOW);
  const thumb = targetOf(compact);
  const all: AxisFit = useCallback(
    (bounds) => fitAll(evidence, store.getState().view.window, bounds, (thumb * 1.4) / width),
    [evidence, store, thumb, width],
  );
  const toWindow: AxisFit = (bounds) => fitWindow(store.getState().view.window, bounds, thumb / width);
  const { subject } = store.getState();
  const { windowLimits } = subject;
  const bounds: AxisBounds = useMemo(
    () => ({ limits: windowLimits, shortest: SHORTEST_AXIS }),
    [windowLimits],
  );
  const { axis, changeAxis } = useAxis(store, all, bounds);
  const scale = useMemo(() => timeScale(axis, width), [axis, width]);
  const few = useMemo(
    () =>
      expected
        ? emptyLanes(new Set(expected.kinds), subject)
        : lanesWithRoom(resolved, subject, scale, compact),
    [expected, resolved, subject, scale, compact],
  );
  const many = useRowMarks({ store, rows: record.rows, scale, compact, changeAxis });
  const lanes = many?.lanes ?? few;
  const isLong = spansDecades(evidence) && !low;
  const metrics = useMemo(
    () => plotMetrics({ compact, low, lanes: lanes.length }),
    [compact, low, lanes.length],
  );
  const playback = usePlaybackChoice(store, matching, evidence);
  const { step, result } = useStepping(store);
  const isStepping = useStore(store, (state) => isStepped(result, state.view.selection));
  useAxisGestures({ element: plot, scale, changeAxis, store, edges: record.edges });
  useMarkPicking(plot, lanes, store, many?.isPainted ? pickPainted(store, many, scale) : undefined);
  const onKeyDown = (event: KeyboardEvent) =>
    onTimelineKey(event, { store, changeAxis, fitEverything: all, step });
  const shared = { store, messages, scale };
  return (
    <section
      aria-label={messages.timeline.label}
      aria-description={messages.timeline.axisHelp}
      className={styles.timeline}
      onKeyDown={onKeyDown}
      // The sources that a step opens do not take the focus, so that the reader can step on by key.
      {...{ [KEEPS_FOCUS]: isStepping || undefined }}
    >
      <StepStatus store={store} messages={messages} result={result} />
      <TimelineToolbar
        {...{ store, messages, axis, changeAxis, evidence, step, playback }}
        fitEverything={all}
        fitToWindow={toWindow}
      />
      <OldClocks store={store} axis={axis} />
      <div className={styles.field} style={metricsStyle(metrics)} ref={field}>
        <LaneLabels {...{ lanes, subject, messages, language }} />
        <div className={styles.plot} ref={plot} {...{ [COMPACT_PLOT]: compact }}>
          <AxisTicksLayer scale={scale} messages={messages} compact={compact} />
          {isLong && <EraBand {...{ store, messages, language, scale }} eras={subject.eras} />}
          <HistogramStrip {...{ matching, messages, scale }} expected={expected?.dated} isLow={isLong} />
          {many ? (
            <RowLanes {...shared} marks={many} laneHeight={metrics.lane} />
          ) : (
            <Lanes {...shared} {...{ resolved, lanes, changeAxis }} />
          )}
          <WindowLayer {...shared} thumb={thumb} />
          <MarkTip {...{ store, messages, lanes, width }} />
        </div>
        <UndatedTray store={store} messages={messages} />
        <OverviewStrip {...{ store, binsOf, evidence, axis, changeAxis, width, bounds }} />
      </div>
    </section>
  );
});

function pickPainted(store: AppStore, { rows, laneKinds }: RowMarks, scale: TimeScale): PickPainted {
  return (...at) => {
    const codes = selectShownRows(store.getState())?.codes;
    const incident = codes && pickRow({ rows, laneKinds, scale, codes }, ...at);
    return incident === undefined ? undefined : rows.idAt(incident);
  };
}

/** Playback of the incidents that pass the filters, or of all where none does. */
function usePlaybackChoice(
  store: AppStore,
  matching: MatchingTimes,
  everything: InstantRange | undefined,
): PlaybackChoice {
  const [speed, setSpeed] = useState(() => speedOf(DEFAULT_SPEED));
  const [loop, setLoop] = useState(false);
  const [skip, setSkip] = useState(false);
  const evidence = useMemo(() => matching.evidence() ?? everything, [matching, everything]);
  const busy = useMemo(() => (skip ? matching.busy() : undefined), [skip, matching]);
  usePlayback(store, { speed, loop, evidence, busy });
  return { speed, setSpeed, loop, setLoop, skip, setSkip };
}

/**
 * What the axis shows: all evidence until the reader changes it; it follows a window that leaves it. Another collection, or
 * another table, is another evidence.
 */
function useAxis(store: AppStore, all: AxisFit, bounds: AxisBounds) {
  const initial = useMemo(() => all(bounds), [all, bounds]);
  const subject = useStore(store, ({ view }) => `${view.catalogue ?? ''} ${view.collection ?? ''}`);
  const [chosen, setChosen] = useState<{ readonly subject: string; readonly range: AxisRange } | null>(null);
  const changeAxis: ChangeAxis = useCallback(
    (change) =>
      setChosen((current) => {
        const before = current?.subject === subject ? current.range : initial;
        return { subject, range: change(before, bounds) };
      }),
    [initial, bounds, subject],
  );
  useEffect(
    () =>
      followWindowMoves(store, (before, after) =>
        changeAxis((axis) => followWindow(axis, before, after, bounds, FOLLOW)),
      ),
    [store, changeAxis, bounds],
  );
  return { axis: chosen?.subject === subject ? chosen.range : initial, changeAxis };
}

interface KeyContext {
  readonly store: AppStore;
  readonly changeAxis: ChangeAxis;
  readonly fitEverything: AxisFit;
  readonly step: TakeStep;
}

function onTimelineKey(event: KeyboardEvent, { store, changeAxis, fitEverything, step }: KeyContext): void {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement) || takesKeys(target)) return;
  if (key === ' ' && !target.closest('button')) {
    event.preventDefault();
    togglePlay(store);
    return;
  }
  const taken = stepOfKey(key);
  if (taken) step(...taken);
  const change: AxisChange | undefined =
    key === '0'
      ? (_axis, bounds) => fitEverything(bounds)
      : axisChangeOfKey(key, store.getState().view.window);
  if (change) changeAxis(change);
  if (taken || change) event.preventDefault();
}

import { memo, type PointerEvent, useMemo } from 'react';
import { useStore } from 'zustand';
import { type AxisBounds, centreRange } from '#axis/axis-range.ts';
import { timeScale } from '#axis/time-scale.ts';
import type { HistogramBin } from '#domain/query/histogram.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { BinsOf } from '#features/timeline/record/use-time-record.ts';
import styles from '#features/timeline/timeline.module.css';
import type { AppStore } from '#state/store.ts';
import { type ChangeAxis, overviewRange } from './axis.ts';

interface Props {
  readonly store: AppStore;
  readonly binsOf: BinsOf;
  readonly evidence: InstantRange | undefined;
  readonly axis: InstantRange;
  readonly changeAxis: ChangeAxis;
  readonly bounds: AxisBounds;
  readonly width: number;
}

const BIN_WIDTH = 3;

/**
 * All incidents at once, with the range that the axis shows and the window marked. A press moves the axis there. It is
 * hidden from assistive technology: keys and buttons move the axis too, and the sliders say where it is.
 */
export const OverviewStrip = memo(function OverviewStrip(props: Props) {
  const { store, binsOf, evidence, axis, changeAxis, bounds, width } = props;
  const window = useStore(store, (state) => state.view.window);
  const mode = useStore(store, (state) => state.view.mode);
  const { from, to } = overviewRange(evidence, axis, window, bounds);
  const scale = useMemo(() => timeScale({ from, to }, width), [from, to, width]);
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const instant = scale.instant(event.clientX - event.currentTarget.getBoundingClientRect().left);
    changeAxis((shown) => centreRange(shown, instant, bounds));
  };
  const across = (first: number, last: number) => {
    const [left, right] = [scale.x(Math.max(first, from)), scale.x(Math.min(last, to))];
    return { transform: `translateX(${left}px)`, width: Math.max(right - left, 0) };
  };
  const filtered = {
    window,
    cumulative: { from, to: window.to },
    moment: { from: window.from, to: window.from },
  }[mode];
  return (
    <div className={styles.overview} aria-hidden="true" onPointerDown={press} onPointerMove={press}>
      <Density binsOf={binsOf} scale={scale} />
      <div className={styles.overviewWindow} style={across(filtered.from, filtered.to)} />
      <div className={styles.overviewAxis} style={across(axis.from, axis.to)} />
    </div>
  );
});

/** What need not all lie in a bin counts half. */
function weightOf({ certain, underWay, possible }: HistogramBin): number {
  return certain + (underWay + possible) / 2;
}

/** A histogram of all incidents, as bars of up to the whole height. */
const Density = memo(function Density({
  binsOf,
  scale,
}: {
  readonly binsOf: BinsOf;
  readonly scale: ReturnType<typeof timeScale>;
}) {
  const bars = useMemo(() => {
    const count = Math.max(Math.floor(scale.width / BIN_WIDTH), 1);
    const edges = Array.from({ length: count + 1 }, (_, index) =>
      scale.instant((index * scale.width) / count),
    );
    const bins = binsOf(edges);
    const most = Math.max(...bins.map(weightOf), 1);
    return bins.map((bin) => {
      const height = weightOf(bin) / most;
      const [left, right] = [scale.x(bin.from), scale.x(bin.to)];
      return height > 0 ? `M${left} 1V${1 - Math.max(height, 0.2)}H${right}V1Z` : '';
    });
  }, [binsOf, scale]);
  return (
    <svg viewBox={`0 0 ${scale.width} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.overviewDensity} d={bars.join('')} />
    </svg>
  );
});

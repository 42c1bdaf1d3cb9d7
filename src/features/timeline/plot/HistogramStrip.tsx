import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { levelFor, ticksOf } from '#axis/calendar-ticks.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { spansOf } from '#domain/evidence/readings/time-readings.ts';
import { type HistogramBin, histogram } from '#domain/query/histogram.ts';
import styles from '#features/timeline/timeline.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { selectMatching } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';

interface Props {
  readonly store: AppStore;
  readonly scale: TimeScale;
  readonly messages: Messages;
}

/** Up to this number of incidents can be counted by eye, without a histogram. */
const COUNTABLE = 40;
const BIN_WIDTH = 6;
const HEIGHT = 28;

/** How many incidents lie in each period, once there are too many to count by eye. */
export const HistogramStrip = memo(function HistogramStrip({ store, scale, messages }: Props) {
  const matching = useStore(store, selectMatching);
  const bins = useMemo(() => {
    if (matching.length <= COUNTABLE) return [];
    const edges = ticksOf(scale.axis, levelFor(scale.axis, scale.width, BIN_WIDTH)).map(
      (tick) => tick.instant,
    );
    const times = (there: boolean) =>
      matching.flatMap(({ standing, resolution: { time } }) =>
        time && (standing !== 'possible') === there ? [spansOf(time)] : [],
      );
    return histogram(times(true), edges, times(false));
  }, [matching, scale]);
  if (bins.length === 0) return null;
  const most = Math.max(...bins.map((bin) => bin.certain + bin.underWay + bin.possible), 1);
  const sure = (bin: HistogramBin) => bin.certain + bin.underWay;
  const bar = (from: number, to: number, low: number, high: number) => {
    const [left, right] = [scale.x(from) + 0.5, scale.x(to) - 0.5];
    const [top, bottom] = [HEIGHT - (high / most) * HEIGHT, HEIGHT - (low / most) * HEIGHT];
    return high > low ? `M${left} ${bottom}V${top}H${right}V${bottom}Z` : '';
  };
  return (
    <svg
      className={styles.histogram}
      role="img"
      aria-label={messages.timeline.histogram}
      height={HEIGHT}
      width="100%"
    >
      <path
        className={styles.possibleBars}
        d={bins.map((bin) => bar(bin.from, bin.to, sure(bin), sure(bin) + bin.possible)).join('')}
      />
      <path
        className={styles.certainBars}
        d={bins.map((bin) => bar(bin.from, bin.to, 0, sure(bin))).join('')}
      />
    </svg>
  );
});

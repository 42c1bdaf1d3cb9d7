import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { levelFor, ticksOf } from '#axis/calendar-ticks.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import { histogram } from '#domain/query/histogram.ts';
import styles from '#features/timeline/timeline.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { selectMatching } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { columnPaths } from './histogram-columns.ts';

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
        time && (standing !== 'possible') === there ? [partsOf(time)] : [],
      );
    return histogram(times(true), edges, times(false));
  }, [matching, scale]);
  if (bins.length === 0) return null;
  const { certain, underWay, possible } = columnPaths(bins, scale, HEIGHT);
  return (
    <svg
      className={styles.histogram}
      role="img"
      aria-label={messages.timeline.histogram}
      height={HEIGHT}
      width="100%"
    >
      <path className={styles.possibleBars} d={possible} />
      <path className={styles.underWayBars} d={underWay} />
      <path className={styles.certainBars} d={certain} />
    </svg>
  );
});

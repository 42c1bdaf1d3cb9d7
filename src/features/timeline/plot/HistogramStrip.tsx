import { memo, useMemo } from 'react';
import { levelFor, tickInstants } from '#axis/calendar-ticks.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import type { MatchingTimes } from '#features/timeline/record/use-matching-times.ts';
import styles from '#features/timeline/timeline.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { columnPaths } from './histogram-columns.ts';

interface Props {
  readonly matching: MatchingTimes;
  readonly scale: TimeScale;
  readonly messages: Messages;
  /** How many times will come; absent once they are there. Until then the strip has its room and nothing in it. */
  readonly expected?: number | undefined;
  /** Below a row of eras there is less room. */
  readonly isLow: boolean;
}

/** Up to this number of incidents can be counted by eye, without a histogram. */
const COUNTABLE = 40;
const BIN_WIDTH = 6;
const HEIGHT = 28;
const LOW_HEIGHT = 20;

/** How many incidents lie in each period, once there are too many to count by eye. */
export const HistogramStrip = memo(function HistogramStrip({
  matching,
  expected,
  scale,
  messages,
  isLow,
}: Props) {
  const bins = useMemo(() => {
    if (matching.dated <= COUNTABLE) return [];
    const edges = tickInstants(scale.axis, levelFor(scale.axis, scale.width, BIN_WIDTH));
    return matching.binsOf(edges);
  }, [matching, scale]);
  const height = isLow ? LOW_HEIGHT : HEIGHT;
  if (expected !== undefined && expected > COUNTABLE)
    return <svg className={styles.histogram} height={height} width="100%" aria-hidden="true" />;
  if (bins.length === 0) return null;
  const { certain, underWay, possible } = columnPaths(bins, scale, height);
  return (
    <svg
      className={styles.histogram}
      role="img"
      aria-label={messages.timeline.histogram}
      height={height}
      width="100%"
    >
      <path className={styles.possibleBars} d={possible} />
      <path className={styles.underWayBars} d={underWay} />
      <path className={styles.certainBars} d={certain} />
    </svg>
  );
});

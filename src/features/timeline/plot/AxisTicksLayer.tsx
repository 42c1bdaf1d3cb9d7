import { memo, useMemo } from 'react';
import type { TimeScale } from '#axis/time-scale.ts';
import styles from '#features/timeline/timeline.module.css';
import type { Messages } from '#i18n/en/messages.ts';
import { axisTicks } from './axis-ticks.ts';
import { GRIP } from './plot-attributes.ts';

interface Props {
  readonly scale: TimeScale;
  readonly messages: Messages;
  readonly compact: boolean;
}

/** The ruler: hairlines through the lanes, labels below. Sliders and marks tell assistive technology the dates. */
export const AxisTicksLayer = memo(function AxisTicksLayer({ scale, messages, compact }: Props) {
  const { labelled, minor } = useMemo(
    () => axisTicks(scale, messages.timeline.ticks, compact ? 11 : 12, compact ? 42 : 56),
    [scale, messages, compact],
  );
  return (
    <div className={styles.ticks} aria-hidden="true">
      {minor.map((x) => (
        <i key={x} className={styles.minor} style={{ transform: `translateX(${x}px)` }} />
      ))}
      {labelled.map((tick) => (
        <i
          key={tick.local}
          className={styles.tick}
          data-major={tick.major}
          style={{ transform: `translateX(${tick.x}px)` }}
        >
          {tick.label && <span style={{ left: tick.labelX - tick.x }}>{tick.label}</span>}
        </i>
      ))}
      <div className={styles.ruler} {...{ [GRIP]: 'axis' }} />
    </div>
  );
});

import { useMemo } from 'react';
import { BrushHandle } from '#features/line-view/brush/BrushHandle.tsx';
import styles from '#features/line-view/line-view.module.css';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { timeTicks } from './axis-ticks.ts';
import { EraColumn } from './EraColumn.tsx';

/** The time axis, downwards, with handles for the two ends of the window. */
export function TimeAxis({ model }: { readonly model: LineModel }) {
  const { projection, messages } = model;
  const ticks = useMemo(() => timeTicks(projection, messages.timeline.ticks), [projection, messages]);
  return (
    <div className={styles.timeAxis}>
      <EraColumn model={model} />
      {ticks.map(({ local, label, y, major }) => (
        <span key={local} style={{ top: y }} data-major={major} aria-hidden="true">
          {label}
        </span>
      ))}
      <BrushHandle model={model} handle="start" />
      <BrushHandle model={model} handle="end" />
    </div>
  );
}

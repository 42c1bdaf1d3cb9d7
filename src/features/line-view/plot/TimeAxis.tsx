import { useMemo } from 'react';
import { BrushHandle } from '#features/line-view/brush/BrushHandle.tsx';
import styles from '#features/line-view/line-view.module.css';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { timeMarks } from './axis-marks.ts';

/** Time, downwards, with the two ends of the window. */
export function TimeAxis({ model }: { readonly model: LineModel }) {
  const { on, messages } = model;
  const marks = useMemo(() => timeMarks(on, messages.timeline.ticks), [on, messages]);
  return (
    <div className={styles.timeAxis}>
      {marks.map(({ local, label, y, major }) => (
        <span key={local} style={{ top: y }} data-major={major} aria-hidden="true">
          {label}
        </span>
      ))}
      <BrushHandle model={model} handle="start" />
      <BrushHandle model={model} handle="end" />
    </div>
  );
}

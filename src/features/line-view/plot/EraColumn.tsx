import { useMemo } from 'react';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { EraButton } from '#incident-ui/eras/EraButton.tsx';
import { eraSegments } from '#incident-ui/eras/era-segments.ts';
import styles from './era-column.module.css';

const FONT = 11;

/** The eras beside the time axis, over decades: a tint as long as each holds, hatched where one side had left it. */
export function EraColumn({ model }: { readonly model: LineModel }) {
  const { projection, subject, store, messages, language } = model;
  const { warp, y, line } = projection;
  const segments = useMemo(
    () => (warp.isEven ? [] : eraSegments(subject.eras, { pixel: y, length: line.height }, language, FONT)),
    [warp, y, line, subject, language],
  );
  if (segments.length === 0) return null;
  const down = (from: number, to: number) => ({ top: from, height: Math.max(to - from, 0) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups buttons.
    <div role="group" aria-label={messages.eras.label} className={styles.column}>
      {segments.map(({ era, from, to, undisputed }) => (
        <span key={era.id} aria-hidden="true">
          <i className={styles.holds} style={down(from, Math.min(undisputed, to))} />
          {undisputed < to && <i className={styles.disputed} style={down(undisputed, to)} />}
        </span>
      ))}
      {segments.map(({ era, label }) => (
        <EraButton
          key={era.id}
          {...{ store, messages, era }}
          text={label.text}
          opens="beside"
          style={{ left: 0, width: '100%', ...down(label.from, label.to) }}
        />
      ))}
    </div>
  );
}

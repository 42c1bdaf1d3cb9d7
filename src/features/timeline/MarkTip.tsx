import { useStore } from 'zustand';
import { spanWords } from '../../i18n/time-words';
import type { AppStore } from '../../state/store';
import type { Lane } from './lanes';
import styles from './marks.module.css';

interface Props {
  readonly store: AppStore;
  readonly lanes: readonly Lane[];
  readonly width: number;
}

const WIDEST = 280;

/** What is lit, in words, above its mark. The mark's own name says the same, so it is hidden from screen readers. */
export function MarkTip({ store, lanes, width }: Props) {
  const hovered = useStore(store, (state) => state.hovered);
  const language = useStore(store, (state) => state.view.language);
  const lane = lanes.findIndex(({ marks }) => marks.some(({ id }) => id === hovered));
  const mark = lanes[lane]?.marks.find(({ id }) => id === hovered);
  if (!mark?.shape.inSight) return null;
  const { incident, shape } = mark;
  const room = Math.min(WIDEST, width);
  const left = Math.min(Math.max(shape.symbolX - room / 2, 0), width - room);
  return (
    <div
      className={styles.tip}
      style={{
        left,
        width: room,
        ['--tip-x' as string]: `${shape.symbolX - left}px`,
        ['--tip-lane' as string]: lane,
      }}
      aria-hidden="true"
    >
      <span>
        <b>{incident.feature.properties.title[language]}</b>
        {spanWords(incident.resolution.time, language)}
      </span>
    </div>
  );
}

import { useStore } from 'zustand';
import type { TimeScale } from '#axis/time-scale.ts';
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { selectRegister } from '#state/record-facts.ts';
import type { AppStore } from '#state/store.ts';
import { styleOf } from '#symbols/kind-style.ts';
import { announcedShape } from './announced-shape.ts';
import type { LaneMark } from './lanes.ts';
import styles from './marks.module.css';

interface Props {
  readonly store: AppStore;
  readonly marks: readonly LaneMark[];
  readonly scale: TimeScale;
}

/**
 * When the selected and the hovered incident were announced: a second mark, and a hair line from the incident to it. The
 * panel and the tip of the mark say it in words.
 */
export function AnnouncedMarks({ store, marks, scale }: Props) {
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const hovered = useStore(store, (state) => state.hovered);
  const register = useStore(store, selectRegister);
  return marks
    .filter(({ id }) => id === selected || id === hovered)
    .map(({ id, incident, shape }) => {
      const found = register && firstAnnouncement(incident.resolution, register);
      const drawn = found && announcedShape(found, shape, scale);
      if (!drawn) return null;
      const { color } = styleOf(store.getState().subject, incident.kind);
      const [from, to] = drawn.line;
      return (
        <span
          key={id}
          className={styles.announced}
          style={{ ['--color' as string]: color }}
          aria-hidden="true"
        >
          <span className={styles.delay} style={{ left: from, width: to - from }} />
          <span className={styles.announcement} style={{ left: drawn.x0, width: drawn.x1 - drawn.x0 }} />
        </span>
      );
    });
}

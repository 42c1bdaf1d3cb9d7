import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useStore } from 'zustand';
import type { TimeScale } from '#axis/time-scale.ts';
import { PAINTED_LANES } from '#features/timeline/plot/plot-attributes.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import type { AppStore } from '#state/store.ts';
import { AnnouncedMarks } from './AnnouncedMarks.tsx';
import type { Lane, LaneMark } from './lanes.ts';
import { Mark } from './Mark.tsx';
import styles from './marks.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly group: RefObject<HTMLDivElement | null>;
  readonly tabStop: string | undefined;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Of incidents in a table their numbers, by id. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** What is painted below the marks. */
  readonly children?: ReactNode;
}

/** Lanes of marks as one group of buttons. */
export function LaneMarks(props: Props) {
  const { store, messages, lanes, scale, group, tabStop, onFocus, onKeyDown, numbers, children } = props;
  const language = useStore(store, (state) => state.view.language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups buttons.
    <div
      role="group"
      aria-label={messages.timeline.marks}
      className={styles.lanes}
      onKeyDown={onKeyDown}
      ref={group}
      {...{ [PAINTED_LANES]: children ? true : undefined }}
    >
      {children}
      {lanes.map((lane) => (
        <div key={lane.kind} className={styles.lane}>
          <AnnouncedMarks {...{ store, scale }} marks={lane.marks} />
          {barsFirst(lane.marks).map((mark) => (
            <Mark
              key={mark.id}
              {...{ mark, store, messages, language, onFocus }}
              row={numbers?.get(mark.id)}
              tabbable={mark.id === tabStop}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

export function markElement(
  group: RefObject<HTMLDivElement | null>,
  id: string,
): HTMLElement | null | undefined {
  return group.current?.querySelector<HTMLElement>(`[${INCIDENT}="${CSS.escape(id)}"]`);
}

/** Symbols come after bars, so that a long bar never covers an exact day. */
function barsFirst(marks: readonly LaneMark[]): LaneMark[] {
  return [...marks.filter(({ shape }) => !shape.isPoint), ...marks.filter(({ shape }) => shape.isPoint)];
}

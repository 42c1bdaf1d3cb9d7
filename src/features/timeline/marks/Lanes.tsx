import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { revealValue } from '#axis/follow-window.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { datedIncidents } from '#domain/evidence/dated.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { MANY } from '#domain/query/many.ts';
import { type ChangeAxis, REVEAL_MARGIN } from '#features/timeline/plot/axis.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import type { AppStore } from '#state/store.ts';
import { idAfterKey, useRovingFocus } from '#ui/focus/use-roving-focus.ts';
import { AnnouncedMarks } from './AnnouncedMarks.tsx';
import type { Lane, LaneMark } from './lanes.ts';
import { Mark } from './Mark.tsx';
import { MarksRaster } from './MarksRaster.tsx';
import styles from './marks.module.css';

interface Props {
  readonly store: AppStore;
  /** In the order of the list. */
  readonly resolved: readonly ResolvedIncident[];
  readonly lanes: readonly Lane[];
  readonly messages: Messages;
  readonly changeAxis: ChangeAxis;
  readonly scale: TimeScale;
  readonly compact: boolean;
  /** In px. */
  readonly laneHeight: number;
}

/** The lanes of marks: one tab stop, in which the arrow keys go from mark to mark in the order of the list. */
export const Lanes = memo(function Lanes(props: Props) {
  const { store, resolved, lanes, messages, changeAxis, scale, compact, laneHeight } = props;
  const language = useStore(store, (state) => state.view.language);
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const marks = useMemo(() => lanes.flatMap((lane) => lane.marks), [lanes]);
  const inSight = useMemo(
    () => new Set(marks.filter(({ shape }) => shape.inSight).map(({ id }) => id)),
    [marks],
  );
  const group = useRef<HTMLDivElement>(null);
  const dated = useMemo(() => datedIncidents(resolved), [resolved]);
  const ids = useMemo(() => dated.map(({ incident }) => incident.id), [dated]);
  const { tabStop, setFocused, moveFocus } = useRovingFocus({
    ids,
    preferred: selected,
    isDrawn: (id) => inSight.has(id),
    elementOf: (id) => group.current?.querySelector<HTMLElement>(`[${INCIDENT}="${CSS.escape(id)}"]`),
    reveal: (id) => {
      const anchor = dated[ids.indexOf(id)]?.anchor;
      if (anchor === undefined) return;
      changeAxis((axis, bounds) => revealValue(axis, anchor, bounds, REVEAL_MARGIN));
    },
  });
  const isRaster = marks.length > MANY;
  // So many elements would make every change of the window slow: many marks are painted on one canvas, and only the
  // hovered, the selected and the focusable one are elements.
  const hovered = useStore(store, (state) => (isRaster ? state.hovered : null));
  const asElements = new Set([tabStop, selected, hovered]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = idAfterKey(event, ids, tabStop);
    if (next === undefined) return;
    event.preventDefault();
    moveFocus(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups buttons.
    <div
      role="group"
      aria-label={messages.timeline.marks}
      className={styles.lanes}
      onKeyDown={onKeyDown}
      ref={group}
    >
      {isRaster && <MarksRaster {...{ store, lanes, scale, compact, laneHeight }} />}
      {lanes.map((lane) => (
        <div key={lane.kind} className={styles.lane}>
          <AnnouncedMarks {...{ store, scale }} marks={lane.marks} />
          {barsFirst(isRaster ? lane.marks.filter(({ id }) => asElements.has(id)) : lane.marks).map(
            (mark) => (
              <Mark
                key={mark.id}
                mark={mark}
                store={store}
                messages={messages}
                language={language}
                tabbable={mark.id === tabStop}
                onFocus={setFocused}
              />
            ),
          )}
        </div>
      ))}
    </div>
  );
});

/** Symbols come after bars, so that a long bar never covers an exact day. */
function barsFirst(marks: readonly LaneMark[]): LaneMark[] {
  return [...marks.filter(({ shape }) => !shape.isPoint), ...marks.filter(({ shape }) => shape.isPoint)];
}

import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { revealValue } from '#axis/follow-window.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { type DatedIncident, datedIncidents } from '#domain/evidence/dated.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type ChangeAxis, REVEAL_MARGIN } from '#features/timeline/plot/axis.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import type { AppStore } from '#state/store.ts';
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
}

/** More marks than this are painted on one canvas: so many elements would make every change of the window slow. */
const MOST_ELEMENTS = 300;

/** The lanes of marks: one tab stop, in which the arrow keys go from mark to mark in the order of the list. */
export const Lanes = memo(function Lanes(props: Props) {
  const { store, resolved, lanes, messages, changeAxis, scale, compact } = props;
  const language = useStore(store, (state) => state.view.language);
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const marks = useMemo(() => lanes.flatMap((lane) => lane.marks), [lanes]);
  const ordered = useMemo(() => datedIncidents(resolved), [resolved]);
  const { active, setActive, moveTo, group } = useRoving(ordered, selected, changeAxis);
  const isRaster = marks.length > MOST_ELEMENTS;
  // On the raster only the hovered, the selected and the focusable mark are elements; the rest is painted.
  const hovered = useStore(store, (state) => (isRaster ? state.hovered : null));
  const asElements = new Set([active, selected, hovered]);
  const onKeyDown = (event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const next = modified ? undefined : markAfterKey(event.key, active, ordered);
    if (!next) return;
    event.preventDefault();
    moveTo(next);
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
      {isRaster && <MarksRaster {...{ store, lanes, scale, compact }} />}
      {lanes.map((lane) => (
        <div key={lane.kind} className={styles.lane}>
          {barsFirst(isRaster ? lane.marks.filter(({ id }) => asElements.has(id)) : lane.marks).map(
            (mark) => (
              <Mark
                key={mark.id}
                mark={mark}
                store={store}
                messages={messages}
                language={language}
                tabbable={mark.id === active}
                onFocus={setActive}
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
  return [...marks.filter(({ shape }) => !shape.exact), ...marks.filter(({ shape }) => shape.exact)];
}

/** The mark that is the tab stop: the one last focused, else the selected one, else the first. */
function useRoving(ordered: readonly DatedIncident[], selected: string | undefined, changeAxis: ChangeAxis) {
  const group = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string | null>(null);
  const [focused, setActive] = useState<string>();
  const known = (id: string | undefined) =>
    id !== undefined && ordered.some(({ incident }) => incident.id === id);
  const active = known(focused) ? focused : known(selected) ? selected : ordered[0]?.incident.id;
  useLayoutEffect(() => {
    if (toFocus.current === null) return;
    // The axis may have to pan before the mark can be focused: this runs after it did.
    group.current?.querySelector<HTMLElement>(`[${INCIDENT}="${CSS.escape(toFocus.current)}"]`)?.focus();
    toFocus.current = null;
  });
  const moveTo = ({ incident: { id }, anchor }: DatedIncident) => {
    toFocus.current = id;
    changeAxis((axis, bounds) => revealValue(axis, anchor, bounds, REVEAL_MARGIN));
    setActive(id);
  };
  return { active, setActive, moveTo, group };
}

function markAfterKey(
  key: string,
  active: string | undefined,
  ordered: readonly DatedIncident[],
): DatedIncident | undefined {
  const index = ordered.findIndex(({ incident }) => incident.id === active);
  if (key === 'ArrowRight' || key === 'ArrowDown') return ordered[index + 1];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return ordered[index - 1];
  if (key === 'Home') return ordered[0];
  return key === 'End' ? ordered.at(-1) : undefined;
}

import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { revealValue } from '#axis/follow-window.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { datedIncidents } from '#domain/evidence/dated.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type ChangeAxis, REVEAL_MARGIN } from '#features/timeline/plot/axis.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { idAfterKey, useRovingFocus } from '#ui/focus/use-roving-focus.ts';
import { LaneMarks, markElement } from './LaneMarks.tsx';
import type { Lane } from './lanes.ts';

interface Props {
  readonly store: AppStore;
  /** In the order of the list. */
  readonly resolved: readonly ResolvedIncident[];
  readonly lanes: readonly Lane[];
  readonly messages: Messages;
  readonly changeAxis: ChangeAxis;
  readonly scale: TimeScale;
}

/** The lanes of marks: one tab stop, in which the arrow keys go from mark to mark in the order of the list. */
export const Lanes = memo(function Lanes({ store, resolved, lanes, messages, changeAxis, scale }: Props) {
  const selected = useStore(store, (state) => state.view.selection?.incident);
  const inSight = useMemo(() => {
    const marks = lanes.flatMap((lane) => lane.marks);
    return new Set(marks.filter(({ shape }) => shape.inSight).map(({ id }) => id));
  }, [lanes]);
  const group = useRef<HTMLDivElement>(null);
  const dated = useMemo(() => datedIncidents(resolved), [resolved]);
  const ids = useMemo(() => dated.map(({ incident }) => incident.id), [dated]);
  const { tabStop, setFocused, moveFocus } = useRovingFocus({
    ids,
    preferred: selected,
    isDrawn: (id) => inSight.has(id),
    elementOf: (id) => markElement(group, id),
    reveal: (id) => {
      const anchor = dated[ids.indexOf(id)]?.anchor;
      if (anchor === undefined) return;
      changeAxis((axis, bounds) => revealValue(axis, anchor, bounds, REVEAL_MARGIN));
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = idAfterKey(event, ids, tabStop);
    if (next === undefined) return;
    event.preventDefault();
    moveFocus(next);
  };
  return <LaneMarks {...{ store, messages, lanes, scale, group, tabStop, onKeyDown }} onFocus={setFocused} />;
});

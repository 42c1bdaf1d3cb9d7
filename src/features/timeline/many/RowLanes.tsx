import { type KeyboardEvent, useRef } from 'react';
import type { TimeScale } from '#axis/time-scale.ts';
import { LaneMarks, markElement } from '#features/timeline/marks/LaneMarks.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Fetched } from '#ui/containers/Fetched.tsx';
import type { RowMarks } from './use-row-marks.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly marks: RowMarks;
  readonly scale: TimeScale;
  /** In px. */
  readonly laneHeight: number;
}

/** Few rows, or few in sight, do not need it. */
const loadPaintedLanes = () => import('./PaintedLanes.tsx').then(({ PaintedLanes }) => PaintedLanes);

/** The lanes of a table: one tab stop, in which the arrow keys go from incident to incident in the order of the list. */
export function RowLanes({ store, messages, marks, scale, laneHeight }: Props) {
  const { rows, laneKinds, lanes, isPainted, numbers, tabStop, setFocused, moveByKey } = marks;
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = moveByKey(event);
    if (id === undefined) return;
    event.preventDefault();
    markElement(group, id)?.focus();
  };
  return (
    <LaneMarks
      {...{ store, messages, lanes, scale, group, tabStop, onKeyDown, numbers }}
      onFocus={setFocused}
    >
      {isPainted && (
        <Fetched load={loadPaintedLanes} message={messages.app.panelFailed} retry={messages.app.retry}>
          {(PaintedLanes) => <PaintedLanes {...{ store, rows, laneKinds, scale, laneHeight }} />}
        </Fetched>
      )}
    </LaneMarks>
  );
}

/** The marks of a table's incidents that are elements: all in sight where they are few, else those that a key or pointer is on. */
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { revealValue } from '#axis/follow-window.ts';
import type { TimeScale } from '#axis/time-scale.ts';
import { MANY } from '#domain/query/many.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import { incidentsWithin } from '#domain/rows/place/in-sight.ts';
import { anchorOfIncident } from '#domain/rows/time/row-span.ts';
import { type Lane, lanesOfKinds } from '#features/timeline/marks/lanes.ts';
import { type ChangeAxis, REVEAL_MARGIN } from '#features/timeline/plot/axis.ts';
import { selectOfferedKinds } from '#state/record-facts.ts';
import { selectHoveredRow, selectSelectedRow } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { type LaneKinds, laneKindsOf } from './lane-kinds.ts';
import { type MoveKey, rowAfterKey, useTabStop } from './use-tab-stop.ts';

export interface RowMarks {
  readonly rows: RowSet;
  readonly laneKinds: LaneKinds;
  /** Of the marks that are elements; a lane for each kind. */
  readonly lanes: readonly Lane[];
  /** True where there are more in sight than can each be an element: they are painted. */
  readonly isPainted: boolean;
  /** The number of each incident that has a mark here, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly tabStop: string | undefined;
  readonly setFocused: (id: string) => void;
  /** What a key on the tab stop leads to: it is brought into sight. Undefined where the key means nothing. */
  readonly moveByKey: (event: MoveKey) => string | undefined;
}

interface Options {
  readonly store: AppStore;
  readonly rows: RowSet | null;
  readonly scale: TimeScale;
  readonly compact: boolean;
  readonly changeAxis: ChangeAxis;
}

/** Null where there are few incidents. */
export function useRowMarks({ store, rows, scale, compact, changeAxis }: Options): RowMarks | null {
  const { axis } = scale;
  const laneKinds = useLaneKinds(store, rows);
  const selected = useStore(store, selectSelectedRow);
  const hovered = useStore(store, selectHoveredRow);
  const inSight = useMemo(() => rows && incidentsWithin(rows.table, rows.index, axis, MANY), [rows, axis]);
  const { stop, setFocused } = useTabStop(rows, inSight, selected, axis);
  const numbers = useMemo(
    () => numbersOf(rows, [...(inSight ?? []), stop, selected, hovered]),
    [rows, inSight, stop, selected, hovered],
  );
  const lanes = useMemo(() => {
    if (!rows || !laneKinds) return [];
    const incidents = [...numbers.values()].map((number) => rows.incidentAt(number));
    return lanesOfKinds(incidents, laneKinds.kinds, scale, compact);
  }, [rows, laneKinds, numbers, scale, compact]);
  if (!rows || !laneKinds) return null;
  return {
    rows,
    laneKinds,
    lanes,
    isPainted: inSight === null,
    numbers,
    tabStop: stop === undefined ? undefined : rows.idAt(stop),
    setFocused: (id) => setFocused(numbers.get(id)),
    moveByKey: (event) => {
      const next = stop === undefined ? undefined : rowAfterKey(rows.table, stop, event);
      if (next === undefined) return undefined;
      flushSync(() => {
        const anchor = anchorOfIncident(rows.table, next);
        changeAxis((shown, bounds) => revealValue(shown, anchor, bounds, REVEAL_MARGIN));
        setFocused(next);
      });
      return rows.idAt(next);
    },
  };
}

function useLaneKinds(store: AppStore, rows: RowSet | null): LaneKinds | null {
  const offered = useStore(store, selectOfferedKinds);
  return useMemo(() => {
    const ids = offered.map(({ id }) => id);
    return rows && laneKindsOf(rows.table, ids);
  }, [rows, offered]);
}

/** By id, in the order of the list, each once. */
function numbersOf(rows: RowSet | null, shown: readonly (number | undefined)[]): ReadonlyMap<string, number> {
  const numbers = new Set(shown.filter((number) => number !== undefined));
  const inOrder = [...numbers].sort((a, b) => a - b);
  return new Map(rows ? inOrder.map((number) => [rows.idAt(number), number]) : []);
}

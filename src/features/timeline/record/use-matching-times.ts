/** The times of the incidents that the filters leave, whenever they were: of few from objects, of many from the table. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { histogram } from '#domain/query/histogram.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { rangeLeft, timesLeft } from '#domain/query/row-facts.ts';
import { rowHistogram } from '#domain/query/row-histogram.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import type { Codes } from '#domain/rows/codes.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { busyRows } from '#features/timeline/playback/busy-rows.ts';
import { busyPeriods } from '#features/timeline/playback/empty-periods.ts';
import { evidenceRange } from '#features/timeline/plot/axis.ts';
import { selectMatchingRows, selectRowSet } from '#state/rows/row-selectors.ts';
import { selectMatching } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { type BinsOf, timesOf } from './use-time-record.ts';

export interface MatchingTimes {
  readonly dated: number;
  readonly binsOf: BinsOf;
  /** Asked when they are needed: they cost a pass over all. */
  evidence(): InstantRange | undefined;
  busy(): readonly InstantRange[];
}

export function useMatchingTimes(store: AppStore): MatchingTimes {
  const rows = useStore(store, selectRowSet);
  const caps = useStore(store, selectMatchingRows);
  const matching = useStore(store, (state) => (rows ? NO_INCIDENTS : selectMatching(state)));
  return useMemo(() => (rows ? ofRows(rows, caps) : ofIncidents(matching)), [rows, caps, matching]);
}

const NO_INCIDENTS: readonly VisibleIncident[] = [];

function ofRows(rows: RowSet, caps: Codes | null): MatchingTimes {
  const times = timesLeft(rows, caps);
  return {
    dated: times.starts.length + times.several.length,
    binsOf: (edges) => rowHistogram(times, edges),
    evidence: () => rangeLeft(rows, caps),
    busy: () => busyRows(rows.table, caps),
  };
}

function ofIncidents(matching: readonly VisibleIncident[]): MatchingTimes {
  const isSure = ({ standing }: VisibleIncident) => standing !== 'possible';
  const sure = timesOf(matching.filter(isSure));
  const possible = timesOf(matching.filter((one) => !isSure(one)));
  const spans = () => [...sure, ...possible].flat(2);
  return {
    dated: sure.length + possible.length,
    binsOf: (edges) => histogram(sure, edges, possible),
    evidence: () => evidenceRange(spans()),
    busy: () => busyPeriods(spans()),
  };
}

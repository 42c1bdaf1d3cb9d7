/** What the timeline shows of all incidents, whatever window and filters: of few from objects, of many from the table. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ExpectedTimes } from '#domain/evidence/expected-times.ts';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type HistogramBin, histogram } from '#domain/query/histogram.ts';
import { rowHistogram } from '#domain/query/row-histogram.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { evidenceRange } from '#features/timeline/plot/axis.ts';
import { edgeInstants } from '#features/timeline/window/snap-edges.ts';
import type { SnapEdges } from '#features/timeline/window/window-drag.ts';
import { selectExpected } from '#state/record-facts.ts';
import { selectResolved } from '#state/record-selectors.ts';
import { selectRowSet } from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';

export interface TimeRecord {
  /** Null where there are few. */
  readonly rows: RowSet | null;
  /** In the order of the list; empty where there are many. */
  readonly resolved: readonly ResolvedIncident[];
  readonly evidence: InstantRange | undefined;
  /** Until the record is there: what it will have. */
  readonly expected?: ExpectedTimes | undefined;
  /** Where thumbs snap to. */
  readonly edges: SnapEdges['instants'];
  readonly binsOf: BinsOf;
}

/** How many incidents lie in each of the bins between these edges, ms. */
export type BinsOf = (edges: readonly number[]) => readonly HistogramBin[];

export function useTimeRecord(store: AppStore): TimeRecord {
  const rows = useStore(store, selectRowSet);
  const resolved = useStore(store, (state) => (rows ? NO_INCIDENTS : selectResolved(state)));
  const expected = useStore(store, selectExpected);
  return useMemo(() => (rows ? ofRows(rows) : ofIncidents(resolved, expected)), [rows, resolved, expected]);
}

const NO_INCIDENTS: readonly ResolvedIncident[] = [];

function ofRows(rows: RowSet): TimeRecord {
  const { index } = rows;
  const times = rows.times();
  return {
    rows,
    resolved: NO_INCIDENTS,
    evidence: rows.known(),
    edges: [index.starts.values, index.ends.values],
    binsOf: (edges) => rowHistogram(times, edges),
  };
}

function ofIncidents(resolved: readonly ResolvedIncident[], expected: ExpectedTimes | undefined): TimeRecord {
  const times = timesOf(resolved);
  return {
    rows: null,
    resolved,
    evidence: expected ?? evidenceRange(times.flat(2)),
    expected,
    edges: [edgeInstants(resolved)],
    binsOf: (edges) => histogram(times, edges),
  };
}

/** Of each dated incident its readings, of which only one can be right, with the spans of each. */
export function timesOf(incidents: readonly ResolvedIncident[]) {
  return incidents.flatMap(({ resolution: { time } }) => (time ? [partsOf(time)] : []));
}

/** What the line view shows of more incidents than can each have a box. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Standing } from '#domain/evidence/resolved.ts';
import { MANY } from '#domain/query/many.ts';
import { rangeLeft } from '#domain/query/row-facts.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import { undatedRows } from '#domain/query/undated-rows.ts';
import { CODES, type Codes, standingOfCode } from '#domain/rows/codes.ts';
import type { FirstLeft } from '#domain/rows/first-left.ts';
import { incidentsInSight } from '#domain/rows/ink/line-sight.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { boxesOf, type LineRecord } from '#features/line-view/boxes/boxes.ts';
import type { Standings } from '#features/line-view/boxes/paint/painting.ts';
import type { Axes } from '#features/line-view/plot/axes.ts';
import {
  selectHoveredRow,
  selectRowSet,
  selectRowsMatchingAnywhere,
  selectSelectedRow,
  selectShownRows,
} from '#state/rows/row-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { type LineStop, useLineStop } from './use-line-stop.ts';

export interface ManyOnLine {
  readonly rows: RowSet;
  /** What the filters leave of each incident, whatever the window and the stretch. */
  readonly caps: Codes | null;
  /** How each stands to window and stretch. */
  readonly codes: Codes;
  /** Those on the axes that the filters leave, in the order of the list. */
  readonly inSight: Uint32Array;
  /** True where these are too many for a box each: they are painted as ink. */
  readonly isPainted: boolean;
  readonly undated: FirstLeft;
  /** From the first to the last instant of all that the filters leave. */
  readonly known: InstantRange | undefined;
  readonly stop: LineStop;
  /** The incidents that have boxes here: all in sight, or those that a key or pointer is on. */
  readonly boxed: readonly number[];
}

/** Null where there are few incidents. */
export function useManyOnLine(store: AppStore, axes: Axes): ManyOnLine | null {
  const rows = useStore(store, selectRowSet);
  const caps = useStore(store, selectRowsMatchingAnywhere);
  const codes = useStore(store, (state) => selectShownRows(state)?.codes);
  const selected = useStore(store, selectSelectedRow);
  const hovered = useStore(store, selectHoveredRow);
  const { lengthKm } = store.getState().subject.line;
  const inSight = useMemo(
    () => (rows ? incidentsInSight({ table: rows.table, ...axes, lineKm: lengthKm }, caps) : NONE),
    [rows, caps, axes, lengthKm],
  );
  const stop = useLineStop(rows, inSight, selected, lengthKm);
  const all = useMemo(
    () => rows && { undated: undatedRows(rows.table, caps, UNDATED_LISTED), known: rangeLeft(rows, caps) },
    [rows, caps],
  );
  const isPainted = inSight.length > MANY;
  const boxed = useMemo(() => {
    const isLeft = (one: number | undefined) => one !== undefined && (!caps || caps[one] !== CODES.out);
    const emphasised = [stop.number, selected, hovered].filter((one) => one !== undefined).filter(isLeft);
    return [...new Set(isPainted ? emphasised : [...inSight, ...emphasised])].sort((a, b) => a - b);
  }, [inSight, isPainted, caps, stop.number, selected, hovered]);
  if (!rows || !codes || !all) return null;
  return { rows, caps, codes, inSight, isPainted, stop, boxed, ...all };
}

const NONE = new Uint32Array(0);
/** In a row below the plot. */
const UNDATED_LISTED = 20;

/** Some incidents as boxes, and how they stand. */
export function recordOf(
  rows: RowSet,
  incidents: readonly number[],
  undated: readonly number[],
  lineKm: number,
): LineRecord {
  return boxesOf(
    [...incidents, ...undated].map((incident) => rows.incidentAt(incident)),
    lineKm,
  );
}

export function standingsOf(rows: RowSet, codes: Codes, incidents: readonly number[]): Standings {
  return new Map(
    incidents.flatMap((incident): [string, Standing][] => {
      const standing = standingOfCode(codes[incident] ?? CODES.out);
      return standing === 'out' ? [] : [[rows.idAt(incident), standing]];
    }),
  );
}

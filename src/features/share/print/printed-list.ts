/** The rows that the sheet prints of what is shown, in order of time. */
import { listRows } from '#domain/query/listed-rows.ts';
import { type Counts, totalOf, type VisibleIncident } from '#domain/query/query.ts';
import { standingOfCode } from '#domain/rows/codes.ts';
import { selectShownRows } from '#state/rows/row-selectors.ts';
import { selectCounts, selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';

/** More would be a book. */
export const MOST_PRINTED = 200;

export interface PrintedRows {
  readonly incidents: readonly VisibleIncident[];
  /** How many are shown, printed or not. */
  readonly total: number;
  readonly counts: Counts;
}

export function printedRows(state: AppState): PrintedRows {
  const counts = selectCounts(state);
  return { incidents: firstShown(state), total: totalOf(counts), counts };
}

function firstShown(state: AppState): readonly VisibleIncident[] {
  const shown = selectShownRows(state);
  if (!shown) return selectVisible(state).incidents.slice(0, MOST_PRINTED);
  const { rows, codes } = shown;
  const { incidents } = listRows(rows.calendar(), codes);
  return Array.from(incidents.subarray(0, MOST_PRINTED)).flatMap((incident) => {
    const standing = standingOfCode(codes[incident] ?? 0);
    return standing === 'out' ? [] : [{ ...rows.incidentAt(incident), standing }];
  });
}

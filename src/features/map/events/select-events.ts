/** What the event layer draws, as it follows from the store's state; the same objects while they are the same. */
import type { Position } from 'geojson';
import type { Geography } from '#domain/place/footprint.ts';
import type { RowSet } from '#domain/query/row-set.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { Codes } from '#domain/rows/codes.ts';
import { memoizeLast } from '#state/memoize-last.ts';
import { selectGeography } from '#state/record-selectors.ts';
import { selectHoveredRow, selectSelectedRow, selectShownRows } from '#state/rows/row-selectors.ts';
import { perStore } from '#state/selector-memory.ts';
import type { AppState } from '#state/store.ts';
import { styleOf } from '#symbols/kind-style.ts';
import type { EventEmphasis } from './emphasis.ts';
import type { EventRows } from './event-rows.ts';

export interface ShownEvents extends EventEmphasis {
  readonly rows: EventRows;
  readonly codes: Codes;
}

const NO_LINE: readonly Position[] = [];

const eventRows = perStore(() =>
  memoizeLast(
    ({ table, index, drawn }: RowSet, geography: Geography | undefined, subject: Subject): EventRows => ({
      table,
      drawn: drawn(),
      incidentOf: index.incidentOf,
      styles: table.kindIds.map((kind) => styleOf(subject, kind)),
      mdl: geography?.mdl ?? NO_LINE,
      lineKm: subject.line.lengthKm,
    }),
  ),
);

const shownEvents = perStore(() =>
  memoizeLast(
    (rows: EventRows, codes: Codes, selected: number | null, hovered: number | null): ShownEvents => ({
      rows,
      codes,
      selected,
      hovered,
    }),
  ),
);

/** Null where there are few incidents, which are drawn as the map's own layers. */
export function selectEvents(state: AppState): ShownEvents | null {
  const shown = selectShownRows(state);
  if (!shown) return null;
  return shownEvents(state)(
    eventRows(state)(shown.rows, selectGeography(state), state.subject),
    shown.codes,
    selectSelectedRow(state) ?? null,
    selectHoveredRow(state) ?? null,
  );
}

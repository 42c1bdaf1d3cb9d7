/** A catalogue of rows as it is taken away: its table, and how each incident stands to the period. */
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { CODES, type Codes } from '#domain/rows/codes.ts';
import { textAt } from '#domain/rows/text-at.ts';
import { memoizeLast } from '#state/memoize-last.ts';
import { selectReadCatalogue } from '#state/record-selectors.ts';
import { perStore } from '#state/selector-memory.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { type ShownRows, selectShownRows } from './row-selectors.ts';

export interface OpenRows {
  readonly table: CatalogueTable;
  /** By incident. */
  readonly shown: Codes;
}

const openRows = perStore(() =>
  memoizeLast((table: CatalogueTable, visible: ReturnType<typeof selectVisible> | ShownRows): OpenRows => {
    if ('rows' in visible) return { table, shown: visible.codes };
    // Few: each is known by its id.
    const codes = new Map(visible.incidents.map(({ id, standing }) => [id, CODES[standing]]));
    const shown = Uint8Array.from(
      { length: table.incidents },
      (_, incident) => codes.get(textAt(table.text.id, incident)) ?? CODES.out,
    );
    return { table, shown };
  }),
);

/** Null where the record is shown. */
export function selectOpenRows(state: AppState): OpenRows | null {
  const read = selectReadCatalogue(state);
  if (!read) return null;
  return openRows(state)(read.table, selectShownRows(state) ?? selectVisible(state));
}

/** What the page and the worker that opens a catalogue say to each other. */

import type { ZoneShape } from '#domain/place/zone/zone-ground.ts';
import type { RowFacts } from '#domain/query/row-facts.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import type { RowsFault } from '#domain/rows/parquet/rows-file.ts';
import type { RowFlaw } from '#domain/rows/reading/row-flaws.ts';
import type { RowsScope } from '#domain/rows/reading/rows-builder.ts';
import type { RowIndex } from '#domain/rows/time/row-index.ts';

/** To the worker, once: to cancel it is to end it. */
export interface OpenOrder extends RowsScope {
  /** Absolute: relative ones are the worker's own. */
  readonly address: string;
  /** The line and the zone; null where the page has none: then nothing is known of where along the line points lie. */
  readonly zone: ZoneShape | null;
}

export interface OpenedCatalogue {
  readonly table: CatalogueTable;
  readonly index: RowIndex;
  readonly facts: RowFacts;
  readonly flaws: readonly RowFlaw[];
}

export type OpenMessage =
  | { readonly type: 'progress'; readonly read: number; readonly of: number }
  | { readonly type: 'opened'; readonly catalogue: OpenedCatalogue }
  | { readonly type: 'failed'; readonly fault: RowsFault };

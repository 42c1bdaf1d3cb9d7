/** The table of a catalogue of rows, which has its texts with it: nothing else holds them. */
import type { EventTable } from './event-table.ts';

export interface CatalogueTable extends EventTable {
  readonly text: TextColumns;
}

/** By incident; empty where it has none. */
export interface TextColumns {
  readonly id: TextColumn;
  readonly title: TextColumn;
  readonly titleKo: TextColumn;
  readonly source: TextColumn;
  readonly url: TextColumn;
}

/** UTF-8 of all texts: text `i` is `bytes[offsets[i]..offsets[i + 1]]`. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

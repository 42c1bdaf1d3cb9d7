/** The texts of some incidents of a catalogue in a row, as they are handed to what searches them. */

import type { CatalogueTable, TextColumn, TextColumns } from '#domain/rows/catalogue-table.ts';

/** Incidents whose texts are handed over and folded in one go: some 10 ms of work. */
export const BLOCK = 8192;

/** What is searched; an address is what nobody types. */
const SEARCHED = ['title', 'titleKo', 'source', 'id'] as const satisfies readonly (keyof TextColumns)[];

export interface TextBlock {
  /** Texts of the same incidents each. */
  readonly columns: readonly TextColumn[];
  /** By incident, as in the table. */
  readonly kind: Uint8Array | Uint16Array | Uint32Array;
}

/** How many blocks a table of so many incidents has. */
export function countBlocks(incidents: number): number {
  return Math.ceil(incidents / BLOCK);
}

/** Copies: nothing of the table is given away with it. */
export function textBlock({ text, kind, incidents }: CatalogueTable, block: number): TextBlock {
  const first = block * BLOCK;
  const end = Math.min(first + BLOCK, incidents);
  return {
    columns: SEARCHED.map((name) => copied(text[name], first, end)),
    kind: kind.slice(first, end),
  };
}

function copied({ bytes, offsets }: TextColumn, first: number, end: number): TextColumn {
  const start = offsets[first] ?? 0;
  return {
    bytes: bytes.slice(start, offsets[end]),
    offsets: offsets.slice(first, end + 1).map((offset) => offset - start),
  };
}

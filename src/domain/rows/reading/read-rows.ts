/** Reads a catalogue of rows out of a Parquet file, group of rows by group of rows, into an event table. */
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import { pagesOf } from '#domain/rows/parquet/flat-pages.ts';
import { type ColumnChunk, openParquet } from '#domain/rows/parquet/open-parquet.ts';
import { chunkBytes } from '#domain/rows/parquet/read-ahead.ts';
import { RowsError, type RowsFault, type RowsFile } from '#domain/rows/parquet/rows-file.ts';
import type { RowFlaw } from './row-flaws.ts';
import { RowsBuilder, type RowsScope } from './rows-builder.ts';

export interface ReadOptions extends RowsScope {
  /** An AbortSignal will do: it is asked between columns. */
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** How many of the rows have been read. It is waited for: a worker can take a message meanwhile. */
  readonly progress?: ((rows: number, of: number) => void | Promise<void>) | undefined;
}

export type ReadRows =
  | { readonly table: CatalogueTable; readonly flaws: readonly RowFlaw[] }
  | { readonly fault: RowsFault };

/** What a publisher's file or a server can cause comes back as a fault; anything else rejects. */
export async function readRows(file: RowsFile | Promise<RowsFile>, options: ReadOptions): Promise<ReadRows> {
  try {
    return await read(await file, options);
  } catch (error) {
    if (error instanceof RowsError) return { fault: error.fault };
    throw error;
  }
}

async function read(file: RowsFile, { signal, progress, ...scope }: ReadOptions): Promise<ReadRows> {
  const { rows, groups } = await openParquet(file);
  const builder = new RowsBuilder(rows, scope);
  const all = chunkBytes(file, groups);
  let first = 0;
  for (const group of groups) {
    for (let done = 1; done <= group.chunks.length; done += 1) {
      const { value } = await all.next();
      if (!value) break;
      stopIf(signal);
      take(builder, value[0], value[1], first, group.rows);
      await progress?.(first + Math.floor((group.rows * done) / group.chunks.length), rows);
    }
    builder.finishRows(first, first + group.rows);
    first += group.rows;
  }
  stopIf(signal);
  const table = builder.table();
  return { table, flaws: builder.flaws.all() };
}

function take(
  builder: RowsBuilder,
  chunk: ColumnChunk,
  bytes: Uint8Array,
  first: number,
  rows: number,
): void {
  let row = first;
  for (const page of pagesOf(chunk, bytes, rows)) {
    builder.take(chunk.column.name, row, page);
    row += page.rows;
  }
}

function stopIf(signal: ReadOptions['signal']): void {
  if (signal?.aborted) throw new RowsError({ code: 'cancelled' });
}

/** The worker's part of opening a catalogue, apart from the worker itself. */

import { factsOf } from '#domain/query/row-facts.ts';
import type { RowsFile } from '#domain/rows/parquet/rows-file.ts';
import { measurePoints } from '#domain/rows/place/measure-points.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { buffersOf } from './buffers-of.ts';
import type { OpenMessage, OpenOrder } from './open-messages.ts';

/** Between two reports of progress, ms: each has the page draw it. */
const PROGRESS_MS = 150;

export type Post = (message: OpenMessage, transfer: ArrayBuffer[]) => void;

/** Rejects for faults of the program alone. */
export async function answerOpen(
  { address, zone, ...scope }: OpenOrder,
  openFile: (address: string) => Promise<RowsFile>,
  post: Post,
): Promise<void> {
  let told = Number.NEGATIVE_INFINITY;
  const progress = (read: number, of: number) => {
    const now = performance.now();
    if (now - told < PROGRESS_MS && read < of) return;
    told = now;
    post({ type: 'progress', read, of }, []);
  };
  const rows = await readRows(openFile(address), { ...scope, progress });
  if ('fault' in rows) return post({ type: 'failed', fault: rows.fault }, []);
  const { table } = rows;
  if (zone) measurePoints(table.place, zone);
  // What follows from the table alone, and takes longer than the page may stand still.
  const index = indexRows(table);
  const catalogue = { ...rows, index, facts: factsOf(table, index) };
  post({ type: 'opened', catalogue }, buffersOf(catalogue));
}

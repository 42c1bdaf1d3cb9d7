/** Reads the column chunks of a group of rows in few requests, the next while one is being decoded. */
import type { ColumnChunk, RowGroup } from './open-parquet.ts';
import type { RowsFile } from './rows-file.ts';

/** Chunks are read together up to so many bytes, and across gaps of so many that nobody asked for. */
const LARGEST_RUN = 1 << 23;
const WIDEST_GAP = 1 << 16;

interface Run {
  start: number;
  end: number;
}

/** Gives the bytes of each chunk of the group, in the order of the chunks. */
export async function* chunkBytes(
  file: RowsFile,
  { chunks }: RowGroup,
): AsyncGenerator<readonly [ColumnChunk, ArrayBuffer]> {
  const runs = runsOf(chunks);
  const pending = new Map<Run, Promise<ArrayBuffer>>();
  const runOf = (chunk: ColumnChunk) => runs.find((run) => chunk.start >= run.start && chunk.end <= run.end);
  const read = (run: Run): Promise<ArrayBuffer> => {
    const known = pending.get(run);
    if (known) return known;
    const bytes = file.slice(run.start, run.end);
    // A failure is told where the bytes are waited for; until then nobody listens.
    bytes.catch(() => undefined);
    pending.set(run, bytes);
    return bytes;
  };
  for (const [index, chunk] of chunks.entries()) {
    const run = runOf(chunk);
    if (!run) continue;
    const bytes = read(run);
    const next = chunks.slice(index + 1).map(runOf);
    const following = next.find((other) => other !== run);
    if (following) read(following);
    const whole = await bytes;
    yield [chunk, whole.slice(chunk.start - run.start, chunk.end - run.start)];
    if (!next.includes(run)) pending.delete(run);
  }
}

function runsOf(chunks: readonly ColumnChunk[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of [...chunks].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && start <= last.end + WIDEST_GAP && Math.max(end, last.end) - last.start <= LARGEST_RUN) {
      last.end = Math.max(end, last.end);
    } else runs.push({ start, end });
  }
  return runs;
}

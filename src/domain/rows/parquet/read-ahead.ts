/** Reads the column chunks of a file in few requests, the next while one is being decoded. */
import type { ColumnChunk, RowGroup } from './open-parquet.ts';
import type { RowsFile } from './rows-file.ts';

/** Chunks of a group are read together up to so many bytes, and across gaps of so many that nobody asked for. */
const LARGEST_RUN = 1 << 23;
/** Groups are read together up to so many bytes: on a slow line the reader sees how far it is. */
const LARGEST_JOINT_RUN = 1 << 20;
const WIDEST_GAP = 1 << 16;

interface Run {
  start: number;
  end: number;
  /** Chunks of it that have not been given yet. */
  left: number;
  /** Of its first chunk. */
  readonly group: RowGroup;
}

/** Gives the bytes of each chunk, group by group and in the order of each group's chunks; a view into what was read. */
export async function* chunkBytes(
  file: RowsFile,
  groups: readonly RowGroup[],
): AsyncGenerator<readonly [ColumnChunk, Uint8Array]> {
  const chunks = groups.flatMap((group) => group.chunks);
  const runs = runsOf(groups);
  const pending = new Map<Run, Promise<ArrayBuffer>>();
  const read = (run: Run): Promise<ArrayBuffer> => {
    const known = pending.get(run);
    if (known) return known;
    const bytes = file.slice(run.start, run.end);
    // A failure is told where the bytes are waited for; until then nobody listens.
    bytes.catch(() => undefined);
    pending.set(run, bytes);
    return bytes;
  };
  let ahead = 0;
  for (const [index, chunk] of chunks.entries()) {
    const run = runs.get(chunk);
    if (!run) continue;
    const bytes = read(run);
    ahead = Math.max(ahead, index);
    while (ahead < chunks.length && runs.get(chunks[ahead] as ColumnChunk) === run) ahead += 1;
    const following = chunks[ahead] && runs.get(chunks[ahead] as ColumnChunk);
    if (following && following.left > 0) read(following);
    const whole = await bytes;
    yield [chunk, new Uint8Array(whole, chunk.start - run.start, chunk.end - chunk.start)];
    run.left -= 1;
    if (run.left === 0) pending.delete(run);
  }
}

function runsOf(groups: readonly RowGroup[]): ReadonlyMap<ColumnChunk, Run> {
  const runs = new Map<ColumnChunk, Run>();
  const placed = groups.flatMap((group) => group.chunks.map((chunk) => ({ chunk, group })));
  placed.sort((a, b) => a.chunk.start - b.chunk.start);
  let last: Run | undefined;
  for (const { chunk, group } of placed) {
    const { start, end } = chunk;
    const limit = last?.group === group ? LARGEST_RUN : LARGEST_JOINT_RUN;
    if (last && start <= last.end + WIDEST_GAP && Math.max(end, last.end) - last.start <= limit) {
      last.end = Math.max(end, last.end);
      last.left += 1;
    } else last = { start, end, left: 1, group };
    runs.set(chunk, last);
  }
  return runs;
}

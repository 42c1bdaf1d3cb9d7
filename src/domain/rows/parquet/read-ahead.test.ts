import { describe, expect, test } from 'vitest';
import type { ColumnChunk, RowGroup } from './open-parquet.ts';
import { chunkBytes } from './read-ahead.ts';

const MB = 1 << 20;

/** Groups of chunks of the given lengths in bytes, one after the other in the file. */
function groupsOf(lengths: readonly (readonly number[])[]): RowGroup[] {
  let at = 4;
  return lengths.map((chunks) => ({
    rows: 1,
    chunks: chunks.map((length) => {
      const start = at;
      at += length;
      return { start, end: at } as ColumnChunk;
    }),
  }));
}

/** A file of which each byte follows from its place, and what was asked of it. */
function file() {
  const asked: [start: number, end: number][] = [];
  const slice = (start: number, end = start) => {
    asked.push([start, end]);
    const bytes = new Uint8Array(end - start);
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = (start + index) % 251;
    return Promise.resolve(bytes.buffer);
  };
  return { asked, file: { byteLength: 2 ** 40, slice } };
}

async function read(groups: readonly RowGroup[]) {
  const { asked, file: read } = file();
  const given: ColumnChunk[] = [];
  const askedBefore: number[] = [];
  for await (const [chunk, bytes] of chunkBytes(read, groups)) {
    expect(bytes.length).toBe(chunk.end - chunk.start);
    expect(bytes[0]).toBe(chunk.start % 251);
    expect(bytes.at(-1)).toBe((chunk.end - 1) % 251);
    given.push(chunk);
    askedBefore.push(asked.length);
  }
  expect(given, 'each chunk once, in the order of the groups').toEqual(
    groups.flatMap(({ chunks }) => chunks),
  );
  return { asked, askedBefore };
}

describe('the bytes of column chunks', () => {
  test('small groups are read together, and no more than a megabyte of them: a slow line shows how far it is', async () => {
    const { asked } = await read(groupsOf(Array.from({ length: 10 }, () => [MB / 8, MB / 8])));
    expect(asked).toHaveLength(3);
    for (const [start, end] of asked) expect(end - start).toBeLessThanOrEqual(MB);
  });

  test('a large group is read in few requests, and none is longer than eight megabytes', async () => {
    const { asked } = await read(groupsOf([Array.from({ length: 9 }, () => MB)]));
    expect(asked.map(([start, end]) => end - start)).toEqual([8 * MB, MB]);
  });

  test('while one group is decoded the next is on its way, and no more than that', async () => {
    const { askedBefore } = await read(groupsOf([[2 * MB], [2 * MB], [2 * MB], [2 * MB]]));
    expect(askedBefore).toEqual([2, 3, 4, 4]);
  });

  test('of what lies far apart only the parts that are needed are read', async () => {
    const chunks = [
      { start: 4, end: 100 },
      { start: 5 * MB, end: 5 * MB + 100 },
    ] as ColumnChunk[];
    const { asked } = await read([{ rows: 1, chunks }]);
    expect(asked).toEqual([
      [4, 100],
      [5 * MB, 5 * MB + 100],
    ]);
  });

  test('chunks that are asked for in another order than they lie in are each given their own bytes', async () => {
    const [group] = groupsOf([[1000, 2000, 3000]]);
    const chunks = [...(group?.chunks ?? [])].reverse();
    const { asked } = await read([{ rows: 1, chunks }]);
    expect(asked).toEqual([[4, 6004]]);
  });
});

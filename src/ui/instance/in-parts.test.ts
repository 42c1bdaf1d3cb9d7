import { expect, it } from 'vitest';
import { inParts } from './in-parts.ts';

function* counting(done: number[]): Generator<void, string> {
  for (let part = 0; part < 3; part += 1) {
    done.push(part);
    yield;
  }
  return 'whole';
}

it('lets other tasks run between the parts', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const result = inParts(counting(done), new AbortController().signal);
  const look = setInterval(() => seen.push(done.length), 0);
  expect(await result).toBe('whole');
  clearInterval(look);
  expect(done).toEqual([0, 1, 2]);
  expect(seen.some((count) => count < 3)).toBe(true);
});

it('goes on with no part once it is stopped', async () => {
  const done: number[] = [];
  const stop = new AbortController();
  const result = inParts(counting(done), stop.signal);
  stop.abort();
  expect(await result).toBeUndefined();
  expect(done).toEqual([0]);
});

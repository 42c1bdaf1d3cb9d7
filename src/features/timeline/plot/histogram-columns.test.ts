import { expect, it } from 'vitest';
import { columnPaths } from './histogram-columns.ts';

const scale = { x: (instant: number) => instant };
const bin = (certain: number, underWay: number, possible: number) => ({
  from: 0,
  to: 8,
  certain,
  underWay,
  possible,
});

/** From the bottom up, px above the ground. */
function boxesOf(path: string, height: number): [number, number][] {
  return [...path.matchAll(/M\S+ (\S+)V(\S+)H/g)].map(([, low, high]) => [
    height - Number(low),
    height - Number(high),
  ]);
}

it('stacks what is in, what is under way and what may be, each of its own height', () => {
  const { certain, underWay, possible } = columnPaths([bin(2, 1, 1)], scale, 40);
  expect(boxesOf(certain, 40)).toEqual([[0, 20]]);
  expect(boxesOf(possible, 40)).toEqual([[30, 40]]);
  expect(boxesOf(underWay, 40)).toEqual([
    [21, 23],
    [24, 26],
    [27, 29],
  ]);
  expect(certain).toBe('M0.5 40V20H7.5V40Z');
});

it('draws nothing of what there is none of', () => {
  expect(columnPaths([bin(3, 0, 0)], scale, 40)).toMatchObject({ underWay: '', possible: '' });
  expect(columnPaths([bin(0, 1, 0)], scale, 40)).toMatchObject({ certain: '', possible: '' });
  expect(columnPaths([], scale, 40)).toEqual({ certain: '', underWay: '', possible: '' });
});

it('shows what is under way in the lowest of columns too', () => {
  const { underWay } = columnPaths([bin(19, 1, 0)], scale, 40);
  expect(boxesOf(underWay, 40)).toEqual([[39, 40]]);
  expect(boxesOf(columnPaths([bin(79, 1, 0)], scale, 40).underWay, 40)).toEqual([[39.75, 40]]);
});

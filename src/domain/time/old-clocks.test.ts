import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localAt, rangeOf } from './local-time.ts';
import { oldClocksIn } from './old-clocks.ts';

const clocks = (from: string, to = from) =>
  oldClocksIn({ from: rangeOf(from).from, to: rangeOf(to).to }).map(({ of, offset, summer }) => [
    of,
    offset,
    summer,
  ]);

it('tells the half hour of 1954 to 1961, and the summers in and around it', () => {
  expect(clocks('1954-03-19')).toEqual([]);
  expect(clocks('1954-03-21')).toEqual([['seoul', 510, false]]);
  expect(clocks('1961-08-09')).toEqual([['seoul', 510, false]]);
  expect(clocks('1961-08-10')).toEqual([]);
  expect(clocks('1955-07')).toEqual([['seoul', 570, true]]);
  expect(clocks('1949-07')).toEqual([['seoul', 600, true]]);
  expect(clocks('1988-07')).toEqual([['seoul', 600, true]]);
  expect(clocks('1987-05-09', '1987-05-11')).toEqual([['seoul', 600, true]]);
  expect(clocks('1960-04-01', '1960-06-01')).toEqual([
    ['seoul', 510, false],
    ['seoul', 570, true],
  ]);
});

it('tells the North’s half hour of 15 August 2015 to 4 May 2018, in which Seoul’s clocks stayed', () => {
  expect(clocks('2015-08-14')).toEqual([]);
  expect(clocks('2015-08-15')).toEqual([['pyongyang', 510, false]]);
  expect(clocks('2018-05-04')).toEqual([['pyongyang', 510, false]]);
  expect(clocks('2018-05-05')).toEqual([]);
  expect(clocks('2024-06')).toEqual([]);
});

it('says nothing of an open time', () => {
  expect(oldClocksIn({ from: -Infinity, to: 0 })).toEqual([]);
});

it('says of each minute what its clock shows', () => {
  const minute = fc.integer({ min: Date.UTC(1947, 0) / 60_000, max: Date.UTC(1990, 0) / 60_000 });
  fc.assert(
    fc.property(minute, (at) => {
      const from = at * 60_000;
      const [clock, ...more] = oldClocksIn({ from, to: from + 60_000 });
      expect(more).toEqual([]);
      const shown = Date.parse(`${localAt(from, 'minute')}Z`);
      expect((shown - from) / 60_000).toBe(clock?.offset ?? 540);
    }),
  );
});

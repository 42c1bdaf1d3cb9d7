import { expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rowSetOfIncidents } from '#domain/query/row-set.ts';
import { CODES } from '#domain/rows/codes.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { day, resolvedOf } from '#testing/resolved-of.ts';
import { laneKindsOf } from './lane-kinds.ts';
import { pickRow } from './pick-row.ts';

const INCIDENTS = [
  resolvedOf('year', { time: day('2024') }),
  resolvedOf('spring', { time: { from: '2024-03-05', to: '2024-05-05' } }),
  resolvedOf('shown', { time: day('2024-06-20') }),
  resolvedOf('hidden', { time: day('2024-06-18') }),
  resolvedOf('other lane', { kind: 'context', time: day('2024-06-19') }),
];
const rows = rowSetOfIncidents(INCIDENTS, GEOGRAPHY.areas);
const laneKinds = laneKindsOf(rows.table, ['mdl-crossing', 'context']);
// A day is two px wide.
const scale = timeScale(rangeOf('2024'), 732);
const codes = Uint8Array.from(INCIDENTS, ({ id }) => (id === 'shown' ? CODES.certain : CODES.out));
const x = (local: string) => scale.x(rangeOf(local).from);
const picked = (at: number, y: number, radius = 8, shown = codes) => {
  const found = pickRow({ rows, laneKinds, scale, codes: shown }, 16, at, y, radius);
  return found === undefined ? undefined : INCIDENTS[found]?.id;
};

it('takes what is shown before what is nearer', () => {
  expect(picked(x('2024-06-18'), 8)).toBe('shown');
  expect(picked(x('2024-06-18'), 8, 8, new Uint8Array(5))).toBe('hidden');
});

it('of those that lie there, takes the shortest, of the lane that is pressed', () => {
  expect(picked(x('2024-04-01'), 8)).toBe('spring');
  expect(picked(x('2024-10-01'), 8)).toBe('year');
  expect(picked(x('2024-06-19'), 26)).toBe('other lane');
  expect(picked(x('2024-10-01'), 26)).toBeUndefined();
});

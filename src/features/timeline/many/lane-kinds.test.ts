import { expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rowSetOfIncidents } from '#domain/query/row-set.ts';
import { CODES } from '#domain/rows/codes.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { lanesOfKinds, OTHER_KINDS } from '#features/timeline/marks/lanes.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { day, resolvedOf } from '#testing/resolved-of.ts';
import { laneKindsOf } from './lane-kinds.ts';
import { pickRow } from './pick-row.ts';

const KINDS = Array.from({ length: 300 }, (_, at) => `kind-${at}`);
/** One of each kind; of the kinds at hundreds a second. */
const INCIDENTS = [
  ...KINDS.map((kind) => resolvedOf(kind, { kind, time: day('2024-06-20') })),
  ...['kind-200', 'kind-100'].map((kind) => resolvedOf(`${kind} again`, { kind, time: day('2024-06-21') })),
];

it('of many kinds those of most incidents have a lane, in the order offered, and the others share the last', () => {
  const { table } = rowSetOfIncidents(INCIDENTS, GEOGRAPHY.areas);
  const { kinds, laneOfKind } = laneKindsOf(table, KINDS);
  expect(kinds).toEqual([...KINDS.slice(0, 9), 'kind-100', 'kind-200', OTHER_KINDS]);
  expect(laneOfKind[table.kindIds.indexOf('kind-200')]).toBe(10);
  expect(laneOfKind[table.kindIds.indexOf('kind-299')]).toBe(11);
  expect(laneKindsOf(table, KINDS.slice(0, 12)).kinds).toEqual(KINDS.slice(0, 12));
});

it('what is in the lane of other kinds is picked there, and has its mark there', () => {
  const shown = INCIDENTS.filter(({ kind }) => kind !== 'kind-299').concat(
    resolvedOf('rare', { kind: 'kind-299', time: day('2024-09-01') }),
  );
  const rows = rowSetOfIncidents(shown, GEOGRAPHY.areas);
  const laneKinds = laneKindsOf(rows.table, KINDS);
  const scale = timeScale(rangeOf('2024'), 732);
  const codes = new Uint8Array(shown.length).fill(CODES.certain);
  const x = scale.x(rangeOf('2024-09-01').from);
  const picked = (lane: number) => pickRow({ rows, laneKinds, scale, codes }, 16, x, 16 * (lane + 0.5), 8);
  expect(shown[picked(11) ?? -1]?.id).toBe('rare');
  expect(picked(10)).toBeUndefined();
  const lanes = lanesOfKinds(shown, laneKinds.kinds, scale, false);
  expect(lanes[11]?.marks.map(({ id }) => id)).toContain('rare');
  expect(lanes.flatMap(({ marks }) => marks)).toHaveLength(shown.length);
});

import { describe, expect, it } from 'vitest';
import { rowSetOfIncidents } from '#domain/query/row-set.ts';
import { incidentsInSight } from '#domain/rows/ink/line-sight.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { incidentAt, JUNE_AXES, onLine, zoomed } from '#features/line-view/line-fixture.ts';
import { projectionOf } from '#features/line-view/plot/projection.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { day } from '#testing/resolved-of.ts';
import { LINE_KM, SUBJECT } from '#testing/subject.ts';
import { inkPixels } from './ink-picture.ts';
import { rowAtPlace } from './row-at-place.ts';
import { rowAfterMove } from './use-line-stop.ts';
import type { ManyOnLine } from './use-many-on-line.ts';

const INCIDENTS = [
  incidentAt('long', { from: '2024-05-01', to: '2024-07-20' }, onLine(20, 120)),
  incidentAt('west', day('2024-06-05'), onLine(30, 34)),
  incidentAt('east', day('2024-06-09'), onLine(200, 210)),
  incidentAt('elsewhere', day('2024-06-12'), null),
  incidentAt('beside west', day('2024-06-20'), onLine(30, 34)),
  incidentAt('before', day('2024-01-05'), onLine(30, 34)),
  incidentAt('undated', null, onLine(30, 34)),
];
const rows = rowSetOfIncidents(INCIDENTS, GEOGRAPHY.areas);
const idOf = (incident: number | undefined) => (incident === undefined ? undefined : INCIDENTS[incident]?.id);
const sightOf = (axes = JUNE_AXES) => incidentsInSight({ table: rows.table, ...axes, lineKm: LINE_KM }, null);
const idsOf = (found: Uint32Array) => [...found].map(idOf);

describe('what is in sight', () => {
  it('are those whose time and stretch are on the axes, and what was elsewhere in that time', () => {
    expect(idsOf(sightOf())).toEqual(['long', 'west', 'east', 'elsewhere', 'beside west']);
    const west = zoomed(JUNE_AXES, 'km', 0.1, 0);
    expect(idsOf(sightOf(west))).toEqual(['long', 'elsewhere']);
  });

  it('is none that the filters leave out', () => {
    const caps = Uint8Array.from(INCIDENTS, ({ id }) => (id === 'west' ? 0 : 4));
    const sight = { table: rows.table, ...JUNE_AXES, lineKm: LINE_KM };
    expect(idsOf(incidentsInSight(sight, caps))).not.toContain('west');
  });
});

describe('keys', () => {
  const moved = (from: string, move: Parameters<typeof rowAfterMove>[3]) => {
    const number = INCIDENTS.findIndex(({ id }) => id === from);
    return idOf(rowAfterMove(rows.table, sightOf(), number, move, LINE_KM));
  };

  it('lead to the next in time that is in sight', () => {
    expect([moved('west', 'later'), moved('west', 'earlier'), moved('long', 'earlier')]).toEqual([
      'east',
      'long',
      'long',
    ]);
    expect([moved('east', 'first'), moved('east', 'last'), moved('beside west', 'later')]).toEqual([
      'long',
      'beside west',
      'beside west',
    ]);
  });

  it('lead west to east through all, also those on one stretch, to what was elsewhere', () => {
    const way = ['west', 'beside west', 'long', 'east', 'elsewhere'];
    way.slice(1).forEach((id, at) => {
      expect(moved(way[at] as string, 'east')).toBe(id);
      expect(moved(id, 'west')).toBe(way[at]);
    });
    expect(moved('elsewhere', 'east')).toBe('elsewhere');
  });
});

it('a press takes the smallest box under it, else the nearest', () => {
  const projection = projectionOf(JUNE_AXES, { width: 1000, height: 600 }, 90);
  const many = { rows, inSight: sightOf() } as ManyOnLine;
  const at = (km: number, local: string, reach = 10) =>
    rowAtPlace(
      many,
      { projection, subject: SUBJECT },
      { x: projection.x(km), y: projection.y(rangeOf(local).from + 1) },
      reach,
    );
  expect(at(32, '2024-06-05')).toBe('west');
  expect(at(60, '2024-06-05')).toBe('long');
  expect(at(199, '2024-06-09')).toBe('east');
  expect(at(180, '2024-06-09')).toBeUndefined();
  const strip = { x: projection.strip.x + 20, y: projection.y(rangeOf('2024-06-12').from + 1) };
  expect(rowAtPlace(many, { projection, subject: SUBJECT }, strip, 10)).toBe('elsewhere');
});

it('the picture of ink is clear where there is none, darker where there is more, and mixes colours by ink', () => {
  const layers = [Float64Array.of(0, 1, 4, 2), Float64Array.of(0, 0, 0, 2)];
  const grid = { columns: 4, rows: 1, layers };
  const pixels = inkPixels(
    grid,
    [
      [200, 0, 0],
      [0, 0, 100],
    ],
    4,
  );
  const [none, little, most, mixed] = [0, 4, 8, 12].map((at) => [...pixels.subarray(at, at + 4)]);
  expect(none).toEqual([0, 0, 0, 0]);
  expect(little?.[3]).toBeGreaterThan(0);
  expect(little?.[3]).toBeLessThan(most?.[3] ?? 0);
  expect([little?.slice(0, 3), mixed?.slice(0, 3)]).toEqual([
    [200, 0, 0],
    [100, 0, 50],
  ]);
});

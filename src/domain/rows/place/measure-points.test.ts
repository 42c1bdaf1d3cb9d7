import { describe, expect, it } from 'vitest';
import { kmOfPoint, pointAtKm } from '#domain/place/chainage.ts';
import { standingOfCode } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { lineInk } from '#domain/rows/ink/line-ink.ts';
import { cellsOver } from '#domain/rows/ink/row-share.ts';
import { GEOGRAPHY, LINE_KM } from '#testing/geography.ts';
import { type PlacedRow, tableOfPlaces } from '#testing/rows/table-of-places.ts';
import { measurePoints } from './measure-points.ts';
import { capsOnStretch } from './stretch-caps.ts';

const [LON = 0, LAT = 0] = pointAtKm(GEOGRAPHY.mdl, 30);
const ON_LINE = { lon: LON, lat: LAT };
const AWAY = { lon: 127.5, lat: 39.5 };

function measured(...rows: readonly PlacedRow[]): EventTable {
  const table = tableOfPlaces(rows);
  measurePoints(table.place, GEOGRAPHY);
  return table;
}

function standingOn(row: PlacedRow, stretch: readonly [number, number]) {
  return standingOfCode(capsOnStretch(measured(row), stretch)[0] ?? -1);
}

describe('a point with a radius and without kilometres', () => {
  it.each<[string, PlacedRow, [number, number], string]>([
    ['in the zone, on the stretch', { ...ON_LINE, radius: 500 }, [25, 35], 'certain'],
    ['in the zone, off the stretch', { ...ON_LINE, radius: 500 }, [50, 60], 'out'],
    ['in the zone, across an end', { ...ON_LINE, radius: 500 }, [30, 40], 'possible'],
    ['reaching out of the zone', { ...ON_LINE, radius: 9000 }, [0, 90], 'possible'],
    ['wholly away from the zone', { ...AWAY, radius: 500 }, [0, 90], 'out'],
    ['only near it', { ...ON_LINE, radius: 500, near: true }, [50, 60], 'possible'],
    ['that may have been away, by its row', { ...ON_LINE, radius: 500, beyond: true }, [25, 35], 'out'],
    ['with kilometres of its own', { ...ON_LINE, radius: 500, kmFrom: 70, kmTo: 71 }, [69, 72], 'certain'],
    ['without a radius', ON_LINE, [50, 60], 'possible'],
    ['without a radius, far away', AWAY, [50, 60], 'possible'],
  ])('%s', (_, row, stretch, want) => {
    expect(standingOn(row, stretch)).toBe(want);
  });

  it('lies where its circle does, and many rows of one place alike', () => {
    const rows = [
      { ...ON_LINE, radius: 500 },
      { ...ON_LINE, radius: 900 },
      { ...AWAY, radius: 900 },
    ];
    const { place } = measured(...rows, ...rows);
    const { km } = kmOfPoint(GEOGRAPHY.mdl, [ON_LINE.lon, ON_LINE.lat]);
    expect(place.kmFrom[0]).toBeCloseTo(km - 0.5, 0);
    expect(place.kmTo[0]).toBeCloseTo(km + 0.5, 0);
    for (const column of [place.kmFrom, place.kmTo, place.beyond])
      expect(column.slice(3)).toEqual(column.slice(0, 3));
    expect((place.kmTo[1] ?? 0) - (place.kmFrom[1] ?? 0)).toBeGreaterThan(1.7);
    expect([...place.measured]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('has its ink on the line view where it is, and beside the line where that is not known', () => {
    const year = { from: 0, to: 1000 };
    const inkOf = (row: PlacedRow) => {
      const table = measured(row);
      table.time.earliestStart[0] = 0;
      table.time.latestEnd[0] = 1000;
      const { line, strip } = lineInk({
        table,
        caps: null,
        km: cellsOver({ from: 0, to: LINE_KM }, 9),
        time: cellsOver(year, 1),
        lineKm: LINE_KM,
        limits: year,
        layerOfKind: [0],
        layers: 1,
      });
      return [[...(line.layers[0] ?? [])].map((ink) => ink > 0), strip.layers[0]?.[0]];
    };
    const none = Array(9).fill(false);
    expect(inkOf({ lon: LON, lat: LAT + 0.01, radius: 500 })[0]).toEqual(none.with(2, true).with(3, true));
    for (const row of [{ ...AWAY, radius: 500 }, ON_LINE, AWAY]) expect(inkOf(row)).toEqual([none, 1]);
  });
});

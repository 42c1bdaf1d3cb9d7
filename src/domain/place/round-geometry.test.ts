import { describe, expect, it } from 'vitest';
import { roundGeometry, roundPosition } from './round-geometry.ts';

describe('roundGeometry', () => {
  it('rounds to 5 decimals and keeps the type', () => {
    expect(roundPosition([127.1234567, -0.0000049])).toEqual([127.12346, -0]);
    expect(roundGeometry({ type: 'Point', coordinates: [127.0000049, 38] })).toEqual({
      type: 'Point',
      coordinates: [127, 38],
    });
  });

  it('makes one vertex of those that fall together, and leaves a ring closed', () => {
    const ring = [
      [127, 38],
      [127.000001, 38.000001],
      [128, 38],
      [128, 39],
      [127, 38.000002],
    ];
    expect(roundGeometry({ type: 'Polygon', coordinates: [ring] })).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [127, 38],
          [128, 38],
          [128, 39],
          [127, 38],
        ],
      ],
    });
  });

  it('reaches into every type', () => {
    const line = [
      [127.0000001, 38],
      [128, 38],
    ];
    const rounded = [
      [127, 38],
      [128, 38],
    ];
    expect(
      roundGeometry({
        type: 'GeometryCollection',
        geometries: [
          { type: 'LineString', coordinates: line },
          { type: 'MultiLineString', coordinates: [line] },
          { type: 'MultiPolygon', coordinates: [[line]] },
          { type: 'MultiPoint', coordinates: line },
        ],
      }),
    ).toEqual({
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', coordinates: rounded },
        { type: 'MultiLineString', coordinates: [rounded] },
        { type: 'MultiPolygon', coordinates: [[rounded]] },
        { type: 'MultiPoint', coordinates: rounded },
      ],
    });
  });

  it('changes nothing the second time', () => {
    const once = roundGeometry({
      type: 'LineString',
      coordinates: [
        [127.123456, 38.5],
        [127.5, 38.123455],
      ],
    });
    expect(roundGeometry(once)).toEqual(once);
  });
});

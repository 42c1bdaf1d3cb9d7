/** Coordinates as they are written: 5 decimals, about a metre, which no claim in the record comes near. */
import type { Geometry, Position } from 'geojson';

const SCALE = 1e5;

export function roundPosition(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * SCALE) / SCALE);
}

/** The same geometry at 5 decimals; vertices that fall together become one, rings stay closed. */
export function roundGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(roundPosition) };
    case 'LineString':
      return { type: 'LineString', coordinates: roundLine(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(roundLine) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(roundLine) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map(roundLine)),
      };
    case 'GeometryCollection':
      return { type: 'GeometryCollection', geometries: geometry.geometries.map(roundGeometry) };
  }
}

function roundLine(line: readonly Position[]): Position[] {
  return line
    .map(roundPosition)
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
}

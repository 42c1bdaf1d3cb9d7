/** The part of the world that a picture shows, and where in the picture a place lies. */
import type { Geometry, Position } from 'geojson';
import type { Bounds } from '#domain/place/mercator.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** That of a map of the same scale. */
  readonly zoom: number;
  /** All that is in sight. */
  readonly bounds: Bounds;
  /** In px from the top left. */
  readonly project: (position: Position) => readonly [number, number];
}

/** All of the bounds in the middle of a picture, as large as there is room for. */
export function frameOf([west, south, east, north]: Bounds, width: number, height: number): Frame {
  const [left, right] = [mercatorX(west), mercatorX(east)];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const size = Math.min(width / (right - left), height / (bottom - top));
  const [originX, originY] = [(left + right) / 2 - width / size / 2, (top + bottom) / 2 - height / size / 2];
  return {
    width,
    height,
    zoom: Math.log2(size / worldSize(0)),
    bounds: [
      longitudeAt(originX),
      latitudeAt(originY + height / size),
      longitudeAt(originX + width / size),
      latitudeAt(originY),
    ],
    project: ([longitude = 0, latitude = 0]) => [
      (mercatorX(longitude) - originX) * size,
      (mercatorY(latitude) - originY) * size,
    ],
  };
}

/** Bounds with all of a geometry in them, and some room around it. */
export function boundsWith(bounds: Bounds, geometry: Geometry): Bounds {
  const room = 0.1;
  let [west, south, east, north] = bounds;
  for (const [longitude = 0, latitude = 0] of positionsOf(geometry)) {
    west = Math.min(west, longitude - room);
    east = Math.max(east, longitude + room);
    south = Math.min(south, latitude - room);
    north = Math.max(north, latitude + room);
  }
  return [west, south, east, north];
}

export function positionsOf(geometry: Geometry): Position[] {
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(positionsOf)
    : (geometry.coordinates as unknown[]).flat(4).reduce<Position[]>((all, value, at, flat) => {
        if (at % 2 === 0) all.push([value as number, flat[at + 1] as number]);
        return all;
      }, []);
}

/** The part of the world that a picture shows, and where in the picture a place lies. */
import type { Geometry, Position } from 'geojson';
import { boundsOf } from '#domain/place/geometry-bounds.ts';
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
  /** The other way round, in Web Mercator. */
  readonly mercatorAt: (x: number, y: number) => readonly [number, number];
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
    mercatorAt: (x, y) => [originX + x / size, originY + y / size],
  };
}

/** What a map shows from above: its zoom, what lies in its middle, and which way is up, in degrees. */
export interface FrameCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
}

/** What a camera sees that looks straight down. */
export function frameOfCamera(
  { longitude, latitude, zoom, bearing }: FrameCamera,
  width: number,
  height: number,
): Frame {
  const size = worldSize(zoom);
  const [middleX, middleY] = [mercatorX(longitude), mercatorY(latitude)];
  const turn = (-bearing * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  // Of what is turned the bounds are those of all its corners.
  const reachX = (Math.abs(cosine) * width + Math.abs(sine) * height) / 2 / size;
  const reachY = (Math.abs(sine) * width + Math.abs(cosine) * height) / 2 / size;
  return {
    width,
    height,
    zoom,
    bounds: [
      longitudeAt(middleX - reachX),
      latitudeAt(middleY + reachY),
      longitudeAt(middleX + reachX),
      latitudeAt(middleY - reachY),
    ],
    project: ([east = 0, north = 0]) => {
      const [x, y] = [(mercatorX(east) - middleX) * size, (mercatorY(north) - middleY) * size];
      return [width / 2 + x * cosine - y * sine, height / 2 + x * sine + y * cosine];
    },
    mercatorAt: (left, top) => {
      const [x, y] = [left - width / 2, top - height / 2];
      return [middleX + (x * cosine + y * sine) / size, middleY + (y * cosine - x * sine) / size];
    },
  };
}

export function isInSight(at: Position, { project, width, height }: Frame): boolean {
  const [x, y] = project(at);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Bounds with all of a geometry in them, and some room around it. */
export function boundsWith(bounds: Bounds, geometry: Geometry): Bounds {
  const room = 0.1;
  const [west, south, east, north] = boundsOf(geometry);
  return [
    Math.min(bounds[0], west - room),
    Math.min(bounds[1], south - room),
    Math.max(bounds[2], east + room),
    Math.max(bounds[3], north + room),
  ];
}

/** Where the ribbon of an incident lies on the page, for a map that is seen flat and north up. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { bandOf } from '#domain/placement/ribbons/band.ts';
import { laneCourse } from '#domain/placement/ribbons/lane-course.ts';
import { positionAtKm } from '#domain/placement/ribbons/lane-path.ts';
import type { AppDriver } from './driver.ts';
import { boxOf, type Point } from './driver-screen.ts';

const file = JSON.parse(readFileSync(new URL('../data/geography/mdl.geojson', import.meta.url), 'utf8')) as {
  features: { geometry: { coordinates: Position[] } }[];
};
export const MDL = file.features[0]?.geometry.coordinates ?? [];

export interface MapView {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The map's part of an address. */
export function mapParameter({ zoom, latitude, longitude }: MapView): string {
  return `${zoom}/${latitude}/${longitude}`;
}

/** Gives the place on the page of a chainage in a lane of the northern side, where so few lanes are in use as in a month. */
export async function lanePlaces(
  app: AppDriver,
  view: MapView,
  lane: number,
): Promise<(km: number) => Point> {
  const place = await placesOnPage(app, view);
  const path = laneCourse(MDL, bandOf(view.zoom), 'north', 1, lane);
  return (km) => place(positionAtKm(path, km));
}

/** Gives the place on the page of a position, [longitude, latitude]. */
export async function placesOnPage(app: AppDriver, view: MapView): Promise<(position: Position) => Point> {
  const { x, y, width, height } = await boxOf(app.map().canvas());
  const size = worldSize(view.zoom);
  return ([longitude = 0, latitude = 0]) => ({
    x: x + width / 2 + (mercatorX(longitude) - mercatorX(view.longitude)) * size,
    y: y + height / 2 + (mercatorY(latitude) - mercatorY(view.latitude)) * size,
  });
}

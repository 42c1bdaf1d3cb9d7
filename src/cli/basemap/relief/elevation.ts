/** Heights of the ground from the two elevation rasters, the finer one where it reaches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromArrayBuffer } from 'geotiff';
import { GEOGRAPHY_DIRECTORY } from '#cli/basemap/geography.ts';
import type { Bounds } from '#domain/place/mercator.ts';

/** A raster in degrees: rows from north to south, heights in metres. */
export interface HeightGrid {
  bounds: Bounds;
  columns: number;
  rows: number;
  heights: ArrayLike<number>;
}

export interface Elevation {
  korea: HeightGrid;
  dmz: HeightGrid;
}

/** Width of the seam over which the fine raster fades into the coarse one, in degrees. */
const SEAM_DEGREES = 0.04;

export async function readElevation(): Promise<Elevation> {
  return { korea: await readGrid('dem_korea.tif'), dmz: await readGrid('dem_dmz.tif') };
}

/** Height in metres at a place; 0 over the sea and outside both rasters. */
export function heightAt({ korea, dmz }: Elevation, longitude: number, latitude: number): number {
  const share = Math.min(1, Math.max(0, distanceInside(dmz.bounds, longitude, latitude) / SEAM_DEGREES));
  const fine = share > 0 ? sample(dmz, longitude, latitude) : 0;
  const coarse = share < 1 ? sample(korea, longitude, latitude) : 0;
  return fine * share + coarse * (1 - share);
}

async function readGrid(file: string): Promise<HeightGrid> {
  const bytes = readFileSync(join(GEOGRAPHY_DIRECTORY, file));
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const image = await (await fromArrayBuffer(buffer)).getImage();
  const [band] = await image.readRasters();
  if (band === undefined || typeof band === 'number') throw new Error(`${file}: no raster band`);
  const [west = 0, south = 0, east = 0, north = 0] = image.getBoundingBox();
  return {
    bounds: [west, south, east, north],
    columns: image.getWidth(),
    rows: image.getHeight(),
    heights: band,
  };
}

function distanceInside([west, south, east, north]: Bounds, longitude: number, latitude: number): number {
  return Math.min(longitude - west, east - longitude, latitude - south, north - latitude);
}

/** Bilinear between the centres of the four cells around the place. */
function sample(grid: HeightGrid, longitude: number, latitude: number): number {
  const [west, south, east, north] = grid.bounds;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return 0;
  const column = ((longitude - west) / (east - west)) * grid.columns - 0.5;
  const row = ((north - latitude) / (north - south)) * grid.rows - 0.5;
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [across, down] = [column - left, row - top];
  const upper = cell(grid, left, top) * (1 - across) + cell(grid, left + 1, top) * across;
  const lower = cell(grid, left, top + 1) * (1 - across) + cell(grid, left + 1, top + 1) * across;
  return upper * (1 - down) + lower * down;
}

function cell(grid: HeightGrid, column: number, row: number): number {
  const x = Math.min(grid.columns - 1, Math.max(0, column));
  const y = Math.min(grid.rows - 1, Math.max(0, row));
  return grid.heights[y * grid.columns + x] ?? 0;
}

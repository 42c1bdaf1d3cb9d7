/** Contour lines of the ground around the DMZ, cut from the finer elevation raster. */
import { simplify } from '@turf/turf';
import { contours } from 'd3-contour';
import type { MultiLineString, Position } from 'geojson';
import type { TileFeature } from '#cli/basemap/vector/tile-feature.ts';
import type { HeightGrid } from './elevation.ts';

/** Metres between two contours. Part of the raster was read in steps of 8 m: closer lines would claim too much. */
export const CONTOUR_STEP = 100;
/** Every fifth is drawn stronger and carries its height. */
const INDEX_STEP = 500;
/** The last tiles there are; the style draws them only when these are enlarged. */
const FROM_ZOOM = 10;
/** In cells of the raster (about 130 m). Shorter lines are knolls and noise of the surface. */
const SHORTEST = 14;
/** Degrees, some 30 m: less than the raster can tell, and half of the bytes. */
const TOLERANCE = 0.0003;

/** Lines of equal height, each with `ele` in metres, and `index` on every fifth. Pure. */
export function contourFeatures(grid: HeightGrid): TileFeature[] {
  const heights = smoothed(grid);
  const highest = heights.reduce((most, height) => Math.max(most, height), 0);
  const levels: number[] = [];
  for (let level = CONTOUR_STEP; level <= highest; level += CONTOUR_STEP) levels.push(level);
  const traced = contours().size([grid.columns, grid.rows]).thresholds(levels)(Array.from(heights));
  return traced.flatMap(({ value, coordinates }) => {
    const lines = coordinates.flat().flatMap((ring) => insideLines(ring, grid));
    return lines.length > 0 ? [contour(value, lines, grid)] : [];
  });
}

function contour(ele: number, lines: readonly Position[][], grid: HeightGrid): TileFeature {
  const geometry: MultiLineString = {
    type: 'MultiLineString',
    coordinates: lines.map((line) => line.map(toDegrees(grid))),
  };
  return {
    type: 'Feature',
    geometry: simplify(geometry, { tolerance: TOLERANCE, mutate: true }),
    properties: ele % INDEX_STEP === 0 ? { ele, index: true } : { ele },
    minZoom: FROM_ZOOM,
  };
}

function toDegrees({ bounds: [west, south, east, north], columns, rows }: HeightGrid) {
  return ([x = 0, y = 0]: Position): Position => [
    west + (x / columns) * (east - west),
    north - (y / rows) * (north - south),
  ];
}

/** A ring without the parts that merely close it along the raster's edge, and none that is too short. */
function insideLines(ring: readonly Position[], { columns, rows }: HeightGrid): Position[][] {
  const isInside = ([x = 0, y = 0]: Position) => x > 1 && y > 1 && x < columns - 1 && y < rows - 1;
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const position of ring) {
    if (isInside(position)) line.push(position);
    else if (line.length > 0) {
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.filter((one) => one.length >= SHORTEST);
}

/** The mean of each cell and its neighbours, nearer ones counting more, twice over: trees and steps vanish, ridges stay. */
function smoothed({ heights, columns, rows }: HeightGrid): Float64Array {
  let current: Float64Array = Float64Array.from(heights);
  for (let pass = 0; pass < 2; pass += 1) {
    current = blurred(current, rows, columns, 1);
    current = blurred(current, columns, rows, columns);
  }
  return current;
}

/** A quarter, a half and a quarter of three cells in a row that lie `stride` apart; `lines` such rows of `length` cells. */
function blurred(values: Float64Array, lines: number, length: number, stride: number): Float64Array {
  const next = new Float64Array(values.length);
  const lineStride = stride === 1 ? length : 1;
  for (let line = 0; line < lines; line += 1) {
    for (let step = 0; step < length; step += 1) {
      const at = line * lineStride + step * stride;
      const own = values[at] ?? 0;
      const before = step > 0 ? (values[at - stride] ?? 0) : own;
      const after = step < length - 1 ? (values[at + stride] ?? 0) : own;
      next[at] = (before + 2 * own + after) / 4;
    }
  }
  return next;
}

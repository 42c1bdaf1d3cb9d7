/** Cuts the elevation into raster-dem tiles: coarse for the peninsula, as fine as the data along the DMZ. */
import { RELIEF_ENCODING, RELIEF_MAX_ZOOM, RELIEF_MIN_ZOOM } from '#basemap/layers/relief-encoding.ts';
import { readFeatures } from '#cli/basemap/geography.ts';
import type { Tile } from '#cli/basemap/vector/pmtiles-archive.ts';
import { type Bounds, placeInTile, type TileAddress, tilesWithin } from '#domain/place/mercator.ts';
import { type Elevation, heightAt } from './elevation.ts';
import { type LandMask, landMask } from './land-mask.ts';
import { encodePng } from './png.ts';

const PENINSULA: Bounds = [124.1, 33.05, 130.95, 42.95];
const BORDER_PROVINCES: Bounds = [124.6, 37.2, 129.2, 39.2];
const DMZ_WINDOW: Bounds = [126.1, 37.6, 128.6, 38.8];

interface Level {
  bounds: Bounds;
  /** Pixels along a tile's side. */
  size: number;
  /** Rounds a height in metres: a soft overview weighs a third of an exact one. */
  round: (height: number) => number;
  /** Whether heights begin a pixel inland; far out a pixel is a whole island. */
  inland: boolean;
}

const INLAND_ZOOM = 7;

const toSteps = (metres: number) => (height: number) => Math.round(height / metres) * metres;

/**
 * Steps of 3 m on the plain and 18 m at a height of 1,000 m: flat land shows the least step, rough
 * land hides it. The 2,744 m of Korea's highest mountain take fewer steps than a palette has colours.
 */
function softly(height: number): number {
  const step = Math.round(Math.sqrt((40 / 3) * Math.max(0, height) + 400) - 20);
  return (step * (step + 40) * 3) / 40;
}

/** What a tile covers shrinks fourfold a zoom, what the reader can see of a metre grows. */
function levelOf(z: number): Level {
  if (z <= 8) return { bounds: PENINSULA, size: 136, round: softly, inland: z >= INLAND_ZOOM };
  if (z === 9) return { bounds: BORDER_PROVINCES, size: 256, round: toSteps(4), inland: true };
  return { bounds: DMZ_WINDOW, size: 256, round: toSteps(2), inland: true };
}

/** Tiles that hold land, as PNG images in the encoding of {@link RELIEF_ENCODING}. */
export function reliefTiles(elevation: Elevation): Tile[] {
  const mask = landMask(readFeatures('land'));
  const tiles: Tile[] = [];
  for (let z = RELIEF_MIN_ZOOM; z <= RELIEF_MAX_ZOOM; z++) {
    const level = levelOf(z);
    for (const address of tilesWithin(level.bounds, z)) {
      const pixels = tilePixels(elevation, address, level, mask);
      if (pixels) tiles.push({ ...address, data: encodePng(pixels, level.size) });
    }
  }
  return tiles;
}

/** Ground covered by one cell of the coarser raster, in degrees of longitude. */
const CELL_DEGREES = 0.004;
/** Samples along a pixel's side; more would be slower and not seen. */
const MOST_SAMPLES = 4;

function tilePixels(
  elevation: Elevation,
  address: TileAddress,
  { size, round, inland }: Level,
  mask: LandMask,
): Uint8Array | undefined {
  const onLand = mask(address, size, inland);
  const pixels = new Uint8Array(size * size * 3);
  const unit = RELIEF_ENCODING.greenFactor;
  // Averaging what a pixel covers keeps an overview calm where single samples would glitter.
  const cells = Math.round(360 / 2 ** address.z / size / CELL_DEGREES);
  const samples = Math.min(MOST_SAMPLES, Math.max(1, cells));
  let land = false;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (onLand[row * size + column] === 0) continue;
      const height = meanHeight(
        elevation,
        (column, row) => placeInTile(address, column / size, row / size),
        column,
        row,
        samples,
      );
      const value = Math.max(0, Math.round(round(height) / unit));
      if (value > 0) land = true;
      pixels.set([value >> 8, value & 255], (row * size + column) * 3);
    }
  }
  return land ? pixels : undefined;
}

function meanHeight(
  elevation: Elevation,
  place: (column: number, row: number) => [longitude: number, latitude: number],
  column: number,
  row: number,
  samples: number,
): number {
  let sum = 0;
  for (let down = 0; down < samples; down++) {
    for (let across = 0; across < samples; across++) {
      const [longitude, latitude] = place(column + (across + 0.5) / samples, row + (down + 0.5) / samples);
      sum += heightAt(elevation, longitude, latitude);
    }
  }
  return sum / samples ** 2;
}

/** `tsx src/cli/basemap/report.ts`: what the base map weighs, by zoom and, for the vector tiles, by layer. */
import { gzipSync } from 'fflate';
import { readElevation } from '#cli/basemap/relief/elevation.ts';
import { reliefTiles } from '#cli/basemap/relief/relief-tiles.ts';
import { tileLayers } from '#cli/basemap/vector/layers.ts';
import type { Tile } from '#cli/basemap/vector/pmtiles-archive.ts';
import { vectorTiles } from '#cli/basemap/vector/vector-tiles.ts';

const ZOOMS = [4, 5, 6, 7, 8, 9, 10];
const gzipped = ({ data }: Tile) => gzipSync(data, { level: 9, mtime: 0 }).length;

/** Kilobytes (1,000 bytes) of the tiles of each zoom, then of all. */
function row(name: string, tiles: readonly Tile[], bytesOf: (tile: Tile) => number): string {
  const sums = ZOOMS.map((zoom) =>
    tiles.filter(({ z }) => z === zoom).reduce((sum, tile) => sum + bytesOf(tile), 0),
  );
  const cells = [...sums, sums.reduce((a, b) => a + b, 0)].map((bytes) => (bytes / 1000).toFixed(1));
  return `| ${[name.padEnd(11), ...cells.map((cell) => cell.padStart(7))].join(' | ')} |`;
}

const elevation = await readElevation();
const layers = tileLayers(elevation.dmz);
const relief = reliefTiles(elevation);
const head = ['KB', ...ZOOMS.map((zoom) => `z${zoom}`), 'all'];
console.log(`| ${head.join(' | ')} |\n|---|${'---:|'.repeat(ZOOMS.length + 1)}`);
for (const layer of layers) console.log(row(layer.name, vectorTiles([layer]), gzipped));
console.log(row('all vector', vectorTiles(layers), gzipped));
console.log(row('relief', relief, ({ data }) => data.length));

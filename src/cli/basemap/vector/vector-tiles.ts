/** Cuts GeoJSON layers into Mapbox Vector Tiles. */
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import { type Bounds, type TileAddress, tilesWithin } from '#domain/place/mercator.ts';
import type { TileLayer } from './layers.ts';
import type { Tile } from './pmtiles-archive.ts';

/** The whole region in which tiles exist, and the part that is kept sharp. */
export const CONTEXT_BOUNDS: Bounds = [112, 25, 142, 50];
export const NEAR_BOUNDS: Bounds = [119, 31, 136, 45];
export const DETAIL_BOUNDS: Bounds = [123, 32.9, 132, 43.6];
export const MIN_ZOOM = 4;
/**
 * The last tiles are cut at zoom 10 with twice the usual precision (about 4 m), which the map
 * enlarges without visible steps to zoom 13; see docs/adr/0003-base-map-archive.md.
 */
export const MAX_ZOOM = 10;
const COARSE_EXTENT = 4096;
const FINE_EXTENT = 8192;

interface Index {
  layer: TileLayer;
  coarse: GeoJSONVT;
  fine: GeoJSONVT;
}

/** Every non-empty tile of all layers, uncompressed. */
export function vectorTiles(layers: readonly TileLayer[]): Tile[] {
  const indices = layers.map(indexLayer);
  const tiles: Tile[] = [];
  for (const address of addresses()) {
    const data = encodeTile(indices, address);
    if (data) tiles.push({ ...address, data });
  }
  return tiles;
}

function* addresses(): Generator<TileAddress> {
  for (let z = MIN_ZOOM; z <= MAX_ZOOM; z++) {
    yield* tilesWithin(z <= 6 ? CONTEXT_BOUNDS : z <= 8 ? NEAR_BOUNDS : DETAIL_BOUNDS, z);
  }
}

function indexLayer(layer: TileLayer): Index {
  const features = layer.features.map(({ minZoom, ...feature }) => ({
    ...feature,
    properties: { ...feature.properties, minZoom },
  }));
  const collection = { type: 'FeatureCollection' as const, features };
  const options = { maxZoom: MAX_ZOOM, indexMaxZoom: 5, tolerance: layer.tolerance };
  return {
    layer,
    coarse: new GeoJSONVT(collection, { ...options, extent: COARSE_EXTENT, buffer: 64 }),
    fine: new GeoJSONVT(collection, { ...options, extent: FINE_EXTENT, buffer: 128 }),
  };
}

function encodeTile(indices: readonly Index[], { z, x, y }: TileAddress): Uint8Array | undefined {
  const fine = z === MAX_ZOOM;
  const found: Record<string, LegacyTile> = {};
  for (const { layer, coarse, fine: sharp } of indices) {
    const tile = (fine ? sharp : coarse).getTile(z, x, y);
    const features = (tile?.features ?? [])
      .filter(({ tags }) => Number(tags?.minZoom) <= z)
      .map(withoutMinZoom);
    if (features.length > 0) found[layer.name] = { features };
  }
  if (Object.keys(found).length === 0) return undefined;
  // The encoder's types name a sibling package's tile, whose fields are the ones it reads here.
  const layers = found as unknown as Parameters<typeof fromGeojsonVt>[0];
  return fromGeojsonVt(layers, { version: 2, extent: fine ? FINE_EXTENT : COARSE_EXTENT });
}

function withoutMinZoom(feature: LegacyTile['features'][number]): LegacyTile['features'][number] {
  const { minZoom: _, ...tags } = feature.tags ?? {};
  return { ...feature, tags };
}

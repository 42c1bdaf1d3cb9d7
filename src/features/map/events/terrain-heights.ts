/** Heights of the terrain as the map draws it. The engine takes some microseconds for each: they are kept while it draws the same. */
import type { Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl';
import { TERRAIN_SOURCE } from '#basemap/context.ts';
import { latitudeAt, longitudeAt } from '#domain/place/mercator.ts';
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import { mercatorOf } from '#domain/rows/drawn/row-form.ts';
import type { Heights } from './marks.ts';

/** Places less than this apart, in shares of the world's width, have one height: 10 m. */
const APART = 2 ** -22;
/** No more are kept. */
const MOST = 100_000;

export class TerrainHeights {
  readonly #map: MapLibre;
  readonly #known = new Map<number, number>();
  readonly #subscription: { unsubscribe(): void };
  #level = Number.NaN;

  constructor(map: MapLibre) {
    this.#map = map;
    this.#subscription = map.on('sourcedata', ({ sourceId }: MapSourceDataEvent) => {
      if (sourceId === TERRAIN_SOURCE) this.#known.clear();
    });
  }

  /** For a frame; null while all is flat. */
  now(): Heights {
    if (!this.#map.getTerrain()) return null;
    const level = Math.floor(this.#map.getZoom());
    // Other tiles are drawn, or more is known than will be asked for again.
    if (level !== this.#level || this.#known.size > MOST) this.#known.clear();
    this.#level = level;
    return (x, y) => this.#heightAt(x, y);
  }

  stop(): void {
    this.#subscription.unsubscribe();
  }

  #heightAt(x: number, y: number): number {
    const key = Math.round(x / APART) * 2 ** 24 + Math.round(y / APART);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const latitude = latitudeAt(y + ORIGIN.y);
    const metres = this.#map.queryTerrainElevation([longitudeAt(x + ORIGIN.x), latitude]) ?? 0;
    const height = mercatorOf(metres, latitude);
    this.#known.set(key, height);
    return height;
  }
}

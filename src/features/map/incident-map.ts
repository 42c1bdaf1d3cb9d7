/**
 * The one owner of MapLibre. Fed with plain values; it keeps the last of each, so that the whole picture
 * can be built again after a change of style or a lost context.
 */

import type { Position } from 'geojson';
import { GeoJSONSource, Map as MapLibre, Marker, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './engine.css';
import { MAP_BOUNDS } from '../../basemap/bounds';
import { buildStyle, INCIDENT_SLOT } from '../../basemap/build-style';
import { type BasemapLanguage, TERRAIN_SOURCE } from '../../basemap/context';
import type { Flavor } from '../../basemap/flavors';
import type { Camera } from '../../state/view';
import { registerBasemapProtocol } from './basemap-protocol';
import { composeStyle, FADING, FOOTPRINTS, LEFT_BEHIND, SYMBOLS, symbolFeatures } from './incident-layers';
import { leftBehind, type Scene } from './scene';
import { drawSymbol, type SymbolColors } from './symbol-images';

export type MapState = 'loading' | 'moving' | 'idle' | 'failed';
export type MapFailure = 'no-webgl' | 'basemap';

export interface MapAppearance {
  readonly flavor: Flavor;
  readonly language: BasemapLanguage;
  readonly colors: SymbolColors;
  /** Terrain in three dimensions. */
  readonly terrain: boolean;
  /** The engine's own words: what assistive technology hears for the canvas, and hints on gestures. */
  readonly locale: Readonly<Record<string, string>>;
}

export interface MapEvents {
  onState(state: MapState): void;
  onFailure(failure: MapFailure, detail: string): void;
  /** The reader moved the map; never called for moves that the program made through `setCamera`. */
  onCamera(camera: Camera): void;
}

/** Pixels at each side of the map that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** West, south, east, north. The DMZ with the peninsula's waist around it. */
export const HOME: [number, number, number, number] = [126.45, 37.5, 128.6, 38.75];

/** Air, in pixels, between what is brought into view and the panels. */
const AIR = 28;

/** Sharp on dense screens; an image is drawn once and kept. */
const SYMBOL_PIXEL_RATIO = 2;

/** The mountains are low beside the length of the line; half as high again shows them without lying much. */
const TERRAIN = { source: TERRAIN_SOURCE, exaggeration: 1.5 };

const FADE_MS = 700;
const LEFT_OPACITY = 0.22;

/** What moves the map in the program's name carries this, so that its own echo is not taken for the reader's. */
const BY_PROGRAM = { byProgram: true };

export class IncidentMap {
  readonly #map: MapLibre;
  readonly #events: MapEvents;
  readonly #handles = new Map<string, Marker>();
  #padding: Padding;
  #appearance: MapAppearance;
  #scene: Scene;
  #state: MapState = 'loading';

  /** Throws where the browser has no WebGL 2. */
  constructor(
    container: HTMLElement,
    appearance: MapAppearance,
    scene: Scene,
    camera: Camera | null,
    padding: Padding,
    events: MapEvents,
  ) {
    registerBasemapProtocol();
    setWorkerUrl(new URL(workerUrl, document.baseURI).href);
    this.#events = events;
    this.#padding = padding;
    this.#appearance = appearance;
    this.#scene = scene;
    this.#map = new MapLibre({
      container,
      style: this.#style(),
      maxBounds: MAP_BOUNDS,
      minZoom: 4,
      maxZoom: 14,
      maxPitch: 70,
      renderWorldCopies: false,
      attributionControl: false,
      canvasContextAttributes: { powerPreference: 'default' },
      // Inside another page the wheel and one finger belong to that page.
      cooperativeGestures: window.self !== window.top,
      locale: { ...appearance.locale },
    });
    if (camera) this.#map.jumpTo(cameraOptions(camera), BY_PROGRAM);
    else this.#map.fitBounds(HOME, { ...this.#framing(), duration: 0 }, BY_PROGRAM);
    this.#map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-left');
    this.#listen();
  }

  setAppearance(appearance: MapAppearance): void {
    const before = this.#appearance;
    if (appearance === before) return;
    this.#appearance = appearance;
    this.#map.getCanvas().setAttribute('aria-label', appearance.locale['Map.Title'] ?? '');
    if (appearance.terrain !== before.terrain) this.#tilt();
    if (appearance.flavor !== before.flavor || appearance.language !== before.language) this.#rebuild();
  }

  setScene(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    const footprints = this.#map.getSource(FOOTPRINTS);
    const symbols = this.#map.getSource(SYMBOLS);
    if (!(footprints instanceof GeoJSONSource) || !(symbols instanceof GeoJSONSource)) return;
    this.#enter('moving');
    if (before.footprints !== scene.footprints) {
      this.#fade(leftBehind(before, scene));
      footprints.setData(scene.footprints);
    }
    if (before.symbols !== scene.symbols) symbols.setData(symbolFeatures(scene.symbols));
  }

  /** Lets the footprints that sources no longer give fade where they were; nothing moves for those who want none. */
  #fade(left: Scene['footprints']): void {
    const source = this.#map.getSource(LEFT_BEHIND);
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (left.features.length === 0 || isStill || !(source instanceof GeoJSONSource)) return;
    source.setData(left);
    this.#setFading(LEFT_OPACITY, 0);
    this.#map.once('idle', () => this.#setFading(0, FADE_MS));
  }

  #setFading(opacity: number, duration: number): void {
    for (const { layer, property } of FADING) {
      if (!this.#map.getLayer(layer)) continue;
      this.#map.setPaintProperty(layer, `${property}-transition`, { duration, delay: 0 });
      this.#map.setPaintProperty(layer, property, opacity);
    }
  }

  /** Keeps elements of the page (the symbols' buttons) at their places on the map. */
  setHandles(handles: ReadonlyMap<string, { readonly element: HTMLElement; readonly at: Position }>): void {
    for (const [id, marker] of this.#handles) {
      if (handles.get(id)?.element !== marker.getElement()) {
        marker.remove();
        this.#handles.delete(id);
      }
    }
    for (const [id, { element, at }] of handles) {
      const place: [number, number] = [at[0] ?? 0, at[1] ?? 0];
      const known = this.#handles.get(id);
      if (known) known.setLngLat(place);
      else this.#handles.set(id, new Marker({ element, opacity: '1' }).setLngLat(place).addTo(this.#map));
    }
  }

  /** Shows a camera, or the home view for null. */
  setCamera(camera: Camera | null): void {
    if (camera) this.#map.jumpTo(cameraOptions(camera), BY_PROGRAM);
    else this.#map.fitBounds(HOME, { ...this.#framing(), bearing: 0, pitch: 0 }, BY_PROGRAM);
  }

  /** Tells which sides panels cover; the next move keeps clear of them. Nothing moves by itself. */
  setPadding(padding: Padding): void {
    this.#padding = padding;
  }

  /** Brings a box into view if it, or the point, is not; never closer than `maxZoom`. */
  reveal(bounds: [number, number, number, number], at: Position | null): void {
    if (at && this.#isClear([at[0] ?? 0, at[1] ?? 0]) && this.#covers(bounds)) return;
    this.#map.fitBounds(bounds, { ...this.#framing(), maxZoom: 11 });
  }

  /** Three dimensions show only from the side: the view tilts with the terrain, and lies flat without it. */
  #tilt(): void {
    const { terrain } = this.#appearance;
    this.#map.setTerrain(terrain ? TERRAIN : null);
    this.#map.easeTo({ pitch: terrain ? 60 : 0, ...(!terrain && { bearing: 0 }), duration: 800 });
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps });
  }

  /** Where on the earth a point of the container is, in degrees. */
  positionAt(point: { x: number; y: number }): Position {
    return this.#map.unproject([point.x, point.y]).toArray();
  }

  remove(): void {
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((id) => {
      const image = drawSymbol(id, this.#appearance.colors, SYMBOL_PIXEL_RATIO);
      if (image) map.addImage(id, image, { pixelRatio: SYMBOL_PIXEL_RATIO });
    });
    map.on('movestart', () => this.#enter('moving'));
    map.on('idle', () => this.#enter('idle'));
    map.on('moveend', (event) => {
      if (!('byProgram' in event)) this.#events.onCamera(this.#camera());
    });
    map.on('webglcontextlost', () => this.#enter('loading'));
    map.on('webglcontextrestored', () => this.#rebuild());
    map.on('error', ({ error }) => this.#events.onFailure('basemap', error.message));
  }

  #enter(state: MapState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#events.onState(state);
  }

  #rebuild(): void {
    this.#enter('loading');
    this.#map.setStyle(this.#style(), { diff: false });
  }

  #style() {
    const { flavor, language, terrain } = this.#appearance;
    const assetBase = new URL(import.meta.env.BASE_URL, document.baseURI).href;
    const base = buildStyle({ flavor, language, assetBase });
    const relief = terrain ? { ...base, terrain: TERRAIN } : base;
    return composeStyle(relief, INCIDENT_SLOT, this.#scene);
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return {
      longitude: lng,
      latitude: lat,
      zoom: this.#map.getZoom(),
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    };
  }

  #framing() {
    const { top, right, bottom, left } = this.#padding;
    return {
      padding: { top: top + AIR, right: right + AIR, bottom: bottom + AIR, left: left + AIR },
      duration: 600,
    };
  }

  #isClear([longitude, latitude]: [number, number]): boolean {
    const { x, y } = this.#map.project([longitude, latitude]);
    const { top, right, bottom, left } = this.#padding;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return (
      x > left + AIR && y > top + AIR && x < clientWidth - right - AIR && y < clientHeight - bottom - AIR
    );
  }

  /** False while the box is so small on the screen that it would pass unnoticed. */
  #covers([west, south, east, north]: [number, number, number, number]): boolean {
    const corner = this.#map.project([west, south]);
    const opposite = this.#map.project([east, north]);
    return Math.hypot(opposite.x - corner.x, opposite.y - corner.y) > 40;
  }
}

function cameraOptions({ longitude, latitude, zoom, bearing, pitch }: Camera) {
  return { center: [longitude, latitude] as [number, number], zoom, bearing, pitch };
}

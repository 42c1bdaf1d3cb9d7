/**
 * The one owner of MapLibre. Fed with plain values; it keeps the last of each, so that the whole picture
 * can be built again after a change of style or a lost context.
 */

import type { Position } from 'geojson';
import { type GeoJSONSource, type Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '#domain/record/language.ts';
import type { MapState } from '#features/map/map-state.ts';
import './engine.css';
import { buildStyle, INCIDENT_SLOT } from '#basemap/build-style.ts';
import { TERRAIN_SOURCE } from '#basemap/context.ts';
import type { Flavor } from '#basemap/flavors.ts';
import type { Insets } from '#domain/place/insets.ts';
import { MAP_BOUNDS } from '#domain/place/map-bounds.ts';
import type { Bounds } from '#domain/place/mercator.ts';
import type { Kind, Subject } from '#domain/record/subject.ts';
import {
  drawMapImage,
  type ImageColors,
  SYMBOL_PIXEL_RATIO,
} from '#features/map/engine/images/map-images.ts';
import type { Viewpoint } from '#features/map/scene/framing.ts';
import { fadingFootprints, movedAreas, movedRibbonLines } from '#features/map/scene/moved-footprints.ts';
import type { Scene } from '#features/map/scene/scene.ts';
import { changedData, FOOTPRINTS, SYMBOLS } from '#features/map/scene/scene-data.ts';
import type { Camera } from '#state/view.ts';
import type { PictureCopy } from '#ui/instance/picture-copies.ts';
import { prefersReducedMotion } from '#ui/theme/reduced-motion.ts';
import { copyMap } from './copy/copy-map.ts';
import { fadeAway } from './fade-away.ts';
import { acquireBasemapProtocol } from './files/basemap-protocol.ts';
import { withFontAddress } from './files/font-protocol.ts';
import { followRest } from './follow-rest.ts';
import { followSize } from './follow-size.ts';
import { makeEngine } from './health/make-engine.ts';
import { type MapFailure, MapHealth } from './health/map-health.ts';
import { composeStyle, SYMBOL_LAYER, symbolOpacity } from './incident-layers.ts';
import { MapCamera } from './map-camera.ts';
import { type Handles, MapHandles } from './map-handles.ts';
import { MapProgress } from './map-progress.ts';
import { MapRows } from './map-rows.ts';
import { type FramePace, paceFrames } from './pace-frames.ts';
import { followPointer, type Pointed } from './pointing.ts';
import { RIBBON_HIT_LAYER, RIBBON_SYMBOL_LAYER } from './ribbon-layers.ts';
import { RibbonSources } from './ribbon-sources.ts';
import { followSymbols, type SymbolListener } from './symbol-picking.ts';

export interface MapAppearance {
  readonly flavor: Flavor;
  readonly language: Language;
  readonly colors: ImageColors;
  /** Terrain in three dimensions. */
  readonly terrain: boolean;
  /** The engine's own words: what assistive technology hears for the canvas, and hints on gestures. */
  readonly locale: Readonly<Record<string, string>>;
}

export interface MapEvents {
  onState(state: MapState): void;
  /** Null when what had failed is there after all. */
  onFailure(failure: MapFailure | null): void;
  /** The reader moved the map; never called for moves that the program makes. */
  onCamera(camera: Camera): void;
}

/** The mountains are low beside the length of the line; half as high again shows them without lying much. */
const TERRAIN = { source: TERRAIN_SOURCE, exaggeration: 1.5 };

export class IncidentMap {
  /** From where it is seen. */
  readonly camera: MapCamera;
  /** More incidents than the scene can hold: the map itself rests while they change. */
  readonly rows: MapRows;
  readonly #map: MapLibre;
  readonly #kinds: readonly Kind[];
  readonly #handles: MapHandles;
  readonly #ribbons: RibbonSources;
  readonly #health: MapHealth;
  readonly #progress: MapProgress;
  readonly #stopFollowingSize: () => void;
  readonly #stopFollowingRest: () => void;
  readonly #pace: FramePace;
  readonly #releaseProtocol: () => void;
  #appearance: MapAppearance;
  #scene: Scene;
  /** What the style's sources hold; the same as the scene, except while a style loads. */
  #drawn: Scene;
  /** False until the engine has read a style, and while it reads another. */
  #styled = false;

  /** Throws a GPUInitializationError where the browser has no WebGL 2, and what its graphics throw. */
  constructor(
    container: HTMLElement,
    { kinds, homeBounds: home }: Pick<Subject, 'kinds' | 'homeBounds'>,
    appearance: MapAppearance,
    scene: Scene,
    viewpoint: Omit<Viewpoint, 'home'>,
    events: MapEvents,
  ) {
    setWorkerUrl(new URL(workerUrl, document.baseURI).href);
    this.#kinds = kinds;
    this.#progress = new MapProgress(
      (state) => events.onState(state),
      () => this.#health.isFatal,
    );
    this.#appearance = appearance;
    this.#scene = scene;
    this.#drawn = scene;
    this.#ribbons = new RibbonSources(scene.ribbons);
    this.#map = makeEngine({
      container,
      style: this.#style(),
      maxBounds: MAP_BOUNDS,
      minZoom: 4,
      maxZoom: 14,
      maxPitch: 70,
      renderWorldCopies: false,
      attributionControl: false,
      // Its own watch on the size would move the map as if the reader had.
      trackResize: false,
      ...(prefersReducedMotion() && { fadeDuration: 0 }),
      canvasContextAttributes: { powerPreference: 'default' },
      transformRequest: withFontAddress,
      // Inside another page the wheel and one finger belong to that page.
      cooperativeGestures: window.self !== window.top,
      locale: { ...appearance.locale },
    });
    this.#pace = paceFrames(this.#map);
    this.camera = new MapCamera(this.#map, { ...viewpoint, home }, (moved) => events.onCamera(moved));
    // In time: the engine reads its style a frame later. Not before: without WebGL 2 there is no map to release it.
    this.#releaseProtocol = acquireBasemapProtocol();
    this.#health = new MapHealth(this.#map, (failure) => {
      events.onFailure(failure);
      this.#progress.tell();
    });
    this.rows = new MapRows(this.#map, appearance.colors, {
      onGone: (areGone) => this.#health.setRowsGone(areGone),
      onPending: () => this.#progress.enter('moving'),
      onDrawn: () => this.#onRowsDrawn(),
      isMapDrawing: () => this.#pace.isDrawing(),
    });
    this.#handles = new MapHandles(this.#map, (id) => this.#placeOf(id));
    this.#stopFollowingSize = followSize(container, () => this.camera.fitSize());
    this.#stopFollowingRest = followRest(this.#map, () => !this.#progress.rests);
    this.#map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-left');
    this.#listen();
  }

  setAppearance(appearance: MapAppearance): void {
    const before = this.#appearance;
    if (appearance === before) return;
    this.#appearance = appearance;
    this.#map.getCanvas().setAttribute('aria-label', appearance.locale['Map.Title'] ?? '');
    this.rows.setLook(appearance.colors);
    if (appearance.flavor !== before.flavor || appearance.language !== before.language) this.#rebuild();
    else this.#raise();
  }

  /** Sends only what differs from what is drawn: most steps of a scrub change nothing. */
  setScene(scene: Scene): void {
    this.#scene = scene;
    if (!this.#map.getSource(FOOTPRINTS)) return;
    const changed = changedData(this.#drawn, scene);
    const left = fadingFootprints(
      changed.has(FOOTPRINTS) ? movedAreas(this.#drawn, scene) : [],
      movedRibbonLines(this.#drawn.ribbons, scene.ribbons, this.#ribbons.linesOf),
    );
    const hasNewRibbons = this.#showRibbons();
    if (changed.size === 0 && !hasNewRibbons) return;
    this.#progress.unsettle('moving');
    fadeAway(this.#map, left);
    this.#drawn = scene;
    for (const [id, data] of changed) this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    if (changed.has(SYMBOLS)) {
      this.#map.setPaintProperty(SYMBOL_LAYER, 'icon-opacity', symbolOpacity(scene.highlightedSymbols));
    }
  }

  #onRowsDrawn(): void {
    this.#handles.place();
    this.#settle();
  }

  #settle(): void {
    if (this.#progress.rests && !this.rows.isPending) this.#progress.enter('idle');
  }

  #placeOf(id: string): Position | undefined {
    const isRow = id === 'selected' || id === 'hovered';
    return (isRow && this.rows.placeOf(id)) || this.#ribbons.placeOf(id);
  }

  /** Those of the zoom at hand; false where they are drawn already. */
  #showRibbons(): boolean {
    const isOther = this.#ribbons.show(this.#map, this.#scene.ribbons, this.#map.getZoom());
    if (isOther) this.#handles.place();
    return isOther;
  }

  /** Keeps elements of the page (the symbols' buttons) at their places on the map. */
  setHandles(handles: Handles): void {
    this.#handles.set(handles);
  }

  /** Brings an incident's box into view if neither it nor one of its symbols is; `at` where it has one symbol only. */
  reveal(id: string, bounds: Bounds, at: Position | null): void {
    this.camera.reveal(bounds, at ? [at] : this.#ribbons.positionsOf(id));
  }

  /** Raises the terrain or lays it flat; a style that is still to come, or to come back, brings its own. */
  #raise(): void {
    const { terrain } = this.#appearance;
    const isRaised = this.#map.getTerrain() !== null;
    if (this.#styled && terrain !== isRaised) this.#map.setTerrain(terrain ? TERRAIN : null);
  }

  /** Follows what is pointed at; null when nothing is. Returns what ends it. */
  onPoint(listener: (pointed: Pointed | null) => void): () => void {
    return followPointer(this.#map, listener);
  }

  /** Follows the pointer over symbols and ribbons, where no button lies on them. Returns what ends it. */
  onSymbol(listener: SymbolListener): () => void {
    const layers = [SYMBOL_LAYER, RIBBON_SYMBOL_LAYER, RIBBON_HIT_LAYER];
    return followSymbols(this.#map, layers, listener);
  }

  /** A copy of what `covered` leaves in sight; null where there is nothing to copy. */
  copy(covered: Insets): PictureCopy | null {
    return this.#styled ? copyMap(this.#map, covered, { isDark: this.#appearance.flavor === 'dark' }) : null;
  }

  remove(): void {
    this.#stopFollowingSize();
    this.#stopFollowingRest();
    this.#pace.end();
    this.#health.end();
    this.#map.remove();
    this.#releaseProtocol();
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((id) => {
      const image = drawMapImage(id, this.#kinds, this.#appearance.colors);
      if (image) map.addImage(id, image, { pixelRatio: SYMBOL_PIXEL_RATIO });
    });
    map.on('movestart', () => this.#progress.unsettle('moving'));
    map.on('zoom', () => this.#styled && this.#showRibbons());
    map.on('moveend', () => this.#handles.place());
    map.on('idle', () => {
      if (this.#progress.holdsOldNames(map.getZoom())) return map.triggerRepaint();
      this.#progress.rest();
      this.#settle();
      this.#health.rest();
    });
    map.on('style.load', () => {
      this.#styled = true;
      this.#raise();
      // What changed while the style was on its way.
      this.setScene(this.#scene);
    });
    map.on('webglcontextlost', () => {
      this.#styled = false;
      this.#progress.unsettle('loading');
    });
    map.on('webglcontextrestored', () => this.#rebuild());
  }

  #rebuild(): void {
    this.#progress.unsettle('loading');
    this.#styled = false;
    this.#health.clear();
    this.#map.setStyle(this.#style(), { diff: false });
  }

  #style() {
    const { flavor, language, terrain, colors } = this.#appearance;
    const assetBase = new URL(import.meta.env.BASE_URL, document.baseURI).href;
    const base = buildStyle({ flavor, language, assetBase });
    this.#drawn = this.#scene;
    const relief = terrain ? { ...base, terrain: TERRAIN } : base;
    const ribbons = this.#ribbons.sources(this.#scene.ribbons);
    return composeStyle(relief, INCIDENT_SLOT, this.#scene, ribbons, colors);
  }
}

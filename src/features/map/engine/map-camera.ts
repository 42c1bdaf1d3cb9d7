/**
 * From where the map is seen: what moves it, and in whose name. The reader's moves are reported, so that the
 * address can follow; the program's are not.
 */

import type { Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Insets } from '#domain/place/insets.ts';
import type { Bounds } from '#domain/place/mercator.ts';
import { cameraOptions, framing, isClear, isWithin, type Viewpoint } from '#features/map/scene/framing.ts';
import type { Camera } from '#state/view.ts';

/** What it needs of the engine. */
export type CameraEngine = Pick<
  MapLibre,
  | 'easeTo'
  | 'fitBounds'
  | 'getBearing'
  | 'getCenter'
  | 'getContainer'
  | 'getPitch'
  | 'getZoom'
  | 'jumpTo'
  | 'on'
  | 'project'
  | 'redraw'
  | 'resize'
  | 'unproject'
>;

/** What moves the map in the program's name carries this, so that its own echo is not taken for the reader's. */
const BY_PROGRAM = { byProgram: true };

export class MapCamera {
  readonly #map: CameraEngine;
  readonly #onMoved: (camera: Camera) => void;
  readonly #home: Viewpoint['home'];
  #padding: Insets;
  /** Until the reader or a selection moves the map, it keeps to the home view whatever panels open. */
  #atHome = false;
  /** While the program gives an order: a move of the reader's that it cuts short ends nowhere. */
  #ordering = false;
  /** Without a graphics context. When it comes back the engine moves the map in nobody's name. */
  #lost = false;
  #drawn = false;

  /** `onMoved` is never called for moves that the program makes. */
  constructor(map: CameraEngine, { camera, home, padding }: Viewpoint, onMoved: (camera: Camera) => void) {
    this.#map = map;
    this.#home = home;
    this.#padding = padding;
    this.#onMoved = onMoved;
    this.#listen();
    if (camera) this.show(camera);
    else this.#goHome(0);
  }

  /** Shows a camera, or the home view for null; `gliding` where the way there tells something. */
  show(camera: Camera | null, gliding = false): void {
    if (!camera) {
      this.#goHome();
      return;
    }
    this.#atHome = false;
    const options = cameraOptions(camera);
    this.#order(() => {
      if (gliding) this.#map.easeTo({ ...options, duration: 1200 }, BY_PROGRAM);
      else this.#map.jumpTo(options, BY_PROGRAM);
    });
  }

  /** Tells which sides panels cover; the next move keeps clear of them. Only the home view follows at once. */
  setPadding(padding: Insets): void {
    this.#padding = padding;
    if (this.#atHome) this.#goHome(this.#drawn ? 400 : 0);
  }

  /** The container has another size: the home view fits into it anew, any other keeps its middle. */
  fitSize(): void {
    this.#order(() => this.#map.resize(BY_PROGRAM));
    if (this.#atHome) this.#goHome(0);
    // A canvas that is given a size is empty.
    this.#map.redraw();
  }

  /** Brings a box into view if it, or each of the points in it, is not; never closer than zoom 11. */
  reveal(bounds: Bounds, points: readonly Position[]): void {
    // The home view is kept clear of the panels as a whole.
    if (this.#atHome && isWithin(bounds, this.#home)) return;
    const isSeen = points.some(([longitude = 0, latitude = 0]) => this.#isClear([longitude, latitude]));
    if (isSeen && this.#covers(bounds)) return;
    this.#map.fitBounds([...bounds], {
      ...framing(this.#padding, this.#map.getContainer().clientWidth),
      maxZoom: 11,
    });
  }

  /** Brings a box as near as the map can be seen: the reader asked what lies close together there. */
  approach(bounds: Bounds): void {
    this.#map.fitBounds([...bounds], framing(this.#padding, this.#map.getContainer().clientWidth));
  }

  /** Three dimensions show only from the side: the view tilts with the terrain, and lies flat without it. */
  tilt(terrain: boolean): void {
    if (!terrain && this.#atHome) this.#goHome();
    else this.#map.easeTo({ pitch: terrain ? 60 : 0, ...(!terrain && { bearing: 0 }), duration: 800 });
  }

  zoomBy(steps: number): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#padding;
    // The middle of what is free, not of what lies under the panels.
    const middle: [number, number] = [(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2];
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, around: this.#map.unproject(middle) });
  }

  #goHome(duration?: number): void {
    const options = {
      ...framing(this.#padding, this.#map.getContainer().clientWidth),
      bearing: 0,
      pitch: 0,
      ...(duration !== undefined && { duration }),
    };
    this.#order(() => this.#map.fitBounds(this.#home, options, BY_PROGRAM));
    this.#atHome = true;
  }

  #order(move: () => void): void {
    this.#ordering = true;
    try {
      move();
    } finally {
      this.#ordering = false;
    }
  }

  #listen(): void {
    const map = this.#map;
    map.on('idle', () => {
      this.#drawn = true;
    });
    // From its start on: a panel that opens meanwhile must not call the reader back.
    map.on('movestart', (event) => {
      if (this.#isReaders(event)) this.#atHome = false;
    });
    map.on('moveend', (event) => {
      if (!this.#isReaders(event)) return;
      this.#atHome = false;
      this.#onMoved(this.#now());
    });
    map.on('webglcontextlost', () => {
      this.#lost = true;
      this.#drawn = false;
    });
    map.on('webglcontextrestored', () => {
      this.#lost = false;
      // The window may have changed its size meanwhile.
      if (this.#atHome) this.#goHome(0);
    });
  }

  #isReaders(event: object): boolean {
    return !('byProgram' in event) && !this.#ordering && !this.#lost;
  }

  #now(): Camera {
    const map = this.#map;
    const { lng: longitude, lat: latitude } = map.getCenter();
    return { longitude, latitude, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
  }

  #isClear(at: [number, number]): boolean {
    return isClear(this.#map.project(at), this.#map.getContainer(), this.#padding);
  }

  /** False while the box is so small on the screen that it would pass unnoticed. */
  #covers([west, south, east, north]: Bounds): boolean {
    const corner = this.#map.project([west, south]);
    const opposite = this.#map.project([east, north]);
    return Math.hypot(opposite.x - corner.x, opposite.y - corner.y) > 40;
  }
}

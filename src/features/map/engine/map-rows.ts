/** Many incidents on the map. What draws them is fetched when there are any: until it comes the last values are kept here. */
import type { Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { EventLook } from '#features/map/events/event-rows.ts';
import type { ShownEvents } from '#features/map/events/select-events.ts';
import type { EventListener, MapEvents } from './map-events.ts';

export interface RowsListener {
  /** What is drawn is not yet what is to be shown. */
  onPending(): void;
  /** It is, after a frame that the map itself did not draw. */
  onDrawn(): void;
  /** Their graphics context is gone, or there again. */
  onGone(areGone: boolean): void;
  /** Asked by them: the map's own last frame is still being drawn. */
  isMapDrawing(): boolean;
}

export class MapRows {
  readonly #map: MapLibre;
  readonly #listener: RowsListener;
  #look: EventLook;
  #shown: ShownEvents | null = null;
  #events: MapEvents | null = null;
  /** A style is there to which a layer can be added. */
  #isStyled = false;

  constructor(map: MapLibre, look: EventLook, listener: RowsListener) {
    this.#map = map;
    this.#look = look;
    this.#listener = listener;
    const loses = () => {
      this.#isStyled = false;
    };
    map.on('styledataloading', loses);
    map.on('webglcontextlost', loses);
    map.on('style.load', () => {
      this.#isStyled = true;
      this.#events?.followCamera();
    });
  }

  /** True until what is to be shown is drawn. */
  get isPending(): boolean {
    return this.#events ? this.#events.isPending : this.#shown !== null;
  }

  show(shown: ShownEvents | null): void {
    this.#shown = shown;
    this.#events?.show(shown);
    if (this.isPending) this.#listener.onPending();
  }

  setLook(look: EventLook): void {
    this.#look = look;
    this.#events?.setLook(look);
  }

  /** From now on they are drawn. Returns what ends it; it has to be called before the map is removed. */
  draw(Events: typeof MapEvents): () => void {
    const events = new Events(this.#map, this.#look, this.#listener);
    this.#events = events;
    if (this.#isStyled) events.followCamera();
    this.show(this.#shown);
    return () => {
      this.#events = null;
      if (this.#isStyled) events.leaveCamera();
      events.remove();
      this.#listener.onGone(false);
    };
  }

  /** Where what is selected or hovered stands. */
  placeOf(which: 'selected' | 'hovered'): Position | null {
    return this.#events?.placeOf(which) ?? null;
  }

  /** Only while they are drawn. Returns what ends it. */
  followPointer(listener: EventListener): () => void {
    return this.#events?.followPointer(listener) ?? (() => {});
  }
}

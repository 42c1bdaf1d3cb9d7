/** The event layer on the map: it follows the map's camera and pointer. */
import type { Position } from 'geojson';
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { DotContents, DotOnScreen } from '#features/map/events/dots.ts';
import type { EventEmphasis } from '#features/map/events/emphasis.ts';
import { CAMERA_LAYER, cameraLayer } from '#features/map/events/event-camera.ts';
import { EventLayer, type LayerListener } from '#features/map/events/event-layer.ts';
import type { EventLook } from '#features/map/events/event-rows.ts';
import type { ShownEvents } from '#features/map/events/select-events.ts';

export interface EventListener {
  /** The pointer came onto an incident of the table, of this number. */
  onEnter(incident: number): void;
  /** It left the incident that it was on last. */
  onLeave(incident: number): void;
  onPress(incident: number): void;
  /** It is on a dot, which stands for many; null: it has left it. */
  onDot(dot: DotOnScreen | null): void;
  onPressDot(contents: DotContents): void;
}

export class MapEvents {
  readonly #map: MapLibre;
  readonly #layer: EventLayer;
  #shown: ShownEvents | null = null;

  constructor(map: MapLibre, look: EventLook, listener: LayerListener) {
    this.#map = map;
    this.#layer = new EventLayer(map.getCanvas(), look, listener);
  }

  get isPending(): boolean {
    return this.#layer.isPending;
  }

  show(shown: ShownEvents | null): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#layer.setRows(shown?.rows ?? null);
    if (!shown) return;
    this.#layer.setCodes(shown.codes);
    this.#layer.setEmphasis(shown);
  }

  setLook(look: EventLook): void {
    this.#layer.setLook(look);
  }

  /** To be called for each style that the map reads, and for the one that it has. */
  followCamera(): void {
    this.#map.addLayer(cameraLayer(this.#map, (camera) => this.#layer.setCamera(camera)));
  }

  /** Where what is selected or hovered stands. */
  placeOf(which: keyof EventEmphasis): Position | null {
    const incident = this.#shown?.[which];
    return typeof incident === 'number' ? this.#layer.placeOf(incident) : null;
  }

  /** Returns what ends it. */
  followPointer(listener: EventListener): () => void {
    const map = this.#map;
    let under: number | null = null;
    const enter = (incident: number | null) => {
      if (incident === under) return;
      if (under !== null) listener.onLeave(under);
      under = incident;
      map.getCanvas().style.cursor = incident === null ? '' : 'pointer';
      if (incident !== null) listener.onEnter(incident);
    };
    const pick = ({ point }: MapMouseEvent) => (this.#shown ? this.#layer.pick([point.x, point.y]) : null);
    const dotAt = ({ point }: MapMouseEvent) =>
      this.#shown ? (this.#layer.dotAt([point.x, point.y]) ?? null) : null;
    let dot: DotOnScreen | null = null;
    const enterDot = (next: DotOnScreen | null) => {
      if (next?.cell === dot?.cell && next?.count === dot?.count) return;
      dot = next;
      if (under === null) map.getCanvas().style.cursor = next ? 'pointer' : '';
      listener.onDot(next);
    };
    const follow = (event: MapMouseEvent) => {
      const incident = pick(event);
      enter(incident);
      enterDot(incident === null ? dotAt(event) : null);
    };
    const subscriptions = [
      // While it is dragged the map moves under the pointer, which means none of what it passes.
      map.on('mousemove', (event) => event.originalEvent.buttons === 0 && follow(event)),
      map.on('mouseout', () => leave()),
      // The dot would be told of where it no longer is.
      map.on('movestart', () => enterDot(null)),
      map.on('click', (event) => {
        const incident = pick(event);
        const pressed = dotAt(event);
        const contents = pressed && this.#layer.contentsOf(pressed, map.getMaxZoom());
        // The mark of the selected one lies on its dot: pressed again, the dot gives the next.
        const isOfDot = contents?.isOnePlace && incident !== null && incident === this.#shown?.selected;
        if (incident !== null && !isOfDot) listener.onPress(incident);
        else if (contents) listener.onPressDot(contents);
      }),
    ];
    const leave = () => {
      enter(null);
      enterDot(null);
    };
    return () => {
      leave();
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }

  /** What `followCamera` added, out of the style that the map has. */
  leaveCamera(): void {
    if (this.#map.getLayer(CAMERA_LAYER)) this.#map.removeLayer(CAMERA_LAYER);
  }

  remove(): void {
    this.#layer.destroy();
  }
}

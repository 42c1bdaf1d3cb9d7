/** Elements of the page that the map keeps at their places: the buttons of the symbols. */
import type { Position } from 'geojson';
import { type Map as MapLibre, Marker } from 'maplibre-gl';

export interface Handle {
  readonly element: HTMLElement;
  /** null: at one of the symbols on the incident's ribbon, wherever these stand at this zoom. */
  readonly at: Position | null;
}

export type Handles = ReadonlyMap<string, Handle>;

export class MapHandles {
  readonly #map: MapLibre;
  readonly #placeOf: (id: string) => Position | undefined;
  readonly #markers = new Map<string, Marker>();
  #handles: Handles = new Map();

  /** `placeOf` gives the place of a handle that brings none. */
  constructor(map: MapLibre, placeOf: (id: string) => Position | undefined) {
    this.#map = map;
    this.#placeOf = placeOf;
  }

  set(handles: Handles): void {
    this.#handles = handles;
    for (const [id, marker] of this.#markers) {
      if (handles.get(id)?.element === marker.getElement()) continue;
      marker.remove();
      this.#markers.delete(id);
    }
    this.place();
  }

  /** Puts each where it belongs; one that has no place is not on the map. */
  place(): void {
    for (const [id, { element, at }] of this.#handles) {
      const place = at ?? this.#placeOf(id);
      const known = this.#markers.get(id);
      if (!place) {
        known?.remove();
        this.#markers.delete(id);
        continue;
      }
      const lngLat: [number, number] = [place[0] ?? 0, place[1] ?? 0];
      if (known) known.setLngLat(lngLat);
      else this.#markers.set(id, new Marker({ element, opacity: '1' }).setLngLat(lngLat).addTo(this.#map));
    }
  }
}

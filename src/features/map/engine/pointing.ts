/** What is pointed at on the map: by the pointer, or by the map's middle while it is moved with the keyboard. */
import type { Position } from 'geojson';
import { LngLat, type Map as MapLibre, type MapMouseEvent } from 'maplibre-gl';

export interface Pointed {
  readonly at: Position;
  readonly kmPerPixel: number;
  readonly byKeyboard: boolean;
}

/** Follows it; null when nothing is pointed at. Returns what ends it. */
export function followPointer(map: MapLibre, listener: (pointed: Pointed | null) => void): () => void {
  const tell = (lngLat: LngLat, byKeyboard: boolean) =>
    listener({ at: lngLat.toArray(), kmPerPixel: kmPerPixel(map, lngLat), byKeyboard });
  const onMove = ({ lngLat }: MapMouseEvent) => tell(lngLat, false);
  const onOut = () => listener(null);
  const onEnd = () => {
    if (document.activeElement === map.getCanvas()) tell(map.getCenter(), true);
  };
  // A move of the program's takes the ground away from under a pointer that rests.
  const onStart = ({ originalEvent }: { originalEvent?: unknown }) => {
    if (!originalEvent) listener(null);
  };
  const subscriptions = [
    map.on('mousemove', onMove),
    map.on('mouseout', onOut),
    map.on('movestart', onStart),
    map.on('moveend', onEnd),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

function kmPerPixel(map: MapLibre, { lng, lat }: LngLat): number {
  const { x, y } = map.project([lng, lat]);
  return map.unproject([x + 1, y]).distanceTo(new LngLat(lng, lat)) / 1000;
}

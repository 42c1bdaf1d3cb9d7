/** Picks symbols on the canvas, where no button lies on them. */
import type { MapLayerMouseEvent, Map as MapLibre } from 'maplibre-gl';

export interface SymbolListener {
  /** The pointer came onto a symbol. */
  onEnter(id: string): void;
  /** It left the symbol that it was on last. */
  onLeave(id: string): void;
  onPress(id: string): void;
}

/** Follows the pointer over the symbols of some layers, the topmost where they lie on each other. Returns what ends it. */
export function followSymbols(map: MapLibre, layers: string[], listener: SymbolListener): () => void {
  let under: string | null = null;
  const enter = (id: string | null) => {
    if (id === under) return;
    if (under !== null) listener.onLeave(under);
    under = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    if (id !== null) listener.onEnter(id);
  };
  const subscriptions = [
    map.on('mousemove', layers, (event) => enter(topmost(event))),
    map.on('mouseleave', layers, () => enter(null)),
    map.on('click', layers, (event) => {
      const id = topmost(event);
      if (id !== null) listener.onPress(id);
    }),
  ];
  return () => {
    enter(null);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

function topmost({ features = [] }: MapLayerMouseEvent): string | null {
  const id: unknown = features[0]?.properties.id;
  return typeof id === 'string' ? id : null;
}

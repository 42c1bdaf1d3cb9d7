import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import type { Footprints } from '#features/map/scene/scene.ts';
import { FADING_FOOTPRINTS } from '#features/map/scene/scene-data.ts';
import { prefersReducedMotion } from '#ui/theme/reduced-motion.ts';
import { FADING_LAYERS } from './incident-layers.ts';

const FADE_MS = 700;
const FADING_OPACITY = 0.22;

/** Lets the footprints that sources no longer give fade where they were; nothing moves for those who want none. */
export function fadeAway(map: MapLibre, left: Footprints): void {
  const source = map.getSource(FADING_FOOTPRINTS);
  if (left.features.length === 0 || prefersReducedMotion() || !(source instanceof GeoJSONSource)) return;
  source.setData(left);
  setFading(map, FADING_OPACITY, 0);
  map.once('idle', () => setFading(map, 0, FADE_MS));
}

function setFading(map: MapLibre, opacity: number, duration: number): void {
  for (const { layer, property } of FADING_LAYERS) {
    if (!map.getLayer(layer)) continue;
    map.setPaintProperty(layer, `${property}-transition`, { duration, delay: 0 });
    map.setPaintProperty(layer, property, opacity);
  }
}

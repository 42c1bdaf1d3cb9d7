/**
 * From where the map is seen, told in each of its frames by a layer of its own that draws nothing: so what is drawn on
 * another canvas moves with it.
 */
import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import type { Heights, View } from './marks.ts';
import { TerrainHeights } from './terrain-heights.ts';

export const CAMERA_LAYER = 'incident-event-camera';

export interface EventCamera {
  /** From `ORIGIN` in Web Mercator to clip space. */
  readonly matrix: Float32Array;
  readonly zoom: number;
  /** Side of the world, CSS px. */
  readonly world: number;
  /** Of the canvas, CSS px. */
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly heights: Heights;
}

/** To be added to each style that the map reads: a style takes its layers with it. */
export function cameraLayer(map: MapLibre, listener: (camera: EventCamera) => void): CustomLayerInterface {
  const heights = new TerrainHeights(map);
  return {
    id: CAMERA_LAYER,
    type: 'custom',
    render: (_, { defaultProjectionData }) =>
      listener(cameraOf(map, defaultProjectionData.mainMatrix, heights.now())),
    onRemove: () => heights.stop(),
  };
}

function cameraOf(map: MapLibre, world: ArrayLike<number>, heights: Heights): EventCamera {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const zoom = map.getZoom();
  const bounds = map.getBounds();
  return {
    matrix: fromOrigin(world),
    zoom,
    world: worldSize(zoom),
    width,
    height,
    view: [
      mercatorX(bounds.getWest()) - ORIGIN.x,
      mercatorY(bounds.getNorth()) - ORIGIN.y,
      mercatorX(bounds.getEast()) - ORIGIN.x,
      mercatorY(bounds.getSouth()) - ORIGIN.y,
    ],
    heights,
  };
}

/** A matrix for places of the whole world, for those from `ORIGIN`: multiplied with 64 bits, so that 32 are enough after. */
export function fromOrigin(world: ArrayLike<number>): Float32Array {
  const matrix = Float32Array.from(world);
  for (let row = 0; row < 4; row += 1) {
    const [alongX, alongY, origin] = [row, row + 4, row + 12].map((at) => world[at] as number) as [
      number,
      number,
      number,
    ];
    matrix[row + 12] = alongX * ORIGIN.x + alongY * ORIGIN.y + origin;
  }
  return matrix;
}

import { GPUInitializationError, Map as MapLibre, type MapOptions } from 'maplibre-gl';

/** Of the browser, and so of every map on the page: whether the last engine could not be made. */
let hasFailed = false;

/**
 * Makes the engine. One that cannot be made throws half made, and stays registered with its own workers with all that it
 * had made of the page (MapLibre 6.17): so where one failed, graphics are asked for before the next is made.
 */
export function makeEngine(options: MapOptions): MapLibre {
  if (hasFailed) askForGraphics();
  hasFailed = true;
  const engine = new MapLibre(options);
  hasFailed = false;
  return engine;
}

/** Throws as the engine would. */
function askForGraphics(): void {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) throw new GPUInitializationError({}, null);
  // A page has a few contexts only.
  context.getExtension('WEBGL_lose_context')?.loseContext();
}

/** What keeps the map from being drawn, whole or in part, told as one failure; and asks again for what is missed. */
import type { Map as MapLibre } from 'maplibre-gl';
import { acquireFontProtocol, areFontsMissing } from '#features/map/engine/files/font-protocol.ts';
import { ContextWatch } from './context-watch.ts';
import { MissingParts } from './missing-parts.ts';
import { WorkerWatch } from './worker-watch.ts';

/**
 * - `no-webgl`: the browser has no WebGL 2, so that there is no map.
 * - `context`: its graphics context could not be made, or is lost and has not come back.
 * - `worker`: the engine's worker does not answer.
 * - `basemap`: parts of the base map are missing; all incidents are there.
 */
export type MapFailure = 'no-webgl' | 'context' | 'worker' | 'basemap';

/** How long after a failure it asks again, ms; twice as long after each that follows. */
export const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 600_000;

export class MapHealth {
  readonly #map: MapLibre;
  readonly #onFailure: (failure: MapFailure | null) => void;
  readonly #releaseFonts: () => void;
  readonly #missing = new MissingParts();
  readonly #context = new ContextWatch(() => this.#tell());
  readonly #worker = new WorkerWatch(() => this.#tell());
  /** A table's canvas has a context of its own. */
  #areRowsGone = false;
  #isMissed = false;
  #failure: MapFailure | null = null;
  /** A style is there that can be asked. */
  #isStyled = false;
  #pause = FIRST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onFailure` is called with null when what had failed is there after all. */
  constructor(map: MapLibre, onFailure: (failure: MapFailure | null) => void) {
    this.#map = map;
    this.#onFailure = onFailure;
    this.#releaseFonts = acquireFontProtocol({
      onLate: () => this.#drawNames(),
      onMissing: () => this.#look(),
    });
    map.on('style.load', () => {
      this.#isStyled = true;
      this.#worker.ask();
    });
    map.on('sourcedata', ({ source, sourceDataType }) => {
      // Of the incidents, which it reads from memory: an archive that does not come says nothing of it.
      if (source?.type === 'geojson' && sourceDataType === 'content') this.#worker.answer();
    });
    map.on('webglcontextlost', () => {
      this.#isStyled = false;
      this.#context.lose();
    });
    map.on('webglcontextrestored', () => this.#context.restore());
    map.on('error', (event) => this.#take(event));
    window.addEventListener('online', this.#askAgain);
  }

  /** True where nothing of the incidents can be seen. */
  get isFatal(): boolean {
    return this.#failure !== null && this.#failure !== 'basemap';
  }

  /** The map has drawn all that it has. */
  rest(): void {
    this.#context.draw();
    this.#look();
    if (!this.#isMissed) this.#pause = FIRST_PAUSE;
  }

  setRowsGone(areGone: boolean): void {
    this.#areRowsGone = areGone;
    this.#tell();
  }

  /** A style that is loaded anew asks for everything again. */
  clear(): void {
    this.#isStyled = false;
    this.#missing.clear();
  }

  end(): void {
    this.#context.end();
    this.#worker.end();
    clearTimeout(this.#timer);
    this.#releaseFonts();
    window.removeEventListener('online', this.#askAgain);
  }

  #look(): void {
    this.#isMissed = this.#missing.areMissed() || areFontsMissing();
    if (this.#isMissed) this.#timer ??= setTimeout(this.#askAgain, this.#pause);
    this.#tell();
  }

  #take(event: { readonly error: unknown }): void {
    // What is not a tile's while the context is away: it could not be made anew.
    if (this.#context.isAway && !('tile' in event)) this.#context.fail();
    else if (!this.#worker.take(event.error)) {
      this.#missing.add(event);
      this.#isMissed = true;
      this.#tell();
    }
  }

  #tell(): void {
    const failure = this.#now();
    if (failure === this.#failure) return;
    this.#failure = failure;
    this.#onFailure(failure);
  }

  #now(): MapFailure | null {
    if (this.#worker.isSilent) return 'worker';
    if (this.#context.isGone || this.#areRowsGone) return 'context';
    return this.#isMissed ? 'basemap' : null;
  }

  /** Anew, in fonts that were not there; a style that is still to come asks for them itself. */
  #drawNames(): void {
    if (this.#isStyled) this.#map.setFontFaces(this.#map.getFontFaces());
  }

  readonly #askAgain = () => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isMissed || !this.#isStyled) return;
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    for (const [source, tiles] of this.#missing.tiles())
      if (this.#map.getSource(source)) this.#map.refreshTiles(source, [...tiles]);
    if (areFontsMissing()) this.#drawNames();
  };
}

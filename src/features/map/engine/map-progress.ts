/** Whether the map loads, moves or rests, as it is told to the page: each change once, and `failed` while nothing can be drawn. */
import type { MapState } from '#features/map/map-state.ts';
import { prefersReducedMotion } from '#ui/theme/reduced-motion.ts';

export class MapProgress {
  readonly #onState: (state: MapState) => void;
  readonly #isFatal: () => boolean;
  #state: MapState = 'loading';
  #told: MapState = 'loading';
  #rests = false;
  /** The whole zoom at which the map last came to rest. */
  #level: number | null = null;

  constructor(onState: (state: MapState) => void, isFatal: () => boolean) {
    this.#onState = onState;
    this.#isFatal = isFatal;
  }

  /** The engine has nothing more to draw, whatever the events have. */
  get rests(): boolean {
    return this.#rests;
  }

  rest(): void {
    this.#rests = true;
  }

  unsettle(state: MapState): void {
    this.#rests = false;
    this.enter(state);
  }

  enter(state: MapState): void {
    this.#state = state;
    this.tell();
  }

  /** To be called also when it turns fatal, or no longer is. */
  tell(): void {
    const told = this.#isFatal() ? 'failed' : this.#state;
    if (told === this.#told) return;
    this.#told = told;
    this.#onState(told);
  }

  /**
   * True once after the map has come to tiles of another zoom, for those who want no motion: the engine, that has no
   * fading to wait for, rests with the names of the tiles it has left, in their size, until it draws again.
   */
  holdsOldNames(zoom: number): boolean {
    const level = Math.floor(zoom);
    const isOther = level !== this.#level && this.#level !== null;
    this.#level = level;
    return isOther && prefersReducedMotion();
  }
}

/** Which parts of the base map could not be loaded, and whether they are missed where the reader looks. */

/** What it needs of the engine's tiles. */
interface Tile {
  readonly state: string;
  /** How often it is in view. */
  readonly uses: number;
}

export class MissingParts {
  readonly #tiles = new Set<Tile>();
  /** Something that every part needs, such as the symbols' sheet. */
  #isStyleFaulty = false;

  /** Takes an error of the engine; those of a tile name it. */
  add(error: object): void {
    if ('tile' in error) this.#tiles.add(error.tile as Tile);
    else this.#isStyleFaulty = true;
  }

  /** A style that is loaded anew asks for everything again. */
  clear(): void {
    this.#tiles.clear();
    this.#isStyleFaulty = false;
  }

  /** True while a part is missed: the engine asks again for a tile that has left the view and comes back. */
  areMissed(): boolean {
    for (const tile of this.#tiles) if (tile.state !== 'errored' || tile.uses === 0) this.#tiles.delete(tile);
    return this.#isStyleFaulty || this.#tiles.size > 0;
  }
}

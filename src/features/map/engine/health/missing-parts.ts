/** Which parts of the base map could not be loaded, and whether they are missed where the reader looks. */

/** What it needs of the engine's tiles. */
interface Tile {
  readonly state: string;
  /** How often it is in view. */
  readonly uses: number;
  readonly tileID: { readonly canonical: TileName };
}

interface TileName {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export class MissingParts {
  /** By tile, the source that it is of. */
  readonly #tiles = new Map<Tile, string>();
  /** Something that every part needs, such as the symbols' sheet. */
  #isStyleFaulty = false;

  /** Takes an error of the engine; those of a tile name it. */
  add(error: object): void {
    if ('tile' in error && 'sourceId' in error) this.#tiles.set(error.tile as Tile, String(error.sourceId));
    else this.#isStyleFaulty = true;
  }

  /** A style that is loaded anew asks for everything again. */
  clear(): void {
    this.#tiles.clear();
    this.#isStyleFaulty = false;
  }

  /** True while a part is missed: the engine asks again for a tile that has left the view and comes back. */
  areMissed(): boolean {
    return this.#isStyleFaulty || this.tiles().size > 0;
  }

  /** Those that are missed, by source. */
  tiles(): ReadonlyMap<string, readonly TileName[]> {
    const missed = new Map<string, TileName[]>();
    for (const [tile, source] of this.#tiles) {
      if (tile.state !== 'errored' || tile.uses === 0) this.#tiles.delete(tile);
      else missed.set(source, [...(missed.get(source) ?? []), tile.tileID.canonical]);
    }
    return missed;
  }
}

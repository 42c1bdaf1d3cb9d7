/** A grid that tells whether a symbol has room at a place: a look-up visits nine cells, however many are taken. */

export interface SymbolAt {
  readonly x: number;
  readonly y: number;
}

/** The places that are taken, in cells as large as a symbol's room, px. */
export class Occupied {
  readonly symbol: number;
  readonly room: number;
  private readonly cells = new Map<number, number[]>();
  private readonly places: SymbolAt[] = [];

  /** A symbol is `symbol` px high, and `room` px wide with the number beside it. */
  constructor(symbol: number, room: number) {
    this.symbol = symbol;
    this.room = room;
  }

  add(place: SymbolAt): void {
    this.places.push(place);
    const key = this.key(this.cell(place.x), this.cell(place.y));
    const cell = this.cells.get(key);
    if (cell) cell.push(place.x, place.y);
    else this.cells.set(key, [place.x, place.y]);
  }

  has(x: number, y: number): boolean {
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        const cell = this.cells.get(this.key(this.cell(x) + column, this.cell(y) + row)) ?? [];
        for (let index = 0; index < cell.length; index += 2) {
          const near =
            Math.abs((cell[index] ?? 0) - x) < this.room &&
            Math.abs((cell[index + 1] ?? 0) - y) < this.symbol;
          if (near) return true;
        }
      }
    }
    return false;
  }

  /**
   * A free place between the bounds, near the wished one; undefined where there is none at all. A free place can be
   * pushed west and up until it touches a bound or a taken one, so only places that touch have to be tried.
   */
  freeWithin(bounds: Bounds, wished: SymbolAt): SymbolAt | undefined {
    const { west, east, top, bottom } = bounds;
    const near = this.places.filter(
      ({ x, y }) =>
        x > west - this.room && x < east + this.room && y > top - this.symbol && y < bottom + this.symbol,
    );
    const besides = (axis: 'x' | 'y', distance: number) =>
      near.flatMap((place) => [place[axis] - distance, place[axis] + distance]);
    const xs = nearestFirst([wished.x, west, east, ...besides('x', this.room)], west, east, wished.x);
    const ys = nearestFirst([wished.y, top, bottom, ...besides('y', this.symbol)], top, bottom, wished.y);
    for (const y of ys) {
      const x = xs.find((one) => !this.has(one, y));
      if (x !== undefined) return { x, y };
    }
    return undefined;
  }

  private cell(value: number): number {
    return Math.floor(value / this.room);
  }

  private key(column: number, row: number): number {
    return column * 100_003 + row;
  }
}

/** Of the middle of a symbol, px. */
export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly top: number;
  readonly bottom: number;
}

function nearestFirst(values: readonly number[], low: number, high: number, wished: number): number[] {
  return [...new Set(values)]
    .filter((value) => value >= low && value <= high)
    .sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished));
}

/** Layout of the boxes on the plot, in px: their pieces, and a place for each symbol where it covers no other. */

import type { Projection } from '#features/line-view/plot/projection.ts';
import type { IncidentBox } from './boxes.ts';
import { dealSymbols } from './deal-symbols.ts';
import { exactestFirst } from './exactness.ts';
import type { SymbolAt } from './occupied.ts';
import { outlinedOf } from './outlined.ts';
import type { Piece } from './pieces.ts';

export interface BoxLayout {
  readonly box: IncidentBox;
  readonly pieces: readonly Piece[];
  /**
   * Middles of its symbols, px: repeated along a wide box, so that none is taken for a spot. They lie in the box, or above
   * it in the head row; their exact places have no meaning.
   */
  readonly symbols: readonly SymbolAt[];
  /** The one of them that the box's button and tooltip lie at. */
  readonly symbolX: number;
  readonly symbolY: number;
  /** Whether its symbols stand in the head row, each above a line as long as its time. */
  readonly isLong: boolean;
  /** How many earlier boxes have exactly the same outline: their edges are drawn inside one another. */
  readonly nested: number;
}

/**
 * The visible boxes, in chronological order. The same boxes on the same axes always get the same layout. Each symbol
 * gets `room` px across for itself and the number beside it. The more exactly an incident is known, the earlier its
 * symbols get their places.
 */
export function layoutBoxes(
  boxes: readonly IncidentBox[],
  projection: Projection,
  symbol: number,
  room = symbol,
): BoxLayout[] {
  const outlined = boxes.flatMap((box) => outlinedOf(box, projection, symbol));
  const places = dealSymbols(boxes, outlined, projection, { symbol, room });
  const outlines = new Map<string, number>();
  return outlined.map(({ box, pieces, widest, isLong }) => {
    const outline = outlineOf(widest);
    const nested = outlines.get(outline) ?? 0;
    outlines.set(outline, nested + 1);
    const symbols = places.get(box.key) ?? [];
    const [first] = symbols;
    return {
      box,
      pieces,
      symbols,
      symbolX: first?.x ?? 0,
      symbolY: first?.y ?? 0,
      isLong,
      nested,
    };
  });
}

const paintOrders = new WeakMap<readonly BoxLayout[], readonly BoxLayout[]>();

/** The layouts in the order in which their symbols are painted: those known most exactly last, on top. Kept by list. */
export function paintOrder(layouts: readonly BoxLayout[]): readonly BoxLayout[] {
  const known = paintOrders.get(layouts) ?? exactestFirst(layouts, ({ box }) => box).reverse();
  paintOrders.set(layouts, known);
  return known;
}

function outlineOf({ x0, x1, y0, y1 }: Piece): string {
  return [x0, x1, y0, y1].map(Math.round).join(' ');
}

/** The box that a pointer hits: the nearest symbol within `reach` px, else the smallest piece under the pointer. */
export function boxAt(
  layouts: readonly BoxLayout[],
  x: number,
  y: number,
  reach: number,
): BoxLayout | undefined {
  let nearest: BoxLayout | undefined;
  let distance = reach;
  let smallest: BoxLayout | undefined;
  let area = Infinity;
  // Of symbols on each other the upper one, which is painted last.
  for (const one of paintOrder(layouts)) {
    for (const symbol of one.symbols) {
      const away = Math.hypot(symbol.x - x, symbol.y - y);
      if (away <= distance) [nearest, distance] = [one, away];
    }
    for (const piece of one.pieces) {
      if (piece.isFaint || x < piece.x0 - 1 || x > piece.x1 + 1 || y < piece.y0 - 1 || y > piece.y1 + 1)
        continue;
      const size = (piece.x1 - piece.x0) * (piece.y1 - piece.y0);
      if (size < area) [smallest, area] = [one, size];
    }
  }
  return nearest ?? smallest;
}

export type Move = 'earlier' | 'later' | 'west' | 'east' | 'first' | 'last';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  ArrowLeft: 'west',
  ArrowRight: 'east',
  Home: 'first',
  End: 'last',
};

export function moveOf(key: string): Move | undefined {
  return Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
}

/** The box that a move by key leads to, in chronological order or west to east; at an end the same box. */
export function neighbour(layouts: readonly BoxLayout[], id: string, move: Move): BoxLayout | undefined {
  if (move === 'first') return layouts[0];
  if (move === 'last') return layouts.at(-1);
  const here = layouts.findIndex(({ box }) => box.id === id);
  const current = layouts[here];
  if (!current) return layouts[0];
  if (move === 'earlier') return layouts[here - 1] ?? current;
  if (move === 'later') return layouts[here + 1] ?? current;
  return beside(layouts, here, move === 'east' ? 1 : -1) ?? current;
}

/** The next symbol to the west or east. Symbols in one column follow in order of time, so that none is skipped. */
function beside(layouts: readonly BoxLayout[], here: number, step: 1 | -1): BoxLayout | undefined {
  const column = (index: number) => layouts[index]?.symbolX ?? 0;
  const isFurther = (one: number, other: number) => step * (column(one) - column(other) || one - other) > 0;
  let nearest: number | undefined;
  for (let index = 0; index < layouts.length; index += 1) {
    if (isFurther(index, here) && (nearest === undefined || isFurther(nearest, index))) nearest = index;
  }
  return nearest === undefined ? undefined : layouts[nearest];
}

/** The upright lines below the symbols of the head row: each as long as the time of its incident. */
import type { BoxLayout } from './box-layout.ts';
import type { SymbolAt } from './occupied.ts';
import type { Piece } from './pieces.ts';

export interface Stem {
  readonly symbol: SymbolAt;
  /** Where it goes down its piece, px: below its symbol, or as near as the piece reaches. */
  readonly x: number;
  readonly piece: Piece;
}

/** The line itself, and the dotted one that leads down to it where it begins inside the plot. */
export const SPAN = { width: 1.5, opacity: 0.55, dash: [5, 3] } as const;
export const LEADER = { width: 1.25, opacity: 0.75, dash: [1.5, 3] } as const;
/** Half of the bar at an end that is known, px. */
export const BAR = 3.5;

/** One for each symbol of a box that has them in the head row; none for any other. */
export function stemsOf({
  isLong,
  pieces,
  symbols,
}: Pick<BoxLayout, 'isLong' | 'pieces' | 'symbols'>): Stem[] {
  if (!isLong) return [];
  return symbols.flatMap((symbol) => {
    const [nearest] = pieces
      .map((piece) => ({ piece, x: Math.min(Math.max(symbol.x, piece.x0), piece.x1) }))
      .sort((a, b) => Math.abs(a.x - symbol.x) - Math.abs(b.x - symbol.x));
    return nearest ? [{ symbol, ...nearest }] : [];
  });
}

/** The levels at which a bar says that it begins or ends there, px; an open end and one beyond the plot have none. */
export function barsOf({ y0, y1, solid0, solid1 }: Piece, height: number): readonly number[] {
  const known = [solid0 === y0 ? y0 : undefined, solid1 === y1 ? y1 : undefined];
  return known.filter((y) => y !== undefined && y >= 0 && y <= height) as number[];
}

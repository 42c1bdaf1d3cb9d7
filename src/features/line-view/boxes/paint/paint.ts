/** Paints the boxes on a canvas, largest first, so that what is known best lies on top, and the symbols on another. */

import type { Standing } from '#domain/evidence/resolved.ts';
import type { KindId } from '#domain/record/subject.ts';
import { type BoxLayout, paintOrder } from '#features/line-view/boxes/box-layout.ts';
import type { Piece } from '#features/line-view/boxes/pieces.ts';
import { HEAD_ROW } from '#features/line-view/plot/head-row.ts';
import type { Palette } from '#features/line-view/plot/palette.ts';
import { type Projection, partAt, partsOf } from '#features/line-view/plot/projection.ts';
import { drawSymbol } from '#symbols/draw-symbol.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { paintLeaders, paintSpans } from './paint-stems.ts';
import { line, OUT_OF_WINDOW, type Painting } from './painting.ts';

const EDGE = 0.38;

/** Opacities of a box's fill and of its edge, both lower outside the window or the stretch. */
export function boxOpacities(
  opacity: number,
  standing: Standing | undefined,
): { readonly fill: number; readonly edge: number } {
  const factor = standing ? 1 : OUT_OF_WINDOW;
  return { fill: opacity * factor, edge: Math.min(opacity + EDGE, 1) * factor };
}

const FADE_STEP = 3;

/** Paints grid and boxes. The shade outside window and stretch lies above them, and the symbols above the shade. */
export function paintBoxes(context: CanvasRenderingContext2D, painting: Painting, ratio: number): void {
  const { projection, layouts } = painting;
  clear(context, projection, ratio);
  paintGrid(context, painting);
  paintEras(context, painting);
  for (const part of partsOf(projection)) {
    context.save();
    context.beginPath();
    context.rect(part.x, 0, part.width, projection.line.height);
    context.clip();
    for (const one of largestFirst(layouts)) {
      for (const piece of one.pieces) {
        if (partAt(projection, piece.x0).x === part.x) paintPiece(context, one, piece, painting);
      }
      if (one.isLong) paintSpans(context, one, painting);
    }
    context.restore();
  }
}

/** `above`: of how many px above the plot the canvas has room, too. */
function clear(
  context: CanvasRenderingContext2D,
  { strip, line }: Projection,
  ratio: number,
  above = 0,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, above * ratio);
  context.clearRect(0, -above, strip.x + strip.width, line.height + above);
}

const orders = new WeakMap<readonly BoxLayout[], readonly BoxLayout[]>();

/** The order is kept by layout: a change of the window paints the same boxes with other opacities. */
function largestFirst(layouts: readonly BoxLayout[]): readonly BoxLayout[] {
  const known = orders.get(layouts) ?? layouts.toSorted((a, b) => a.box.opacity - b.box.opacity);
  orders.set(layouts, known);
  return known;
}

export function paintGrid(
  context: CanvasRenderingContext2D,
  {
    projection,
    rows,
    columns,
    palette,
  }: Pick<Painting, 'rows' | 'columns' | 'palette'> & {
    readonly projection: Pick<Projection, 'line' | 'strip' | 'anywhere'>;
  },
): void {
  context.fillStyle = palette.rule;
  for (const { y, major } of rows) {
    context.globalAlpha = major ? 1 : 0.55;
    const row = Math.round(y);
    for (const part of partsOf(projection)) context.fillRect(part.x, row, part.width, 1);
  }
  context.globalAlpha = 0.4;
  for (const x of columns) context.fillRect(Math.round(x), 0, 1, projection.line.height);
  context.globalAlpha = 1;
}

/** Where eras begin and end: across all parts, dotted. */
function paintEras(context: CanvasRenderingContext2D, { projection, palette, eras }: Painting): void {
  if (eras.length === 0) return;
  context.strokeStyle = palette.faint;
  context.globalAlpha = 0.75;
  context.lineWidth = 1;
  context.setLineDash([...ERA_DASH]);
  context.beginPath();
  for (const y of eras)
    for (const part of partsOf(projection))
      line(context, part.x, Math.round(y) + 0.5, part.x + part.width, Math.round(y) + 0.5);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Of the lines where eras begin and end, px. */
export const ERA_DASH = [2, 3] as const;

function paintPiece(
  context: CanvasRenderingContext2D,
  { box, nested }: BoxLayout,
  piece: Piece,
  { palette, standings }: Painting,
): void {
  const standing = standings.get(box.id);
  const { fill, edge } = boxOpacities(box.opacity, standing);
  const { x0, x1, y0, y1, solid0, solid1 } = piece;
  const color = palette.kinds[box.kind]?.color ?? palette.ink;
  context.fillStyle = color;
  context.globalAlpha = fill;
  context.fillRect(x0, solid0, x1 - x0, solid1 - solid0);
  fade(context, piece, fill);
  // Over decades an edge as wide as the whole line would cover what is known better.
  if (piece.isFaint) {
    context.globalAlpha = 1;
    return;
  }
  context.globalAlpha = edge;
  // The edge of a possible one is dashed, as its symbol is hollow; what goes on beyond the window has broken ends.
  const [sides, ends] = edgeDashes(standing);
  context.setLineDash(sides);
  context.strokeStyle = color;
  context.lineWidth = 1;
  const inset = 0.5 + nestingOf(nested, piece);
  const [left, right] = [x0 + inset, x1 - inset];
  const top = solid0 === y0 ? y0 + inset : solid0;
  const bottom = solid1 === y1 ? y1 - inset : solid1;
  context.beginPath();
  line(context, left, top, left, bottom);
  line(context, right, top, right, bottom);
  context.stroke();
  context.setLineDash(ends);
  context.beginPath();
  if (solid0 === y0) line(context, left, top, right, top);
  if (solid1 === y1) line(context, left, bottom, right, bottom);
  context.stroke();
  context.globalAlpha = 1;
}

/** Dashes of a box's sides and of its ends, px; none: unbroken. */
export function edgeDashes(standing: Standing | undefined): readonly [sides: number[], ends: number[]] {
  const broken = [5, 3];
  if (isHollow(standing)) return [broken, broken];
  return [[], isBroken(standing) ? broken : []];
}

/** Distance between the edges of boxes with the same outline, px. */
const NESTING = 2;

/** How far inside its piece an edge is drawn, px, so that of boxes with the same outline each is visible. */
export function nestingOf(nested: number, { x0, x1, solid0, solid1 }: Piece): number {
  return Math.max(0, Math.min(nested * NESTING, (Math.min(x1 - x0, solid1 - solid0) - 1) / 2.5));
}

/** Paints an open end in thin slices, each paler than the one before. */
function fade(
  context: CanvasRenderingContext2D,
  { x0, x1, y0, y1, solid0, solid1 }: Piece,
  opacity: number,
): void {
  for (let y = solid0 - FADE_STEP; y > y0 - FADE_STEP; y -= FADE_STEP) {
    context.globalAlpha = opacity * Math.max(0, (y - y0) / (solid0 - y0));
    context.fillRect(x0, Math.max(y, y0), x1 - x0, Math.min(FADE_STEP, y - y0 + FADE_STEP));
  }
  for (let y = solid1; y < y1; y += FADE_STEP) {
    context.globalAlpha = opacity * Math.max(0, 1 - (y - solid1) / (y1 - solid1));
    context.fillRect(x0, y, x1 - x0, Math.min(FADE_STEP, y1 - y));
  }
}

/**
 * Paints the symbols, also those above the plot, those of what is known most exactly on top: the picture of each kind is
 * drawn once and copied. The symbol of a box that only reaches into the window can lie outside the window, and is as
 * opaque as those inside.
 */
export function paintSymbols(context: CanvasRenderingContext2D, painting: Painting, ratio: number): void {
  const { projection, layouts, standings, palette, symbol } = painting;
  clear(context, projection, ratio, HEAD_ROW);
  for (const one of layouts) if (one.isLong) paintLeaders(context, one, painting);
  const stamps = new Map<string, HTMLCanvasElement>();
  const size = symbol + 4;
  for (const { box, symbols } of paintOrder(layouts)) {
    const standing = standings.get(box.id);
    const hollow = isHollow(standing);
    const broken = isBroken(standing);
    const key = `${box.kind}/${hollow}/${broken}`;
    const stamp = stamps.get(key) ?? stampOf(box.kind, { hollow, broken }, palette, symbol, ratio);
    stamps.set(key, stamp);
    context.globalAlpha = standing ? 1 : OUT_OF_WINDOW;
    for (const { x, y } of symbols) context.drawImage(stamp, x - size / 2, y - size / 2, size, size);
  }
  context.globalAlpha = 1;
}

function stampOf(
  kind: KindId,
  look: { readonly hollow: boolean; readonly broken: boolean },
  palette: Palette,
  symbol: number,
  ratio: number,
): HTMLCanvasElement {
  const stamp = document.createElement('canvas');
  stamp.width = Math.ceil((symbol + 4) * ratio);
  stamp.height = stamp.width;
  const context = stamp.getContext('2d');
  const style = palette.kinds[kind];
  if (!context || !style) return stamp;
  context.scale(ratio, ratio);
  const middle = (symbol + 4) / 2;
  const drawing = { ...style, ...look, backdrop: 'box', paper: palette.paper } as const;
  drawSymbol(context, drawing, middle, middle, symbol);
  return stamp;
}

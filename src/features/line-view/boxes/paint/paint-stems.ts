/** Paints the upright lines of what took long, and what leads down to them from the head row. */

import type { BoxLayout } from '#features/line-view/boxes/box-layout.ts';
import type { Piece } from '#features/line-view/boxes/pieces.ts';
import { BAR, barsOf, LEADER, SPAN, stemsOf } from '#features/line-view/boxes/stems.ts';
import { isHollow } from '#symbols/symbol-layers.ts';
import { line, OUT_OF_WINDOW, type Painting } from './painting.ts';

type Context = CanvasRenderingContext2D;

/** In the plot: a line as long as the time, with a bar at each end that is known. */
export function paintSpans(context: Context, layout: BoxLayout, painting: Painting): void {
  const { box } = layout;
  const { projection, standings } = painting;
  const color = dressed(context, layout, painting, SPAN);
  for (const { x: at, piece } of stemsOf(layout)) {
    const x = Math.round(at);
    context.strokeStyle = fading(context, color, piece);
    context.setLineDash(isHollow(standings.get(box.id)) ? SPAN.dash : []);
    context.beginPath();
    line(context, x, piece.y0, x, piece.y1);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    for (const y of barsOf(piece, projection.line.height)) line(context, x - BAR, y, x + BAR, y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** From the symbol down to the plot, and dotted on to where the time begins. */
export function paintLeaders(context: Context, layout: BoxLayout, painting: Painting): void {
  context.strokeStyle = dressed(context, layout, painting, LEADER);
  for (const { symbol, x, piece } of stemsOf(layout)) {
    context.setLineDash([]);
    context.beginPath();
    line(context, symbol.x, symbol.y, Math.round(x), 0);
    context.stroke();
    if (piece.y0 <= 0) continue;
    context.setLineDash([...LEADER.dash]);
    context.beginPath();
    line(context, Math.round(x), 0, Math.round(x), piece.y0);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Sets width and opacity, and returns the colour. */
function dressed(
  context: Context,
  { box }: BoxLayout,
  { palette, standings }: Painting,
  { width, opacity }: { readonly width: number; readonly opacity: number },
): string {
  context.globalAlpha = opacity * (standings.has(box.id) ? 1 : OUT_OF_WINDOW);
  context.lineWidth = width;
  return palette.kinds[box.kind]?.color ?? palette.ink;
}

/** A colour that fades out towards an open end, as the box does. */
function fading(context: Context, color: string, { y0, y1, solid0, solid1 }: Piece): CanvasGradient | string {
  if (solid0 <= y0 && solid1 >= y1) return color;
  const gradient = context.createLinearGradient(0, y0, 0, y1);
  const clear = `color-mix(in srgb, ${color} 0%, transparent)`;
  const share = (y: number) => Math.min(Math.max((y - y0) / (y1 - y0), 0), 1);
  gradient.addColorStop(0, solid0 > y0 ? clear : color);
  gradient.addColorStop(share(solid0), color);
  gradient.addColorStop(share(solid1), color);
  gradient.addColorStop(1, solid1 < y1 ? clear : color);
  return gradient;
}

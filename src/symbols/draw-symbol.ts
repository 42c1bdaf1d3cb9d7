/** Symbols on a canvas, with the ring and the badge that say that a place is approximate. */
import { inkColor, layersOf, SYMBOL_BOX, type SymbolDrawing, unitOf } from './symbol-layers.ts';

/** Draws a symbol of `size` px around a point. What the context is set to stays as it was. */
export function drawSymbol(
  context: CanvasRenderingContext2D,
  symbol: SymbolDrawing,
  x: number,
  y: number,
  size: number,
): void {
  const unit = unitOf(symbol.backdrop, size);
  const own = new Path2D(symbol.path);
  context.save();
  context.translate(x, y);
  context.scale(unit, unit);
  context.translate(-SYMBOL_BOX / 2, -SYMBOL_BOX / 2);
  context.lineJoin = 'round';
  for (const { path, fill, stroke, width } of layersOf(symbol)) {
    const shape = path === undefined ? own : new Path2D(path);
    if (fill) {
      context.fillStyle = inkColor(fill, symbol);
      context.fill(shape);
    }
    if (stroke && width) {
      context.strokeStyle = inkColor(stroke, symbol);
      context.lineWidth = width;
      context.stroke(shape);
    }
  }
  context.restore();
}

/** The dots of the base map's cities as images: one with its name in one layer is there or not there with it. */
import { PLACE_DOTS } from '#basemap/labels/place-dot.ts';
import { readableContext } from './readable-canvas.ts';

export interface DotColors {
  readonly paper: string;
  readonly dot: string;
}

/** Draws one dot. `undefined` when the id is none of ours or the browser gives no 2-D canvas. */
export function drawPlaceDot(id: string, colors: DotColors, pixelRatio: number): ImageData | undefined {
  const look = PLACE_DOTS.get(id);
  if (!look) return undefined;
  const { radius, stroke } = look;
  const side = Math.ceil(2 * (radius + stroke) * pixelRatio) + 2;
  const context = readableContext(side);
  if (!context) return undefined;
  context.translate(side / 2, side / 2);
  context.scale(pixelRatio, pixelRatio);
  context.beginPath();
  context.arc(0, 0, radius + stroke / 2, 0, 2 * Math.PI);
  context.fillStyle = colors.paper;
  context.fill();
  context.lineWidth = stroke;
  context.strokeStyle = colors.dot;
  context.stroke();
  return context.getImageData(0, 0, side, side);
}

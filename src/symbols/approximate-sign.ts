/** The ring and the badge around a symbol of the map: both say that its place is approximate. On a canvas. */

/** Around the symbol's middle, px. */
export const RING = { radius: 18, dash: 3.2, width: 1.4, strongDash: 4.7, strongWidth: 2.6 };
/** Opacity of the paper within the ring. */
export const RING_FILL = { opacity: 0.72, strongOpacity: 0.92 };
/** At the ring's north-eastern shoulder, px from the symbol's middle. */
export const BADGE = { x: 14.5, y: -14.5, radius: 7, width: 1, waveWidth: 1.5, waveOffsets: [-2, 2] };

export interface RingColors {
  readonly paper: string;
  readonly line: string;
}

/**
 * The ring below a symbol. Where the symbol is highlighted it is strong, and solid unless nothing else says that the place is
 * approximate.
 */
export function drawRing(
  context: CanvasRenderingContext2D,
  { paper, line }: RingColors,
  strong: boolean,
  dashed = !strong,
): void {
  context.beginPath();
  context.arc(0, 0, RING.radius, 0, 2 * Math.PI);
  context.globalAlpha = strong ? RING_FILL.strongOpacity : RING_FILL.opacity;
  context.fillStyle = paper;
  context.fill();
  context.globalAlpha = 1;
  const dash = strong ? RING.strongDash : RING.dash;
  context.setLineDash(dashed ? [dash, dash] : []);
  context.lineWidth = strong ? RING.strongWidth : RING.width;
  context.strokeStyle = line;
  context.stroke();
  context.setLineDash([]);
}

/** The badge above a symbol. */
export function drawBadge(context: CanvasRenderingContext2D, { paper, line }: RingColors): void {
  const { x, y, radius, width, waveWidth, waveOffsets } = BADGE;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.lineWidth = width;
  context.strokeStyle = line;
  context.stroke();
  // Two waves drawn as curves: a letter would depend on which fonts have loaded.
  context.lineWidth = waveWidth;
  for (const offset of waveOffsets) {
    context.beginPath();
    context.moveTo(x - 4, y + offset + 0.9);
    context.bezierCurveTo(x - 1.6, y + offset - 2.6, x + 1.6, y + offset + 2.6, x + 4, y + offset - 0.9);
    context.stroke();
  }
}

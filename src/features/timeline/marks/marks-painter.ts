/** Paints many marks on a canvas as the style sheet draws single ones, in the computed colours of the lanes. */
import type { CodedStanding } from '#domain/rows/codes.ts';
import { drawSymbol } from '#symbols/draw-symbol.ts';
import type { KindStyle } from '#symbols/kind-style.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import type { RasterContent } from './marks-raster.ts';

export interface RasterStyle {
  /** For each lane, from the top. */
  readonly lanes: readonly KindStyle[];
  readonly paper: string;
  /** Of a lane and of a symbol, px. */
  readonly laneHeight: number;
  readonly symbol: number;
  readonly barHeight: number;
  /** Device pixels in one of the page's. */
  readonly ratio: number;
}

/** From the end of a bar to its gaps, and how wide these are, px; a shorter bar has none. */
const GAPS = [5, 11];
const GAP = 2;
const BREAKABLE = 36;

export function paintMarks(
  context: CanvasRenderingContext2D,
  content: RasterContent,
  style: RasterStyle,
): void {
  context.setTransform(style.ratio, 0, 0, style.ratio, 0, 0);
  const middle = (lane: number) => (lane + 0.5) * style.laneHeight;
  for (const { lane, x0, x1, standing } of content.bars) {
    context.fillStyle = style.lanes[lane]?.color ?? '';
    context.globalAlpha = { certain: 0.5, 'under-way': 0.5, possible: 0.3, undated: 0.3, out: 0.12 }[
      standing
    ];
    const top = middle(lane) - style.barHeight / 2;
    context.fillRect(x0, top, Math.max(x1 - x0, 1), style.barHeight);
    if (standing !== 'under-way' || x1 - x0 < BREAKABLE) continue;
    // What goes on beyond the window has broken ends.
    [context.fillStyle, context.globalAlpha] = [style.paper, 1];
    for (const gap of GAPS)
      for (const x of [x0 + gap, x1 - gap - GAP]) context.fillRect(x, top, GAP, style.barHeight);
  }
  context.globalAlpha = 1;
  const stampOf = stampsOf(style);
  const half = symbolReach(style);
  for (const { lane, x, standing } of content.symbols) {
    const stamp = stampOf(lane, standing);
    // Fainter than a single mark outside the window: where many overlap, their opacities add up.
    context.globalAlpha = standing === 'out' ? 0.3 : 1;
    if (stamp) context.drawImage(stamp, x - half, middle(lane) - half, 2 * half, 2 * half);
  }
  context.globalAlpha = 1;
}

/** How far a symbol paints to either side, px. */
export function symbolReach(sizes: Pick<RasterStyle, 'symbol'>): number {
  return stampSize(sizes) / 2;
}

/** Px, with room for the rim. */
function stampSize({ symbol }: Pick<RasterStyle, 'symbol'>): number {
  return symbol * 1.25;
}

const stamps = new WeakMap<RasterStyle, Map<string, HTMLCanvasElement | undefined>>();

/** Each symbol is drawn once for a style and a standing, then copied. */
function stampsOf(
  style: RasterStyle,
): (lane: number, standing: CodedStanding) => HTMLCanvasElement | undefined {
  const drawn = stamps.get(style) ?? new Map<string, HTMLCanvasElement | undefined>();
  stamps.set(style, drawn);
  return (lane, standing) => {
    const look = { hollow: isHollow(standing), broken: isBroken(standing) };
    const key = `${lane} ${look.hollow} ${look.broken}`;
    if (!drawn.has(key)) drawn.set(key, drawStamp(style, lane, look));
    return drawn.get(key);
  };
}

function drawStamp(
  style: RasterStyle,
  lane: number,
  look: { readonly hollow: boolean; readonly broken: boolean },
): HTMLCanvasElement | undefined {
  const laneStyle = style.lanes[lane];
  const stamp = document.createElement('canvas');
  stamp.width = Math.ceil(stampSize(style) * style.ratio);
  stamp.height = stamp.width;
  const context = stamp.getContext('2d');
  if (!context || !laneStyle) return undefined;
  const drawing = {
    ...laneStyle,
    ...look,
    backdrop: 'lane',
    paper: style.paper,
  } as const;
  drawSymbol(context, drawing, stamp.width / 2, stamp.width / 2, style.symbol * style.ratio);
  return stamp;
}

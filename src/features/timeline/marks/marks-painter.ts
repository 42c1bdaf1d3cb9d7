/** Paints a crowd of marks as the style sheet draws single ones. Colours are the computed ones of the lanes. */
import type { CodedStanding } from '#domain/query/event-table.ts';
import type { IncidentKind } from '#domain/record/incident.ts';
import { drawSymbol } from '#symbols/draw-symbol.ts';
import { KIND_STYLES } from '#symbols/kind-style.ts';
import { isHollow } from '#symbols/symbol-layers.ts';
import type { Crowd } from './marks-raster.ts';

export interface Brush {
  /** For each lane, from the top. */
  readonly lanes: readonly { readonly kind: IncidentKind; readonly color: string }[];
  readonly paper: string;
  /** Of a lane and of a symbol, px. */
  readonly laneHeight: number;
  readonly symbol: number;
  readonly barHeight: number;
  /** Device pixels in one of the page's. */
  readonly ratio: number;
}

export function paintCrowd(context: CanvasRenderingContext2D, crowd: Crowd, brush: Brush): void {
  context.setTransform(brush.ratio, 0, 0, brush.ratio, 0, 0);
  const middle = (lane: number) => (lane + 0.5) * brush.laneHeight;
  for (const { lane, x0, x1, standing } of crowd.bars) {
    context.fillStyle = brush.lanes[lane]?.color ?? '';
    context.globalAlpha = { certain: 0.5, possible: 0.3, undated: 0.3, out: 0.12 }[standing];
    context.fillRect(x0, middle(lane) - brush.barHeight / 2, Math.max(x1 - x0, 1), brush.barHeight);
  }
  context.globalAlpha = 1;
  const stampOf = stampsOf(brush);
  const half = symbolReach(brush);
  for (const { lane, x, standing } of crowd.symbols) {
    const stamp = stampOf(lane, standing);
    // Fainter than a single mark outside the window: in a crowd they add up.
    context.globalAlpha = standing === 'out' ? 0.3 : 1;
    if (stamp) context.drawImage(stamp, x - half, middle(lane) - half, 2 * half, 2 * half);
  }
  context.globalAlpha = 1;
}

/** How far a symbol paints to either side, px. */
export function symbolReach(sizes: Pick<Brush, 'symbol'>): number {
  return stampSize(sizes) / 2;
}

/** Room for the rim. */
function stampSize({ symbol }: Pick<Brush, 'symbol'>): number {
  return symbol * 1.25;
}

const stamps = new WeakMap<Brush, Map<string, HTMLCanvasElement | undefined>>();

/** Each symbol is drawn once for a brush and a standing, then stamped. */
function stampsOf(brush: Brush): (lane: number, standing: CodedStanding) => HTMLCanvasElement | undefined {
  const drawn = stamps.get(brush) ?? new Map<string, HTMLCanvasElement | undefined>();
  stamps.set(brush, drawn);
  return (lane, standing) => {
    const hollow = isHollow(standing);
    const key = `${lane} ${hollow}`;
    if (!drawn.has(key)) drawn.set(key, drawStamp(brush, lane, hollow));
    return drawn.get(key);
  };
}

function drawStamp(brush: Brush, lane: number, hollow: boolean): HTMLCanvasElement | undefined {
  const look = brush.lanes[lane];
  const stamp = document.createElement('canvas');
  stamp.width = Math.ceil(stampSize(brush) * brush.ratio);
  stamp.height = stamp.width;
  const context = stamp.getContext('2d');
  if (!context || !look) return undefined;
  const drawing = {
    path: KIND_STYLES[look.kind].path,
    color: look.color,
    hollow,
    backdrop: 'lane',
    paper: brush.paper,
  } as const;
  drawSymbol(context, drawing, stamp.width / 2, stamp.width / 2, brush.symbol * brush.ratio);
  return stamp;
}

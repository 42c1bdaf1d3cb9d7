/** Paints the ink of lanes as columns: dark what is certainly shown, above it what is under way and what may be, pale the rest. */
import type { LaneInk, ShownInk } from '#domain/rows/ink/lane-ink.ts';

export interface LanesStyle {
  /** Of each lane, from the top. */
  readonly colors: readonly string[];
  /** Px. */
  readonly laneHeight: number;
  readonly columnWidth: number;
  /** Device pixels in one of the page's. */
  readonly ratio: number;
}

export interface LanesContent {
  readonly all: LaneInk['all'];
  readonly columns: number;
  readonly shown: ShownInk;
}

/** Above the columns of a lane, px. */
const GAP = 2;
/** The lowest column, px: a single incident is seen beside thousands. */
const LOWEST = 1.5;
/** Of what is under way: of a stripe and of the gap above it, px. */
const STRIPE = 2;
const STRIPE_GAP = 1;
const OPACITY = { certain: 1, underWay: 0.8, possible: 0.5, rest: 0.26 } as const;

/** Paints what differs from what was painted before; all of it where that is not given. */
export function paintLanes(
  context: CanvasRenderingContext2D,
  content: LanesContent,
  style: LanesStyle,
  before: LanesContent | undefined,
): void {
  const { all, columns, shown } = content;
  const { colors, laneHeight, columnWidth, ratio } = style;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const most = all.reduce((highest, ink) => Math.max(highest, ink), 0);
  for (const [lane, color] of colors.entries()) {
    context.fillStyle = color;
    for (let column = 0; column < columns; column += 1) {
      const at = lane * columns + column;
      if (before && isSame(before.shown, shown, at)) continue;
      const x = column * columnWidth;
      if (before) context.clearRect(x, lane * laneHeight, columnWidth, laneHeight);
      const ink = all[at] as number;
      if (ink === 0) continue;
      const height = Math.max(Math.sqrt(ink / most) * (laneHeight - GAP), LOWEST);
      paintColumn(context, content, at, { x, bottom: (lane + 1) * laneHeight, height, width: columnWidth });
    }
  }
  context.globalAlpha = 1;
}

interface Column {
  readonly x: number;
  readonly bottom: number;
  readonly height: number;
  readonly width: number;
}

function paintColumn(
  context: CanvasRenderingContext2D,
  { all, shown }: LanesContent,
  at: number,
  { x, bottom, height, width }: Column,
): void {
  const perInk = height / (all[at] as number);
  let y = bottom;
  const part = (ink: number, opacity: number, isStriped = false) => {
    const top = y - ink * perInk;
    context.globalAlpha = opacity;
    if (!isStriped) context.fillRect(x, top, width, y - top);
    else
      for (let low = y; low > top; low -= STRIPE + STRIPE_GAP)
        context.fillRect(x, Math.max(low - STRIPE, top), width, Math.min(STRIPE, low - top));
    y = top;
  };
  const [certain, underWay, possible] = [shown.certain[at], shown.underWay[at], shown.possible[at]] as [
    number,
    number,
    number,
  ];
  if (certain > 0) part(certain, OPACITY.certain);
  if (underWay > 0) part(underWay, OPACITY.underWay, true);
  if (possible > 0) part(possible, OPACITY.possible);
  const rest = (all[at] as number) - certain - underWay - possible;
  if (rest * perInk > 0.1) part(rest, OPACITY.rest);
}

function isSame(one: ShownInk, other: ShownInk, at: number): boolean {
  return (
    one.certain[at] === other.certain[at] &&
    one.underWay[at] === other.underWay[at] &&
    one.possible[at] === other.possible[at]
  );
}

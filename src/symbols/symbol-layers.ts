/**
 * How a symbol is drawn, whatever draws it: canvas, SVG and React paint these layers in this order. Widths are of
 * strokes along the shape's edge, in units of the box of 24 that the shapes are drawn in.
 */

/** Side of the box that the shapes are drawn in. */
export const SYMBOL_BOX = 24;

/** Around a filled symbol, so that it stands out on what lies under it. */
export const OUTLINE_COLOR = '#14181d';

/** The edge of a hollow symbol, wherever it is drawn: wide enough to be seen on dark, and a star of 15 px stays open. */
export const HOLLOW_STROKE = 2.6;

/** The symbol's own colour, that of the ground it lies on, or that of the outline. */
export type Ink = 'color' | 'paper' | 'outline';

/** One shape, filled first, then stroked. */
export interface SymbolLayer {
  /** SVG path data in the box; absent: the symbol's own shape. */
  readonly path?: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
}

interface Drawing {
  /** Units of room around the box that belong to the symbol's size. */
  readonly room: number;
  readonly solid: readonly SymbolLayer[];
  readonly hollow: readonly SymbolLayer[];
}

/** What a symbol lies on decides what sets it off. */
const DRAWINGS = {
  /** The base map, which has all colours. */
  map: {
    room: 0,
    solid: [{ stroke: 'outline', width: 1.6 }, { fill: 'color' }],
    hollow: [
      { stroke: 'outline', width: HOLLOW_STROKE + 1.6 },
      { fill: 'paper', stroke: 'color', width: HOLLOW_STROKE },
    ],
  },
  /** A box of the line view. On one of its own colour the fill alone would read as hollow: hence the outline. */
  box: {
    room: 0,
    solid: [{ stroke: 'paper', width: 5.5 }, { stroke: 'outline', width: 2.4 }, { fill: 'color' }],
    hollow: [
      { stroke: 'paper', width: HOLLOW_STROKE + 3.9 },
      { fill: 'paper', stroke: 'color', width: HOLLOW_STROKE },
    ],
  },
  /** A lane of the timeline. The rim of paper keeps neighbours apart where they nearly touch. */
  lane: {
    room: 3,
    solid: [{ stroke: 'paper', width: 2.6 }, { fill: 'color' }],
    hollow: [{ fill: 'paper', stroke: 'color', width: HOLLOW_STROKE }],
  },
  /** The paper of a panel, beside text. */
  text: {
    room: 1,
    solid: [{ fill: 'color', stroke: 'color', width: 1.2 }],
    hollow: [{ stroke: 'color', width: HOLLOW_STROKE }],
  },
  /** A sample in a key, on paper or on a tint. */
  key: {
    room: 0,
    solid: [{ fill: 'color', stroke: 'color', width: 1.2 }],
    hollow: [{ fill: 'paper', stroke: 'color', width: HOLLOW_STROKE }],
  },
  /** A disc of paper that is drawn around a highlighted symbol. */
  disc: {
    room: 0,
    solid: [{ fill: 'color' }],
    hollow: [{ stroke: 'color', width: HOLLOW_STROKE }],
  },
} as const satisfies Record<string, Drawing>;

export type Backdrop = keyof typeof DRAWINGS;
export const BACKDROPS = Object.keys(DRAWINGS) as readonly Backdrop[];

/** One symbol, ready to be drawn. */
export interface SymbolDrawing {
  /** SVG path data in the box of 24. */
  readonly path: string;
  readonly color: string;
  readonly hollow: boolean;
  /** Under way: solid, with its left and its right end cut off by a gap. */
  readonly broken?: boolean | undefined;
  readonly backdrop: Backdrop;
  /** The colour of what it lies on. */
  readonly paper: string;
}

/** From the lowest to the highest. */
export function layersOf({
  backdrop,
  hollow,
  broken = false,
}: Pick<SymbolDrawing, 'backdrop' | 'hollow' | 'broken'>): readonly SymbolLayer[] {
  const layers = DRAWINGS[backdrop][hollow ? 'hollow' : 'solid'];
  return broken && !hollow ? [...layers, GAPS] : layers;
}

/** The gaps that break the ends of what is under way off. */
const GAPS: SymbolLayer = { path: 'M7.4 2V22M16.6 2V22', stroke: 'paper', width: 1.8 };

/** Whether the ends of a symbol are broken off: it surely goes on in the window, and not all of it surely lies inside. */
export function isBroken(standing: string | undefined): boolean {
  return standing === 'under-way';
}

export function inkColor(ink: Ink, { color, paper }: Pick<SymbolDrawing, 'color' | 'paper'>): string {
  return { color, paper, outline: OUTLINE_COLOR }[ink];
}

/** Pixels in a unit of the box, of a symbol of so many pixels. */
export function unitOf(backdrop: Backdrop, size: number): number {
  return size / (SYMBOL_BOX + 2 * DRAWINGS[backdrop].room);
}

/** Moves a shape from its box to a symbol of `size` px around a point, as an SVG's `transform`. */
export function symbolTransform(backdrop: Backdrop, x: number, y: number, size: number): string {
  const unit = unitOf(backdrop, size);
  const half = (SYMBOL_BOX / 2) * unit;
  return `translate(${x - half} ${y - half}) scale(${unit})`;
}

/** The box and its room, as an SVG's `viewBox`. */
export function viewBoxOf(backdrop: Backdrop): string {
  const { room } = DRAWINGS[backdrop];
  const side = SYMBOL_BOX + 2 * room;
  return `${-room} ${-room} ${side} ${side}`;
}

/**
 * Hollow is what is only possible, or has no date. What is certain or surely under way is solid, and so is what lies
 * outside the window, which is drawn pale instead.
 */
export function isHollow(
  standing: 'certain' | 'under-way' | 'possible' | 'undated' | 'out' | undefined,
): boolean {
  return standing === 'possible' || standing === 'undated';
}

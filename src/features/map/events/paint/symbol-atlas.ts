/** All symbols of a table's kinds as one image: a row of looks for each kind. */

import { CODES, standingOfCode } from '#domain/rows/codes.ts';
import { LOOKS, SWATCH } from '#features/map/events/marks.ts';
import { drawRing } from '#symbols/approximate-sign.ts';
import { drawSymbol } from '#symbols/draw-symbol.ts';
import type { KindStyle } from '#symbols/kind-style.ts';
import { liftedStyle } from '#symbols/lift.ts';
import { isHollow } from '#symbols/symbol-layers.ts';
import type { Inks } from './gl-program.ts';

/** Side of a tile, CSS px at full size; ring included. */
export const TILE = 48;
const SHAPE = 22;
/** How much larger a symbol is that is hovered or selected. */
const EMPHASIZED = 1.12;
/** Tiles in a row of the atlas, one kind after the other: no wider than what any card takes. */
export const COLUMNS = 34;
/** More kinds than these are drawn less sharply: the image must stay small enough for any card. */
const SHARP_KINDS = 48;

export interface Atlas {
  readonly image: HTMLCanvasElement;
  readonly rows: number;
}

/** Undefined where the browser gives no 2-D canvas. `lift`: share of white in the colours of kinds, percent. */
export function symbolAtlas(styles: readonly KindStyle[], inks: Inks, lift: number): Atlas | undefined {
  const tile = TILE * (styles.length > SHARP_KINDS ? 1 : 2);
  const rows = Math.max(1, Math.ceil((styles.length * (SWATCH + 1)) / COLUMNS));
  const image = document.createElement('canvas');
  image.width = COLUMNS * tile;
  image.height = rows * tile;
  const context = image.getContext('2d');
  if (!context) return undefined;
  styles.forEach((style, kind) => {
    const lifted = liftedStyle(style, lift);
    for (let look = 0; look <= SWATCH; look += 1) {
      const at = kind * (SWATCH + 1) + look;
      context.save();
      context.translate(((at % COLUMNS) + 0.5) * tile, (Math.floor(at / COLUMNS) + 0.5) * tile);
      context.scale(tile / TILE, tile / TILE);
      drawLook(context, lifted, inks, look);
      context.restore();
    }
  });
  return { image, rows };
}

function drawLook(
  context: CanvasRenderingContext2D,
  style: KindStyle,
  { paper, ink, accent }: Inks,
  look: number,
): void {
  if (look === SWATCH) {
    context.fillStyle = style.color;
    context.fillRect(-TILE / 2, -TILE / 2, TILE, TILE);
    return;
  }
  const isEmphasized = look >= LOOKS.hovered;
  const isSelected = isIn(look, 'selected') || isIn(look, 'doubtfulSelected');
  const isDoubtful =
    isIn(look, 'doubtful') || isIn(look, 'doubtfulHovered') || isIn(look, 'doubtfulSelected');
  if (isEmphasized || isDoubtful)
    drawRing(context, { paper, line: isSelected ? accent : ink }, isEmphasized, isDoubtful);
  const standing = standingOfCode(CODES.undated + (look % 4));
  const symbol = {
    ...style,
    hollow: isHollow(standing),
    broken: standing === 'under-way',
    backdrop: 'map',
    paper,
  } as const;
  drawSymbol(context, symbol, 0, 0, SHAPE * (isEmphasized ? EMPHASIZED : 1));
}

/** One of the four standings of a look. */
function isIn(look: number, name: keyof typeof LOOKS): boolean {
  return look >= LOOKS[name] && look < LOOKS[name] + 4;
}

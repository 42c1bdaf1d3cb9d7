/** Symbols on ribbons as images: without ring and badge, since the ribbon says how far the place reaches. */
import type { Standing } from '#domain/evidence/resolved.ts';
import type { Kind } from '#domain/record/subject.ts';
import { drawSymbol } from '#symbols/draw-symbol.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { liftedStyle } from '#symbols/lift.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { readableContext } from './readable-canvas.ts';
import type { SymbolColors } from './symbol-images.ts';

/** Height of the symbol in its image, px; the map scales it. */
export const RIBBON_SYMBOL_SIZE = 16;
/** Around it, for its rim. */
const ROOM = 3;

/** Draws one image, e.g. `ribbon/mdl-crossing/certain`. `undefined` when the id is none of these or there is no 2-D canvas. */
export function drawRibbonSymbol(
  id: string,
  kinds: readonly Kind[],
  { paper, lift }: Pick<SymbolColors, 'paper' | 'lift'>,
  pixelRatio: number,
): ImageData | undefined {
  const [prefix, kindId, standing = ''] = id.split('/');
  const kind = kinds.find((one) => one.id === kindId);
  if (prefix !== 'ribbon' || !kind) return undefined;
  const side = Math.round((RIBBON_SYMBOL_SIZE + 2 * ROOM) * pixelRatio);
  const context = readableContext(side);
  if (!context) return undefined;
  context.scale(pixelRatio, pixelRatio);
  context.translate(RIBBON_SYMBOL_SIZE / 2 + ROOM, RIBBON_SYMBOL_SIZE / 2 + ROOM);
  const symbol = {
    ...liftedStyle(kindStyle(kind), lift),
    hollow: isHollow(standing as Standing),
    broken: isBroken(standing),
    backdrop: 'box',
    paper,
  } as const;
  drawSymbol(context, symbol, 0, 0, RIBBON_SYMBOL_SIZE);
  return context.getImageData(0, 0, side, side);
}

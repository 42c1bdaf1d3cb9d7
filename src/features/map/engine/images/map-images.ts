/** Every image that the map's style names. */
import type { Kind } from '#domain/record/subject.ts';
import { type DotColors, drawPlaceDot } from './place-dots.ts';
import { drawRibbonSymbol } from './ribbon-symbol-images.ts';
import { drawSymbolImage, type SymbolColors } from './symbol-images.ts';

export type ImageColors = SymbolColors & DotColors;

/** Sharp on dense screens; an image is drawn once and kept. */
export const SYMBOL_PIXEL_RATIO = 2;

/** Undefined where the name is none of ours. */
export function drawMapImage(id: string, kinds: readonly Kind[], colors: ImageColors) {
  return (
    drawSymbolImage(id, kinds, colors, SYMBOL_PIXEL_RATIO) ??
    drawRibbonSymbol(id, kinds, colors, SYMBOL_PIXEL_RATIO) ??
    drawPlaceDot(id, colors, SYMBOL_PIXEL_RATIO)
  );
}

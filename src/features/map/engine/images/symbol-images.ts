/** Incident symbols as images: shape and colour say the kind, hollow says 'possibly', the dashed ring '≈'. */

import type { Standing } from '#domain/evidence/resolved.ts';
import type { Kind } from '#domain/record/subject.ts';
import type { Emphasis } from '#features/map/scene/scene.ts';
import { drawBadge, drawRing } from '#symbols/approximate-sign.ts';
import { drawSymbol } from '#symbols/draw-symbol.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { liftedStyle } from '#symbols/lift.ts';
import { isBroken, isHollow } from '#symbols/symbol-layers.ts';
import { readableContext } from './readable-canvas.ts';

/** Side of the image in CSS pixels; ring and badge included. */
export const SYMBOL_SIZE = 48;
/** Of the shape alone. */
export const SHAPE_SIZE = 22;
/** How much larger a symbol is that is hovered or selected. */
const EMPHASIZED = 1.12;

export interface SymbolColors {
  /** Behind shapes and badges: the map's own ground. */
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  /** Share of white in the colours of kinds, percent. */
  readonly lift: number;
}

/** Reads an image id of the scene, e.g. `mdl-crossing/certain/plain`. */
export function parseSymbolImage(
  id: string,
  kinds: readonly Kind[],
): { kind: Kind; standing: Standing; emphasis: Emphasis } | undefined {
  const [kindId = '', standing = '', emphasis = '', ...rest] = id.split('/');
  const kind = kinds.find((one) => one.id === kindId);
  const known =
    ['certain', 'under-way', 'possible', 'undated'].includes(standing) &&
    ['plain', 'hovered', 'selected'].includes(emphasis) &&
    rest.length === 0;
  if (!kind || !known) return undefined;
  return { kind, standing: standing as Standing, emphasis: emphasis as Emphasis };
}

/** Draws one image. `undefined` when the id is none of ours or the browser gives no 2-D canvas. */
export function drawSymbolImage(
  id: string,
  kinds: readonly Kind[],
  { paper, ink, accent, lift }: SymbolColors,
  pixelRatio: number,
): ImageData | undefined {
  const wanted = parseSymbolImage(id, kinds);
  const side = Math.round(SYMBOL_SIZE * pixelRatio);
  const context = readableContext(side);
  if (!wanted || !context) return undefined;
  const { kind, standing, emphasis } = wanted;
  const isEmphasized = emphasis !== 'plain';
  context.scale(pixelRatio, pixelRatio);
  context.translate(SYMBOL_SIZE / 2, SYMBOL_SIZE / 2);
  drawRing(context, { paper, line: emphasis === 'selected' ? accent : ink }, isEmphasized);
  const symbol = {
    ...liftedStyle(kindStyle(kind), lift),
    hollow: isHollow(standing),
    broken: isBroken(standing),
    backdrop: 'map',
    paper,
  } as const;
  drawSymbol(context, symbol, 0, 0, SHAPE_SIZE * (isEmphasized ? EMPHASIZED : 1));
  drawBadge(context, { paper, line: ink });
  return context.getImageData(0, 0, side, side);
}

/** Incident symbols as images: shape and colour say the kind, hollow says 'possibly', the dashed ring '≈'. */

import type { Standing } from '#domain/evidence/resolved.ts';
import type { IncidentKind } from '#domain/record/incident.ts';
import type { Emphasis } from '#features/map/scene/scene.ts';
import { KIND_STYLES, SYMBOL_OUTLINE } from '#symbols/kind-style.ts';
import { readableContext } from './readable-canvas.ts';

/** Side of the image in CSS pixels; ring and badge included. */
export const SYMBOL_SIZE = 48;
const SHAPE_SIZE = 22;
const RING_RADIUS = 18;

export interface SymbolColors {
  /** Behind shapes and badges: the map's own ground. */
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

/** Reads an image id of the scene, e.g. `mdl-crossing/certain/plain`. */
export function parseSymbolImage(
  id: string,
): { kind: IncidentKind; standing: Standing; emphasis: Emphasis } | undefined {
  const [kind = '', standing = '', emphasis = '', ...rest] = id.split('/');
  const known =
    Object.hasOwn(KIND_STYLES, kind) &&
    ['certain', 'possible', 'undated'].includes(standing) &&
    ['plain', 'hovered', 'selected'].includes(emphasis) &&
    rest.length === 0;
  if (!known) return undefined;
  return { kind: kind as IncidentKind, standing: standing as Standing, emphasis: emphasis as Emphasis };
}

/** Draws one symbol. `undefined` when the id is none of ours or the browser gives no 2-D canvas. */
export function drawSymbol(id: string, colors: SymbolColors, pixelRatio: number): ImageData | undefined {
  const wanted = parseSymbolImage(id);
  const side = Math.round(SYMBOL_SIZE * pixelRatio);
  const context = readableContext(side);
  if (!wanted || !context) return undefined;
  context.scale(pixelRatio, pixelRatio);
  context.translate(SYMBOL_SIZE / 2, SYMBOL_SIZE / 2);
  drawRing(context, colors, wanted.emphasis);
  drawShape(context, colors, wanted.kind, wanted.standing === 'certain', wanted.emphasis);
  drawBadge(context, colors);
  return context.getImageData(0, 0, side, side);
}

/** The ring says that the position is approximate; it is solid only while the symbol is lit. */
function drawRing(context: CanvasRenderingContext2D, colors: SymbolColors, emphasis: Emphasis): void {
  const lit = emphasis !== 'plain';
  context.beginPath();
  context.arc(0, 0, RING_RADIUS, 0, 2 * Math.PI);
  context.globalAlpha = lit ? 0.92 : 0.72;
  context.fillStyle = colors.paper;
  context.fill();
  context.globalAlpha = 1;
  context.setLineDash(lit ? [] : [3.2, 3.2]);
  context.lineWidth = lit ? 2.6 : 1.4;
  context.strokeStyle = emphasis === 'selected' ? colors.accent : colors.ink;
  context.stroke();
  context.setLineDash([]);
}

function drawShape(
  context: CanvasRenderingContext2D,
  colors: SymbolColors,
  kind: IncidentKind,
  filled: boolean,
  emphasis: Emphasis,
): void {
  const { path, color } = KIND_STYLES[kind];
  const scale = (SHAPE_SIZE / 24) * (emphasis === 'plain' ? 1 : 1.12);
  const shape = new Path2D(path);
  context.save();
  context.scale(scale, scale);
  context.translate(-12, -12);
  context.lineJoin = 'round';
  context.fillStyle = filled ? color : colors.paper;
  context.strokeStyle = SYMBOL_OUTLINE;
  context.lineWidth = filled ? 1.6 : 5;
  context.stroke(shape);
  if (!filled) {
    context.strokeStyle = color;
    context.lineWidth = 3;
    context.stroke(shape);
  }
  context.fill(shape);
  context.restore();
}

function drawBadge(context: CanvasRenderingContext2D, colors: SymbolColors): void {
  const [x, y, radius] = [14.5, -14.5, 7];
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colors.paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colors.ink;
  context.stroke();
  // Two waves drawn as curves: a letter would depend on which fonts have loaded.
  context.lineWidth = 1.5;
  for (const offset of [-2, 2]) {
    context.beginPath();
    context.moveTo(x - 4, y + offset + 0.9);
    context.bezierCurveTo(x - 1.6, y + offset - 2.6, x + 1.6, y + offset + 2.6, x + 4, y + offset - 0.9);
    context.stroke();
  }
}

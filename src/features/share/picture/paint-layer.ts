import type { Painter } from './painter.ts';

/** Around the box of a symbol, units of it. */
const RIM = 6;
const BOX = 24;

/**
 * Draws a group that is opaque in part: on a layer of its own first, so that what overlaps in it does not show through. Only
 * as much of the layer is copied as the symbols in it cover.
 */
export function layered(
  element: Element,
  opacity: number,
  painter: Painter,
  draw: (on: Painter) => void,
): void {
  const { context } = painter;
  const { canvas } = context;
  const layer = layerOf(canvas);
  const on = layer.getContext('2d');
  if (!on) throw new Error('There is no canvas to draw on');
  const transform = context.getTransform();
  const [x, y, width, height] = coveredBy(element, transform) ?? [0, 0, canvas.width, canvas.height];
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.clearRect(x, y, width, height);
  on.setTransform(transform);
  draw({ ...painter, context: on });
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = opacity;
  context.drawImage(layer, x, y, width, height, x, y, width, height);
  context.restore();
}

const layers = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>();

function layerOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const known = layers.get(canvas) ?? document.createElement('canvas');
  if (known.width !== canvas.width || known.height !== canvas.height)
    [known.width, known.height] = [canvas.width, canvas.height];
  layers.set(canvas, known);
  return known;
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** In pixels of the canvas; undefined where the group holds anything but symbols, whose boxes are known. */
function coveredBy(group: Element, { a, d, e, f }: DOMMatrix): Box | undefined {
  const boxes = [...group.children]
    .filter(({ localName }) => localName !== 'title')
    .map((child) =>
      /^translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)$/.exec(child.getAttribute('transform') ?? ''),
    );
  if (boxes.length === 0 || boxes.some((box) => box === null)) return undefined;
  const sides = boxes.map((box) => {
    const [x, y, unit] = (box ?? []).slice(1).map(Number) as [number, number, number];
    return [x - RIM * unit, y - RIM * unit, x + (BOX + RIM) * unit, y + (BOX + RIM) * unit] as const;
  });
  const left = Math.floor(Math.min(...sides.map(([x]) => x)) * a + e);
  const top = Math.floor(Math.min(...sides.map(([, y]) => y)) * d + f);
  const right = Math.ceil(Math.max(...sides.map(([, , x]) => x)) * a + e);
  const bottom = Math.ceil(Math.max(...sides.map(([, , , y]) => y)) * d + f);
  return [left, top, right - left, bottom - top];
}

/**
 * Paints a picture's SVG on a canvas, so that both are the same picture: an image element would draw it without the page's
 * fonts. It knows what our own drawings use of SVG and nothing more; what it does not know is an error, never left out.
 */
import { layered } from './paint-layer.ts';
import { fillOf, gradientsOf, type Style, styled } from './paint-style.ts';
import { paintText } from './paint-text.ts';
import { number, type Painter } from './painter.ts';

const FIRST: Style = {
  fill: '#000000',
  stroke: 'none',
  fillOpacity: 1,
  strokeOpacity: 1,
  strokeWidth: 1,
  lineJoin: 'miter',
  fontSize: 11,
  fontWeight: '400',
  letterSpacing: 0,
};

/** Draws it at `times` its size. The context belongs to a canvas of that size. */
export async function paintSvg(
  svg: string,
  context: CanvasRenderingContext2D,
  times: number,
  family: string,
): Promise<void> {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (root.localName !== 'svg') throw new Error('The picture is not well formed');
  const painter = {
    context,
    family,
    gradients: gradientsOf(root, context),
    clips: new Map([...root.querySelectorAll('clipPath')].map((clip) => [clip.id, clip])),
    images: await imagesOf(root),
  };
  context.setTransform(times, 0, 0, times, 0, 0);
  for (const child of root.children) paint(child, styled(root, FIRST), painter);
}

async function imagesOf(root: Element): Promise<Map<string, CanvasImageSource>> {
  const addresses = [...root.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? '');
  const loaded = addresses.map(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return [address, image] as const;
  });
  return new Map(await Promise.all(loaded));
}

function paint(element: Element, inherited: Style, painter: Painter): void {
  const style = styled(element, inherited);
  switch (element.localName) {
    case 'title':
    case 'desc':
    case 'defs':
    case 'clipPath':
      return;
    case 'g':
      paintGroup(element, style, painter);
      return;
    case 'text':
      within(element, painter, () => paintText(element, style, painter));
      return;
    case 'image':
      paintImage(element, painter);
      return;
    case 'path':
    case 'rect':
    case 'circle':
      paintShape(pathOf(element), element, style, painter);
      return;
    default:
      throw new Error(`The picture has an element that cannot be painted: ${element.localName}`);
  }
}

function paintGroup(element: Element, style: Style, painter: Painter): void {
  const draw = (on: Painter) =>
    within(element, on, () => {
      for (const child of element.children) paint(child, style, on);
    });
  const opacity = Number(element.getAttribute('opacity') ?? 1);
  if (opacity >= 1) draw(painter);
  else layered(element, opacity, painter, draw);
}

/** With the transform and the clip path of an element, and as before after it. */
function within(element: Element, { context, clips }: Painter, draw: () => void): void {
  context.save();
  const clip = clips.get(referenceOf(element.getAttribute('clip-path')) ?? '');
  applyTransform(context, element.getAttribute('transform'));
  if (clip) {
    const path = new Path2D();
    for (const shape of clip.children) path.addPath(pathOf(shape));
    context.clip(path);
  }
  draw();
  context.restore();
}

function applyTransform(context: CanvasRenderingContext2D, transform: string | null): void {
  for (const [, name, given = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = given.split(/[\s,]+/).map(Number);
    if (name === 'translate') context.translate(a, b ?? 0);
    else if (name === 'scale') context.scale(a, b ?? a);
    else if (name === 'rotate') context.rotate((a * Math.PI) / 180);
    else throw new Error(`The picture has a transform that cannot be painted: ${name}`);
  }
}

/** The id in `url(#id)`. */
function referenceOf(value: string | null): string | undefined {
  return /^url\(#(.*)\)$/.exec(value ?? '')?.[1];
}

function pathOf(element: Element): Path2D {
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element.localName === 'circle') {
    path.arc(number(element, 'cx'), number(element, 'cy'), number(element, 'r'), 0, 2 * Math.PI);
    return path;
  }
  const box = ['x', 'y', 'width', 'height'].map((name) => number(element, name)) as [
    number,
    number,
    number,
    number,
  ];
  const corner = number(element, 'rx');
  if (corner > 0) path.roundRect(...box, corner);
  else path.rect(...box);
  return path;
}

function paintShape(path: Path2D, element: Element, style: Style, painter: Painter): void {
  const { context } = painter;
  const opacity = Number(element.getAttribute('opacity') ?? 1);
  const fill = fillOf(style.fill, painter.gradients);
  if (fill) {
    context.globalAlpha = style.fillOpacity * opacity;
    context.fillStyle = fill;
    context.fill(path, element.getAttribute('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero');
  }
  const stroke = fillOf(style.stroke, painter.gradients);
  if (stroke && style.strokeWidth > 0) {
    context.globalAlpha = style.strokeOpacity * opacity;
    context.strokeStyle = stroke;
    context.lineWidth = style.strokeWidth;
    context.lineJoin = style.lineJoin;
    context.setLineDash(
      (element.getAttribute('stroke-dasharray') ?? '')
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
    );
    context.stroke(path);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

function paintImage(element: Element, { context, images }: Painter): void {
  const image = images.get(element.getAttribute('href') ?? '');
  if (!image) throw new Error('The picture has an image that cannot be painted');
  context.imageSmoothingEnabled = element.getAttribute('image-rendering') !== 'pixelated';
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  context.drawImage(image, x, y, number(element, 'width'), number(element, 'height'));
}

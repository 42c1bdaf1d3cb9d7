/** The presentation attributes of an SVG that a canvas has to be told, and how they are inherited. */

export type Fill = string | CanvasGradient;

export interface Style {
  readonly fill: string;
  readonly stroke: string;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly lineJoin: CanvasLineJoin;
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly letterSpacing: number;
}

/** What an element is drawn with, given what it inherits. */
export function styled(element: Element, inherited: Style): Style {
  const of = (name: string) => element.getAttribute(name);
  const numberOf = (name: string, before: number) => Number(of(name) ?? before);
  return {
    fill: of('fill') ?? inherited.fill,
    stroke: of('stroke') ?? inherited.stroke,
    fillOpacity: numberOf('fill-opacity', inherited.fillOpacity),
    strokeOpacity: numberOf('stroke-opacity', inherited.strokeOpacity),
    strokeWidth: numberOf('stroke-width', inherited.strokeWidth),
    lineJoin: (of('stroke-linejoin') ?? inherited.lineJoin) as CanvasLineJoin,
    fontSize: numberOf('font-size', inherited.fontSize),
    fontWeight: of('font-weight') ?? inherited.fontWeight,
    letterSpacing: numberOf('letter-spacing', inherited.letterSpacing),
  };
}

/** Undefined for `none`. */
export function fillOf(value: string, gradients: ReadonlyMap<string, Fill>): Fill | undefined {
  if (value === 'none') return undefined;
  return value.startsWith('url(') ? gradients.get(value.slice('url(#'.length, -1)) : value;
}

/** Those along a line whose ends are given in the units of the drawing. */
export function gradientsOf(root: Element, context: CanvasRenderingContext2D): Map<string, CanvasGradient> {
  return new Map(
    [...root.querySelectorAll('linearGradient')].map((element) => {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) =>
        Number(element.getAttribute(name) ?? 0),
      );
      const gradient = context.createLinearGradient(x1 ?? 0, y1 ?? 0, x2 ?? 0, y2 ?? 0);
      for (const stop of element.children) {
        const color = stop.getAttribute('stop-color') ?? '#000000';
        const opacity = Number(stop.getAttribute('stop-opacity') ?? 1);
        const offset = Math.min(Math.max(Number(stop.getAttribute('offset') ?? 0), 0), 1);
        gradient.addColorStop(offset, color + hexOf(opacity));
      }
      return [element.id, gradient] as const;
    }),
  );
}

/** 0 to 1 as the last two digits of a colour such as #0072b2ff. */
function hexOf(opacity: number): string {
  return Math.round(Math.min(Math.max(opacity, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');
}

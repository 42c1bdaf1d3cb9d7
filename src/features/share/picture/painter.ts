import type { Fill } from './paint-style.ts';

/** What the parts that paint share. */
export interface Painter {
  readonly context: CanvasRenderingContext2D;
  readonly gradients: ReadonlyMap<string, Fill>;
  readonly clips: ReadonlyMap<string, Element>;
  readonly images: ReadonlyMap<string, CanvasImageSource>;
  /** CSS families, in place of those of the file. */
  readonly family: string;
}

export function number(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

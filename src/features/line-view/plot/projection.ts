/** From km and ms to pixels of the plot and back. */
import { axisScale } from '#axis/axis-scale.ts';
import type { Axes } from './axes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Projection {
  readonly axes: Axes;
  /** Size of the plot of the line, px; the strip for incidents elsewhere lies beside it. */
  readonly line: Size;
  /** Left edge and width of that strip, px. */
  readonly strip: { readonly x: number; readonly width: number };
  readonly x: (km: number) => number;
  readonly y: (instant: number) => number;
  readonly km: (x: number) => number;
  readonly instant: (y: number) => number;
}

export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const STRIP_GAP = 10;

export function projectionOf(axes: Axes, size: Size, stripWidth: number): Projection {
  const width = Math.max(size.width - stripWidth - STRIP_GAP, 1);
  const height = Math.max(size.height, 1);
  const across = axisScale(axes.km, width);
  const down = axisScale(axes.time, height);
  return {
    axes,
    line: { width, height },
    strip: { x: width + STRIP_GAP, width: stripWidth },
    x: across.pixel,
    y: down.pixel,
    km: across.value,
    instant: down.value,
  };
}

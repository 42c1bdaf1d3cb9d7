/** From km and ms to pixels of the plot and back. */
import { axisScale } from '#axis/axis-scale.ts';
import { EVEN, type TimeWarp, warpedRange } from '#axis/time-warp.ts';
import type { Axes } from './axes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Projection {
  readonly axes: Axes;
  /** Size of the plot of the line, px; the strip for incidents elsewhere lies beside it. */
  readonly line: Size;
  readonly strip: Strip;
  /** Over decades, of what is known to the line only: between the two, so that it does not cover the rest. */
  readonly anywhere?: Strip | undefined;
  readonly warp: TimeWarp;
  readonly x: (km: number) => number;
  readonly y: (instant: number) => number;
  readonly km: (x: number) => number;
  readonly instant: (y: number) => number;
}

/** Beside the line: left edge and width, px. */
export interface Strip {
  readonly x: number;
  readonly width: number;
}

export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const STRIP_GAP = 10;

/** Widths of the strips, px, and how long years are. */
export interface Strips {
  readonly elsewhere: number;
  readonly anywhere: number;
  readonly warp: TimeWarp;
}

/** `strips` is the width of the one strip where there are no decades, px. */
export function projectionOf(axes: Axes, size: Size, strips: number | Strips): Projection {
  const { elsewhere, anywhere, warp } =
    typeof strips === 'number' ? { elsewhere: strips, anywhere: 0, warp: EVEN } : strips;
  const beside = anywhere > 0 ? anywhere + STRIP_GAP : 0;
  const width = Math.max(size.width - elsewhere - STRIP_GAP - beside, 1);
  const height = Math.max(size.height, 1);
  const across = axisScale(axes.km, width);
  const down = axisScale(warpedRange(axes.time, warp), height);
  return {
    axes,
    line: { width, height },
    strip: { x: width + STRIP_GAP + beside, width: elsewhere },
    ...(anywhere > 0 && { anywhere: { x: width + STRIP_GAP, width: anywhere } }),
    warp,
    x: across.pixel,
    y: (instant) => down.pixel(warp.to(instant)),
    km: across.value,
    instant: (y) => warp.from(down.value(y)),
  };
}

/** The part of the plot that a place belongs to: the line, or one of the strips beside it. */
export function partAt(
  { line, strip, anywhere }: Pick<Projection, 'line' | 'strip' | 'anywhere'>,
  x: number,
): Strip {
  if (x >= strip.x) return strip;
  return anywhere && x >= anywhere.x ? anywhere : { x: 0, width: line.width };
}

/** All parts, west to east. */
export function partsOf({
  line,
  strip,
  anywhere,
}: Pick<Projection, 'line' | 'strip' | 'anywhere'>): readonly Strip[] {
  return [{ x: 0, width: line.width }, ...(anywhere ? [anywhere] : []), strip];
}

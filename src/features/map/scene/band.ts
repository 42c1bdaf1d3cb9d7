/**
 * The wash of a line: a soft band whose width, in pixels, grows with the zoom. On the ground half of it is 2.2 km in
 * the overview and 0.7 km from near: little more than the bends that are left of the line.
 */
const BASE = 1.5;
const WIDTH = [
  [5, 8],
  [8, 14],
  [12, 90],
] as const;
const BLUR = [
  [5, 2.4],
  [8, 4.2],
  [12, 27],
] as const;

/**
 * How far, in degrees, the band may leave the line's bends. The band does not overlap itself where each leg is longer
 * than half its width times the tangent of half the turn at the leg's ends.
 */
export const BAND_TOLERANCE = 0.008;

/** Width and blur in pixels at a zoom, as the style draws them. */
export function bandAt(zoom: number): { readonly width: number; readonly blur: number } {
  return {
    width: interpolateExponential(BASE, WIDTH, zoom),
    blur: interpolateExponential(BASE, BLUR, zoom),
  };
}

/** The same as style expressions. */
export const BAND_WIDTH = ['interpolate', ['exponential', BASE], ['zoom'], ...WIDTH.flat()];
export const BAND_BLUR = ['interpolate', ['exponential', BASE], ['zoom'], ...BLUR.flat()];

type Stop = readonly [zoom: number, value: number];

/** The style specification's exponential interpolation; constant beyond the first and the last stop. */
function interpolateExponential(base: number, stops: readonly Stop[], zoom: number): number {
  const next = stops.findIndex(([at]) => at > zoom);
  const [fromZoom, from] = stops[next < 0 ? stops.length - 1 : Math.max(next - 1, 0)] ?? [0, 0];
  const [toZoom, to] = stops[next < 0 ? stops.length - 1 : next] ?? [0, 0];
  if (toZoom <= fromZoom || zoom <= fromZoom) return zoom <= fromZoom ? from : to;
  const share = (base ** (zoom - fromZoom) - 1) / (base ** (toZoom - fromZoom) - 1);
  return from + share * (to - from);
}

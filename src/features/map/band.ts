/** The wash of a line: a soft band whose width, in pixels, grows with the zoom. */
const BASE = 1.5;
const WIDTH = [
  [5, 9],
  [8, 18],
  [12, 60],
] as const;
const BLUR = [
  [5, 3],
  [8, 6],
  [12, 20],
] as const;

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

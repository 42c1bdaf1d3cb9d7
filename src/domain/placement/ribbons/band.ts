/** The measures of ribbons on the screen. They are made anew for each quarter of a zoom: in between the map scales them. */
import { metresPerPixel } from '#domain/place/mercator.ts';

export interface RibbonBand {
  readonly zoom: number;
  /** What a pixel is on the ground at the line, km. */
  readonly kmPerPixel: number;
  /** From the middle of a lane to that of the next, px. */
  readonly pitch: number;
  /** What stays free between the line's outermost bends and the middle of the first lane, px. */
  readonly gap: number;
  /** Height of a symbol, px. */
  readonly symbol: number;
  /** Widths of ribbons as multiples of those in the overview. */
  readonly scale: number;
}

/** Latitude of the zone's middle, in degrees. */
const LATITUDE = 38.25;
const STEPS_A_ZOOM = 4;
/** Beyond these the map alone scales what it shows: far out the zone is a few pixels, from near the lanes lie within it. */
const FARTHEST = 5;
const NEAREST = 12;

type Stop = readonly [zoom: number, value: number];
const PITCH: readonly Stop[] = [
  [5, 4],
  [6.5, 8],
  [8, 13],
  [12, 15],
];
const SYMBOL: readonly Stop[] = [
  [5, 7],
  [6.5, 10],
  [8, 14.5],
  [12, 17],
];
const SCALE: readonly Stop[] = [
  [5, 0.45],
  [6.5, 0.7],
  [8, 1],
  [12, 1.35],
];

const bands = new Map<number, RibbonBand>();

/** The band of a zoom: the same object for all zooms of it. */
export function bandOf(zoom: number): RibbonBand {
  const inside = Math.min(Math.max(zoom, FARTHEST), NEAREST);
  const middle = Math.round(inside * STEPS_A_ZOOM) / STEPS_A_ZOOM;
  const band = bands.get(middle) ?? bandAt(middle);
  bands.set(middle, band);
  return band;
}

function bandAt(zoom: number): RibbonBand {
  const pitch = between(PITCH, zoom);
  return {
    zoom,
    kmPerPixel: metresPerPixel(LATITUDE, zoom) / 1000,
    pitch,
    gap: pitch,
    symbol: between(SYMBOL, zoom),
    scale: between(SCALE, zoom),
  };
}

function between(stops: readonly Stop[], zoom: number): number {
  const next = Math.max(
    1,
    stops.findIndex(([at]) => at >= zoom),
  );
  const [fromZoom, from] = stops[next - 1] ?? [0, 0];
  const [toZoom, to] = stops[next] ?? [1, 0];
  return from + ((to - from) * (zoom - fromZoom)) / (toZoom - fromZoom);
}

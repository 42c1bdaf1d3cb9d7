/**
 * The smooth curve beside the line that all lanes of one side run parallel to. It keeps clear of the line's bends, and
 * its own are so wide that no lane beside it pinches or crosses itself.
 */

import { bisectLeft } from 'd3-array';
import type { Position } from 'geojson';
import { chainagesOf } from '#domain/place/chainage.ts';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import type { RibbonBand } from './band.ts';
import {
  type Curve,
  largestWithin,
  leftNormals,
  movedLeft,
  smoothed,
  smoothedValues,
  widened,
} from './curve.ts';

export type Side = 'north' | 'south';

/** Between samples, px. */
const SPACING = 14;
/** How far the bends of the line are smoothed away, px. */
const SMOOTHING = 44;
/** Over how many px along the line its bends push the curve aside. */
const REACH = 30;
/** Over how many px the curve is smoothed when it is done. */
const FINISH = 20;
/** The tightest bend of the outermost lane, px. */
const TIGHTEST = 34;

/** In pixels of the band's zoom, west to east, at equal steps of chainage from 0 to the line's length. */
export function sideCurve(mdl: readonly Position[], band: RibbonBand, side: Side, lanes: number): Curve {
  const towards = side === 'north' ? 1 : -1;
  const line = sampled(mdl, band);
  const axis = smoothed(everyFourth(line), SMOOTHING / SPACING);
  const bulges = smoothedValues(
    largestWithin(bulgesOver(axis, line, towards), Math.round(REACH / SPACING)),
    REACH / SPACING,
  );
  const beside = movedLeft(axis, (at) => towards * (band.gap + (bulges[at] ?? 0)));
  const inner = (lanes - 1) * band.pitch + TIGHTEST;
  const [left, right] = side === 'north' ? [inner, TIGHTEST] : [TIGHTEST, inner];
  return smoothed(widened(beside, left, right), FINISH / SPACING);
}

/** Samples of the line itself for each sample of the curve: its bends are smaller. */
const FINER = 4;

/** The line at equal steps of chainage, in pixels of the band's zoom. */
function sampled(mdl: readonly Position[], { zoom, kmPerPixel }: RibbonBand): Curve {
  const chainages = chainagesOf(mdl);
  const total = chainages.at(-1) ?? 0;
  const size = worldSize(zoom);
  const count = FINER * Math.ceil(total / (SPACING * kmPerPixel)) + 1;
  const curve = { x: new Float64Array(count), y: new Float64Array(count) };
  for (let at = 0; at < count; at += 1) {
    const km = (total * at) / (count - 1);
    const next = Math.max(1, Math.min(bisectLeft(chainages, km), chainages.length - 1));
    const [from, to] = [chainages[next - 1] ?? 0, chainages[next] ?? 0];
    const share = to > from ? (km - from) / (to - from) : 0;
    const [west = 0, south = 0] = mdl[next - 1] ?? [];
    const [east = 0, north = 0] = mdl[next] ?? [];
    curve.x[at] = size * mercatorX(west + (east - west) * share);
    curve.y[at] = size * mercatorY(south + (north - south) * share);
  }
  return curve;
}

function everyFourth({ x, y }: Curve): Curve {
  const isKept = (_: number, at: number) => at % FINER === 0;
  return { x: x.filter(isKept), y: y.filter(isKept) };
}

/** How far the line reaches beyond its axis to the left (1) or the right (-1), beside each sample of the axis, px. */
function bulgesOver(axis: Curve, line: Curve, towards: 1 | -1): Float64Array {
  const normals = leftNormals(axis);
  const bulges = new Float64Array(axis.x.length).fill(-Infinity);
  line.x.forEach((x, fine) => {
    const at = Math.round(fine / FINER);
    const [dx, dy] = [x - (axis.x[at] ?? 0), (line.y[fine] ?? 0) - (axis.y[at] ?? 0)];
    const height = towards * (dx * (normals.x[at] ?? 0) + dy * (normals.y[at] ?? 0));
    bulges[at] = Math.max(bulges[at] ?? 0, height);
  });
  return bulges;
}

/** The lanes of a side, as paths that the whole page shares: a lane is made once for each band. */
import type { Position } from 'geojson';
import { lengthKm } from '#domain/place/chainage.ts';
import type { RibbonBand } from './band.ts';
import { type Curve, movedLeft } from './curve.ts';
import { type LanePath, lanePath } from './lane-path.ts';
import { MOST_LANES } from './lanes.ts';
import { type Side, sideCurve } from './side-curve.ts';

/** Few lanes hug the line more closely than many. Two such courses only: a lane that is added seldom moves the others. */
const FEW_LANES = 6;

/** For what has a ribbon where no lane is left: the selected and the hovered. */
const EXTRA_LANES = 2;

const curves = new WeakMap<readonly Position[], Map<string, Curve>>();
const paths = new WeakMap<Curve, Map<number, LanePath>>();

/**
 * The path at so many lanes from the first one (any number: also between two lanes, or towards the line), where so many
 * lanes are in use.
 */
export function laneCourse(
  mdl: readonly Position[],
  band: RibbonBand,
  side: Side,
  inUse: number,
  lane: number,
): LanePath {
  const curve = curveOf(mdl, band, side, inUse <= FEW_LANES ? FEW_LANES : MOST_LANES + EXTRA_LANES);
  const known = paths.get(curve) ?? new Map<number, LanePath>();
  paths.set(curve, known);
  const towards = side === 'north' ? 1 : -1;
  const path =
    known.get(lane) ??
    lanePath(
      movedLeft(curve, () => towards * lane * band.pitch),
      lengthKm(mdl),
      band.zoom,
    );
  known.set(lane, path);
  return path;
}

function curveOf(mdl: readonly Position[], band: RibbonBand, side: Side, lanes: number): Curve {
  const known = curves.get(mdl) ?? new Map<string, Curve>();
  curves.set(mdl, known);
  const key = `${band.zoom} ${side} ${lanes}`;
  const curve = known.get(key) ?? sideCurve(mdl, band, side, lanes);
  known.set(key, curve);
  return curve;
}

/** Brackets beside the line: over the whole stretch of an emphasized incident, and round the stretch of the filter. */
import type { Position } from 'geojson';
import { pointAtKm } from '#domain/place/chainage.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import type { RibbonBand } from './band.ts';
import { kmAtPixels, type LanePath, pixelsAtKm, positionAtKm, positionsBetween } from './lane-path.ts';
import type { RibbonPiece } from './ribbon-row.ts';
import type { Side } from './side-curve.ts';

/** The path at so many lanes from the first one of a side. */
export type Course = (side: Side, lane: number) => LanePath;

/** Half a lane beyond the ribbon, between it and the next. */
const BEYOND = 0.5;
/** Where the foot of a bracket leaves the lanes for the line's own bends: so many lanes from the first one. */
const FOOT = -0.6;

/** Over a piece, with a foot down to the line at either end: there it begins and there it ends. */
export function bracketOver(
  { west, east }: RibbonPiece,
  side: Side,
  lane: number,
  course: Course,
  mdl: readonly Position[],
): Position[] {
  const [from, to] = [west[0], east[1]];
  const [above, below] = [course(side, lane + BEYOND), course(side, FOOT)];
  return [
    pointAtKm(mdl, from),
    positionAtKm(below, from),
    ...positionsBetween(above, from, to),
    positionAtKm(below, to),
    pointAtKm(mdl, to),
  ];
}

/** Length of the lips that tell a bracket from a line across, px. */
const LIP = 9;

/** A post at either end of a stretch, from beyond the lanes in the south to beyond those in the north, open inwards. */
export function postsAround(
  [from, to]: Stretch,
  inUse: Readonly<Record<Side, number>>,
  { scale }: RibbonBand,
  course: Course,
  mdl: readonly Position[],
): Position[][] {
  const [north, south] = (['north', 'south'] as const).map((side) => course(side, inUse[side])) as [
    LanePath,
    LanePath,
  ];
  return [
    { km: from, inwards: 1 },
    { km: to, inwards: -1 },
  ].map(({ km, inwards }) => {
    const lip = (path: LanePath) =>
      positionAtKm(path, kmAtPixels(path, pixelsAtKm(path, km) + inwards * LIP * scale));
    return [lip(north), positionAtKm(north, km), pointAtKm(mdl, km), positionAtKm(south, km), lip(south)];
  });
}

/** Where the symbols of a ribbon stand: again and again along it, so that none is taken for a spot. */
import type { RibbonBand } from './band.ts';
import { kmAtPixels, type LanePath, pixelsAtKm } from './lane-path.ts';
import type { DealtRibbon } from './lanes.ts';
import type { RibbonPiece } from './ribbon-row.ts';

export interface SymbolPlace {
  /** The id of the incident. */
  readonly id: string;
  readonly km: number;
}

/** Between the groups of symbols on a ribbon, in heights of a symbol: as wished, and the least. */
const APART = 10;
const LEAST_APART = 3;
/** From the middle of one symbol of a group to that of the next. */
const IN_GROUP = 1.25;
/** Every other lane has its symbols so much of a step on or back: those of neighbours do not stand in one column. */
const STAGGER = 0.22;
/** Where the only group stands of a piece that is too short for two; not in its middle, which would look like a spot. */
const OFF_MIDDLE = 0.4;

/** West to east. A piece that is long enough has those of each incident twice at least. */
export function symbolPlaces({ ribbon, lane }: DealtRibbon, path: LanePath, band: RibbonBand): SymbolPlace[] {
  const { members, pieces } = ribbon;
  const step = IN_GROUP * band.symbol;
  const group = band.symbol + (members.length - 1) * step;
  return pieces.flatMap((piece) =>
    groupsOn(piece, path, band, group, lane).flatMap((west) =>
      members.map(({ incident: { id } }, at) => ({
        id,
        km: within(piece, kmAtPixels(path, west + band.symbol / 2 + at * step)),
      })),
    ),
  );
}

/** The western ends of the groups on one piece, px along the lane. */
function groupsOn(
  piece: RibbonPiece,
  path: LanePath,
  { symbol }: RibbonBand,
  group: number,
  lane: number,
): number[] {
  const [from, to] = likelyPart(piece, path);
  const room = to - from - group;
  if (room < group + LEAST_APART * symbol) return [from + room * (room > symbol ? OFF_MIDDLE : 0.5)];
  const count = Math.max(2, Math.round((to - from) / (group + APART * symbol)));
  const stagger = lane % 2 === 0 ? -STAGGER : STAGGER;
  return Array.from({ length: count }, (_, at) => from + (room * (at + 0.5 + stagger)) / count);
}

/** Without the outer halves of its uncertain ends, px along the lane: on a ribbon that has all but faded no symbol stands. */
function likelyPart({ west, east }: RibbonPiece, path: LanePath): [number, number] {
  const [from, to] = [(west[0] + west[1]) / 2, (east[0] + east[1]) / 2];
  return from < to
    ? [pixelsAtKm(path, from), pixelsAtKm(path, to)]
    : [pixelsAtKm(path, west[0]), pixelsAtKm(path, east[1])];
}

/** Of a piece that is shorter than its symbols. */
function within({ west, east }: RibbonPiece, km: number): number {
  return Math.min(Math.max(km, west[0]), east[1]);
}

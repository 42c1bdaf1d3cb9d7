/** Deals the places on the plot to the symbols of all boxes, the most exactly known first. */
import type { Projection, Rect } from '#features/line-view/plot/projection.ts';
import type { IncidentBox } from './boxes.ts';
import { exactestFirst } from './exactness.ts';
import { Occupied, type SymbolAt } from './occupied.ts';
import { type Outlined, roomsOf } from './outlined.ts';
import { isNarrow, symbolPlaces, type Wishes } from './symbol-places.ts';

/** Of more boxes than these no piece has more than two symbols: thousands are painted. */
const FEW = 400;
/** Of more boxes than these few places are tried for each symbol: they move with every frame of a drag. */
const THOROUGH = 150;

/** The places of the symbols by the key of the box, px. `outlined` are those of the boxes that are visible. */
export function dealSymbols(
  boxes: readonly IncidentBox[],
  outlined: readonly Outlined[],
  projection: Projection,
  { symbol, room }: Pick<Occupied, 'symbol' | 'room'>,
): ReadonlyMap<string, readonly SymbolAt[]> {
  const taken = new Occupied(symbol, room);
  const thorough = boxes.length <= (projection.warp.isEven ? THOROUGH : FEW);
  const ranks = new Map(exactestFirst(boxes, (box) => box).map(({ key }, rank) => [key, rank]));
  const places = new Map<string, readonly SymbolAt[]>();
  const rankOf = ({ box }: Outlined) => ranks.get(box.key) ?? 0;
  // What is narrow has one place in the head row, and goes before what is wide.
  const dealt = outlined.map((one) => {
    const rooms = roomsOf(one, projection);
    return { one, rooms, isLast: one.isLong && !rooms.some((each) => isNarrow(each, room)) };
  });
  dealt.sort((a, b) => Number(a.isLast) - Number(b.isLast) || rankOf(a.one) - rankOf(b.one));
  for (const { one, rooms } of dealt) {
    const symbols = symbolPlaces(
      {
        rooms,
        row: one.row,
        isLong: one.isLong,
        width: projection.line.width,
        rank: rankOf(one),
        share: thorough ? shareOf(one, outlined, symbol) : ALONE,
        most: boxes.length <= FEW && projection.warp.isEven ? Infinity : 2,
        slack: projection.warp.isEven ? 0 : symbol,
        thorough,
      },
      taken,
    );
    for (const place of symbols) taken.add(place);
    places.set(one.box.key, symbols);
  }
  return places;
}

const ALONE: Wishes['share'] = { at: 0, of: 1 };

/** Boxes of which so much of what both cover is covered by both share a row. */
const ALIKE = 0.6;

function areAlike(one: Rect, other: Rect): boolean {
  const common = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
  return common > ALIKE * (Math.max(one.x1, other.x1) - Math.min(one.x0, other.x0));
}

/** The place of a box among those, in order of time, that cover about the same stretch in what would be the same row. */
function shareOf(one: Outlined, all: readonly Outlined[], symbol: number): Wishes['share'] {
  const mates = all.filter(
    ({ widest, row, isLong }) => areAlike(widest, one.widest) && Math.abs(row - one.row) < symbol && !isLong,
  );
  return mates.length > 1 && mates.includes(one) ? { at: mates.indexOf(one), of: mates.length } : ALONE;
}

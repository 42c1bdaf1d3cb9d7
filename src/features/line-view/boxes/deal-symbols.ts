/** Deals the places on the plot to the symbols of all boxes, the most exactly known first. */
import type { Projection, Rect } from '#features/line-view/plot/projection.ts';
import type { IncidentBox } from './boxes.ts';
import { exactestFirst } from './exactness.ts';
import { Occupied, type SymbolAt } from './occupied.ts';
import { type Outlined, roomsOf } from './outlined.ts';
import { isNarrow, isTall, symbolPlaces, type Wishes } from './symbol-places.ts';

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
  const thorough = boxes.length <= THOROUGH;
  const ranks = new Map(exactestFirst(boxes, (box) => box).map(({ key }, rank) => [key, rank]));
  const places = new Map<string, readonly SymbolAt[]>();
  const foreign = thorough ? narrowRooms(outlined, projection, taken) : [];
  const rankOf = ({ box }: Outlined) => ranks.get(box.key) ?? 0;
  for (const one of outlined.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const { key } = one.box;
    const rooms = roomsOf(one, projection);
    const symbols = symbolPlaces(
      {
        rooms,
        row: one.row,
        rank: rankOf(one),
        share: thorough ? shareOf(one, outlined, symbol) : ALONE,
        most: boxes.length <= FEW ? Infinity : 2,
        thorough,
        foreign: foreign.flatMap(({ of, rect }) => (of === key ? [] : [rect])),
      },
      taken,
    );
    for (const place of symbols) taken.add(place);
    places.set(key, symbols);
    if (!thorough) continue;
    const height = { y0: 0, y1: projection.line.height };
    const rects = rooms.some((room) => isTall(room, symbol))
      ? symbols.map(({ x }) => ({ x0: x, x1: x, ...height }))
      : rooms;
    foreign.push(...rects.map((rect) => ({ of: key, rect })));
  }
  return places;
}

interface Foreign {
  readonly of: string;
  readonly rect: Rect;
}

/** Narrow pieces have their symbols within them: those of wide boxes keep away from the start. */
function narrowRooms(outlined: readonly Outlined[], projection: Projection, taken: Occupied): Foreign[] {
  return outlined.flatMap((one) =>
    roomsOf(one, projection)
      .filter((room) => isNarrow(room, taken.room))
      .map((rect) => ({ of: one.box.key, rect })),
  );
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
    ({ widest, row }) =>
      areAlike(widest, one.widest) && Math.abs(row - one.row) < symbol && !isTall(widest, symbol),
  );
  return mates.length > 1 && mates.includes(one) ? { at: mates.indexOf(one), of: mates.length } : ALONE;
}

/** The strip between two readings of one line, in simple pieces: engines fill no polygon that crosses itself. */
import type { Polygon, Position } from 'geojson';

/** Where two lines cross: by the number of the segment and the share of it, along each. */
interface Crossing {
  readonly along: number;
  readonly other: number;
  readonly at: Position;
}

/**
 * Polygons between two lines that run the same way, west to east: one for each part between two crossings, counter-
 * clockwise. Each has one line as its one side and the other line as its other side. Positions are [longitude, latitude].
 */
export function bandBetween(line: readonly Position[], other: readonly Position[]): Polygon[] {
  const ends = [line[0], line.at(-1), other[0], other.at(-1)] as Position[];
  const [start, end, otherStart, otherEnd] = ends as [Position, Position, Position, Position];
  const crossings = [
    { along: 0, other: 0, at: start, otherAt: otherStart },
    ...inOrder(crossingsOf(line, other)).map((one) => ({ ...one, otherAt: one.at })),
    { along: line.length - 1, other: other.length - 1, at: end, otherAt: otherEnd },
  ];
  return crossings.slice(1).flatMap((to, index) => {
    const from = crossings[index] as (typeof crossings)[number];
    const there = [from.at, ...between(line, from.along, to.along), to.at];
    const back = [from.otherAt, ...between(other, from.other, to.other), to.otherAt].reverse();
    const ring = withoutRepeats([...there, ...back, from.at]);
    return ring.length < 4 ? [] : [{ type: 'Polygon' as const, coordinates: [counterClockwise(ring)] }];
  });
}

/** Vertices strictly between two places of a line. */
function between(line: readonly Position[], from: number, to: number): Position[] {
  return line.slice(Math.floor(from) + 1, Math.ceil(to));
}

function crossingsOf(line: readonly Position[], other: readonly Position[]): Crossing[] {
  const found: Crossing[] = [];
  for (let i = 0; i + 1 < line.length; i += 1)
    for (let j = 0; j + 1 < other.length; j += 1) {
      const crossing = crossingOf(line, i, other, j);
      if (crossing) found.push(crossing);
    }
  return found;
}

function crossingOf(
  line: readonly Position[],
  i: number,
  other: readonly Position[],
  j: number,
): Crossing | undefined {
  const [ax, ay, bx, by] = [...(line[i] as Position), ...(line[i + 1] as Position)] as Segment;
  const [cx, cy, dx, dy] = [...(other[j] as Position), ...(other[j + 1] as Position)] as Segment;
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return undefined;
  const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  // Parallel, or one and the same segment: no crossing by itself.
  if (cross === 0) return undefined;
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
  const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / cross;
  if (t < 0 || t > 1 || u < 0 || u > 1) return undefined;
  return { along: i + t, other: j + u, at: [ax + t * (bx - ax), ay + t * (by - ay)] };
}

type Segment = [number, number, number, number];

/**
 * The most crossings that come in the same order along both lines. The others lie where one line turns back over the
 * other, and would give pieces that overlap.
 */
function inOrder(crossings: readonly Crossing[]): Crossing[] {
  const sorted = crossings.toSorted((a, b) => a.along - b.along || a.other - b.other);
  const best: { length: number; before: number }[] = [];
  sorted.forEach((one, at) => {
    let longest = { length: 1, before: -1 };
    for (let index = 0; index < at; index += 1) {
      const before = sorted[index] as Crossing;
      const length = (best[index]?.length ?? 0) + 1;
      if (before.along < one.along && before.other < one.other && length > longest.length)
        longest = { length, before: index };
    }
    best.push(longest);
  });
  let at = best.reduce((last, { length }, index) => (length > (best[last]?.length ?? 0) ? index : last), 0);
  const kept: Crossing[] = [];
  while (at >= 0 && sorted[at]) {
    kept.unshift(sorted[at] as Crossing);
    at = best[at]?.before ?? -1;
  }
  return kept;
}

function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((one, index) => {
    const before = ring[index - 1];
    return !before || before[0] !== one[0] || before[1] !== one[1];
  });
}

function counterClockwise(ring: Position[]): Position[] {
  const twiceArea = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + px * y - x * py;
  }, 0);
  return twiceArea < 0 ? ring.toReversed() : ring;
}

/** Where the symbols of one lane lie when they must not overlap: what would touch is gathered into one chip with its number. */
import { textWidth } from '#ui/layout/text-width.ts';

/** Marks drawn at one place: one as its symbol, several as a chip. */
export interface Pack {
  /** Indices of the marks, in order of time. */
  readonly members: readonly number[];
  /** Ends of what is drawn, px; it covers the true places of all of its marks. */
  readonly x0: number;
  readonly x1: number;
}

/** What a mark is drawn with: chips of one kind show its symbol, too. */
export interface Packed {
  /** Its true place, px. */
  readonly x: number;
  readonly kind: string;
}

/** Between two neighbours, px. */
const GAP = 1;
/** Before and after what stands in a chip, px. */
const PADDING = 3;
export const CHIP_FONT = 10;

/**
 * Packs from the west to the east, in order of time, no two of which overlap. `size` is that of a symbol, px. A pack goes no
 * further from its marks than what is drawn for it needs.
 */
export function packMarks(marks: readonly Packed[], size: number): readonly Pack[] {
  const order = marks.map((_, index) => index).sort((a, b) => placeOf(marks, a) - placeOf(marks, b) || a - b);
  const packs: Pack[] = [];
  for (const index of order) {
    let pack = packOf([index], marks, size);
    for (let last = packs.at(-1); last && pack.x0 < last.x1 + GAP; last = packs.at(-1)) {
      packs.pop();
      pack = packOf([...last.members, ...pack.members], marks, size);
    }
    packs.push(pack);
  }
  return packs;
}

function packOf(members: readonly number[], marks: readonly Packed[], size: number): Pack {
  const xs = members.map((member) => placeOf(marks, member));
  const [first = 0, last = first] = [xs[0], xs.at(-1)];
  const wide = members.length === 1 ? size : Math.max(size, chipWidth(members, marks, size), last - first);
  const middle = (first + last) / 2;
  return { members, x0: middle - wide / 2, x1: middle + wide / 2 };
}

/** Room for the number, and for the symbol where all are of one kind, px. */
function chipWidth(members: readonly number[], marks: readonly Packed[], size: number): number {
  const number = textWidth(String(members.length), CHIP_FONT);
  return number + 2 * PADDING + (kindsIn(members, marks).size === 1 ? size - PADDING : 0);
}

export function kindsIn(members: readonly number[], marks: readonly Packed[]): ReadonlySet<string> {
  return new Set(members.flatMap((member) => marks[member]?.kind ?? []));
}

function placeOf(marks: readonly Packed[], index: number): number {
  return marks[index]?.x ?? 0;
}

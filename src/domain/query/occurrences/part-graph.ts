/**
 * Which entries are counted in which. An entry stands for a set of occurrences. A part's set lies in that of the whole; of
 * a doubtful part nobody knows how much of it does. Entries share occurrences only by these links:
 *
 * - one is, or may be, counted in the other, at any number of steps; or
 * - a third is surely counted in the one, and is or may be in the other.
 *
 * All other entries are *apart*. So an entry that may be in one of several which are apart is in one of them at most.
 */

export interface PartLink {
  readonly part: string;
  readonly whole: string;
  /** Nobody says whether, or how much of, the part is counted in the whole. */
  readonly isDoubtful: boolean;
}

/** Entries by their number in the list that it was made of. */
export interface PartGraph {
  readonly size: number;
  /** What is counted in it, or may be, by a link of its own; of two of which one is surely in the other, only the whole. */
  readonly near: readonly (readonly number[])[];
  /** The same of what surely is. */
  readonly nearSure: readonly (readonly number[])[];
  /** Itself and all that is surely counted in it. */
  readonly sure: readonly ReadonlySet<number>[];
  /** Itself and all that is, or may be. */
  readonly any: readonly ReadonlySet<number>[];
  /** Itself and all in which it is surely counted. */
  readonly wholes: readonly ReadonlySet<number>[];
  /** Entries that links connect, each list in the order of the entries. */
  readonly groups: readonly (readonly number[])[];
  /** Whether two have no occurrence in common. */
  areApart(one: number, other: number): boolean;
}

/** Links to what is not in the list, and from an entry to itself, say nothing. */
export function partGraphOf(ids: readonly string[], links: readonly PartLink[]): PartGraph {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const sureParts: Set<number>[] = ids.map(() => new Set());
  const anyParts: Set<number>[] = ids.map(() => new Set());
  for (const { part, whole, isDoubtful } of links) {
    const [from, to] = [numbers.get(part), numbers.get(whole)];
    if (from === undefined || to === undefined || from === to) continue;
    anyParts[to]?.add(from);
    if (!isDoubtful) sureParts[to]?.add(from);
  }
  const sure = ids.map((_, number) => reachedFrom(number, sureParts));
  const any = ids.map((_, number) => reachedFrom(number, anyParts));
  return {
    size: ids.length,
    near: anyParts.map((parts) => outermost([...parts], { sure })),
    nearSure: sureParts.map((parts) => outermost([...parts], { sure })),
    sure,
    any,
    wholes: inverse(sure),
    groups: groupsOf(anyParts),
    areApart: apartBy(sure, any),
  };
}

/** Asked at each step of a scrub: each pair is worked out once. */
function apartBy(sure: PartGraph['sure'], any: PartGraph['any']): PartGraph['areApart'] {
  const known = new Map<number, boolean>();
  return (one, other) => {
    const pair = one * sure.length + other;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const found = !(meet(sure, any, one, other) || meet(sure, any, other, one));
    known.set(pair, found);
    return found;
  };
}

function meet(sure: PartGraph['sure'], any: PartGraph['any'], one: number, other: number): boolean {
  for (const part of sure[one] ?? []) if (any[other]?.has(part)) return true;
  return false;
}

function reachedFrom(start: number, parts: readonly ReadonlySet<number>[]): Set<number> {
  const reached = new Set([start]);
  for (const number of reached) for (const part of parts[number] ?? []) reached.add(part);
  return reached;
}

/** Without those that are surely in another of them. Of two that are in each other, the first stays. */
export function outermost(numbers: readonly number[], { sure }: Pick<PartGraph, 'sure'>): number[] {
  const isIn = (one: number, other: number) =>
    one !== other && sure[other]?.has(one) && !(sure[one]?.has(other) && one < other);
  return numbers.filter((one) => !numbers.some((other) => isIn(one, other))).sort((a, b) => a - b);
}

function inverse(sets: readonly ReadonlySet<number>[]): Set<number>[] {
  const turned: Set<number>[] = sets.map(() => new Set());
  sets.forEach((set, number) => {
    for (const one of set) turned[one]?.add(number);
  });
  return turned;
}

function groupsOf(parts: readonly ReadonlySet<number>[]): number[][] {
  const both: Set<number>[] = parts.map((set) => new Set(set));
  parts.forEach((set, whole) => {
    for (const part of set) both[part]?.add(whole);
  });
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (let number = 0; number < both.length; number += 1) {
    if (seen.has(number)) continue;
    const group = reachedFrom(number, both);
    for (const one of group) seen.add(one);
    groups.push([...group].sort((a, b) => a - b));
  }
  return groups;
}

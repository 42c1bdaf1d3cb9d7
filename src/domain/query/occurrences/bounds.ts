/**
 * The least and the most occurrences that shown entries can stand for together, where entries count each other. The
 * reasoning, with what is proven of it, is in docs/adr/0017-occurrences.md.
 *
 * An occurrence is *counted* if it lies in what is asked for (the window, the stretch) and belongs to an entry that is
 * shown. Of each entry the bounds below hold in every case that the entries leave open:
 *
 * - `all`: at least so many occurrences belong to it: its own count, or those of parts that are apart;
 * - `counted`: at least so many of them are counted;
 * - `left`: at least so many of them are not;
 * - `most`: at most so many of them are counted.
 *
 * Least of all: the greatest sum of `counted` over entries that are apart. Most of all: the least sum of `most` over
 * entries that together hold every entry that is shown.
 */
import type { CountRange } from '#domain/evidence/occurrences.ts';
import { cheapestCover, heaviestApart } from './choices.ts';
import { outermost, type PartGraph } from './part-graph.ts';

/** Where the occurrences of an entry lie: all in what is asked for, all out of it, or any of them on either side. */
export type Lying = 'in' | 'out' | 'open';

export interface CountedEntry extends CountRange {
  readonly lies: Lying;
  /** It is shown: what of it lies in what is asked for is counted. */
  readonly isShown: boolean;
}

/** `entries`: in the order of the graph. */
export function occurrenceBounds(entries: readonly CountedEntry[], graph: PartGraph): CountRange {
  let [least, most] = [0, 0];
  for (const group of graph.groups) {
    const [alone] = group;
    const own =
      group.length === 1 && alone !== undefined
        ? boundsOfOne(entries[alone])
        : boundsOfGroup(group, entries, graph);
    least += own.least;
    most += own.most;
  }
  return { least, most };
}

function boundsOfOne(entry: CountedEntry | undefined): CountRange {
  if (!entry?.isShown || entry.lies === 'out') return { least: 0, most: 0 };
  return { least: entry.lies === 'in' ? entry.least : 0, most: entry.most };
}

function boundsOfGroup(
  group: readonly number[],
  entries: readonly CountedEntry[],
  graph: PartGraph,
): CountRange {
  const of = boundsOfEach(group, entries, graph);
  const least = of.pieces(outermost(group, graph), of.counted);
  const shown = group.filter((number) => entries[number]?.isShown && of.most(number) > 0);
  const most = cheapestCover(outermost(shown, graph), (number) => graph.wholes[number] ?? [], of.most);
  return { least, most: Math.max(least, most) };
}

/** How many of one entry's occurrences are counted: for a whole, how many of them its shown parts stand for. */
export function boundsWithin(number: number, entries: readonly CountedEntry[], graph: PartGraph): CountRange {
  const group = graph.groups.find((one) => one.includes(number)) ?? [];
  const of = boundsOfEach(group, entries, graph);
  const least = of.counted(number);
  return { least, most: Math.max(least, of.most(number)) };
}

/** At least so many occurrences belong to what is surely counted in an entry, whatever its own count says. */
export function leastOfParts(number: number, entries: readonly CountedEntry[], graph: PartGraph): number {
  const group = graph.groups.find((one) => one.includes(number)) ?? [];
  const { all, pieces } = boundsOfEach(group, entries, graph);
  return pieces(graph.nearSure[number] ?? [], all);
}

type OfEntry = (number: number) => number;

interface BoundsOfEach {
  readonly all: OfEntry;
  readonly counted: OfEntry;
  readonly most: OfEntry;
  /** The greatest sum over entries that are apart, of these and of what is surely counted in them. */
  pieces(outer: readonly number[], weightOf: OfEntry): number;
}

/** Of the entries of one group: those of another have nothing in common with them. */
function boundsOfEach(
  group: readonly number[],
  entries: readonly CountedEntry[],
  graph: PartGraph,
): BoundsOfEach {
  const state = statesOf(group, entries, graph);
  const pieces = (outer: readonly number[], weightOf: OfEntry) => {
    const areApart = outer.every((one, at) => outer.slice(at + 1).every((two) => graph.areApart(one, two)));
    // A weight is never less than those of an entry's own parts together: what is apart need not be searched.
    if (areApart) return outer.reduce((sum, number) => sum + weightOf(number), 0);
    const all = new Set(outer.flatMap((number) => [...(graph.sure[number] ?? [])]));
    return heaviestApart([...all], weightOf, graph.areApart);
  };
  const partsOf = (number: number, weightOf: OfEntry) => pieces(graph.nearSure[number] ?? [], weightOf);

  const all: OfEntry = remembered(0, (number) => Math.max(entries[number]?.least ?? 0, partsOf(number, all)));
  const counted: OfEntry = remembered(0, (number) => {
    const { lies, isCovered } = state(number);
    if (lies === 'out') return 0;
    return lies === 'in' && isCovered ? all(number) : partsOf(number, counted);
  });
  const left: OfEntry = remembered(0, (number) => {
    const { lies, meetsShown } = state(number);
    if (lies === 'out' || !meetsShown) return all(number);
    return Math.max(partsOf(number, left), all(number) - most(number));
  });
  const most: OfEntry = remembered(Infinity, (number) => {
    const { lies, meetsShown, mayBeCounted, bound } = state(number);
    if (lies === 'out' || !meetsShown) return 0;
    const own = Math.max(0, bound - partsOf(number, left));
    const parts = graph.near[number] ?? [];
    // What is counted of it belongs to a part as well, unless it can be counted for itself.
    return mayBeCounted
      ? own
      : Math.min(
          own,
          parts.reduce((sum, part) => sum + most(part), 0),
        );
  });
  return { all, counted, most, pieces };
}

interface EntryState {
  readonly lies: Lying;
  /** Its occurrences belong to an entry that is shown: it, or one in which it is surely counted. */
  readonly isCovered: boolean;
  /** An occurrence of which it is the closest entry can belong to one that is shown. */
  readonly mayBeCounted: boolean;
  /** It has an occurrence in common with an entry that is shown, or can have. */
  readonly meetsShown: boolean;
  /** It has at most so many occurrences, as it and the entries that hold it say. */
  readonly bound: number;
}

function statesOf(
  group: readonly number[],
  entries: readonly CountedEntry[],
  graph: PartGraph,
): (number: number) => EntryState {
  const shown = group.filter((number) => entries[number]?.isShown);
  const states = new Map<number, EntryState>();
  for (const number of group) {
    const wholes = [...(graph.wholes[number] ?? [])];
    states.set(number, {
      lies: lyingOf(entries[number] as CountedEntry, new Set(wholes.map((whole) => entries[whole]?.lies))),
      isCovered: wholes.some((whole) => entries[whole]?.isShown),
      mayBeCounted: shown.some((one) => graph.any[one]?.has(number)),
      meetsShown: shown.some((one) => !graph.areApart(one, number)),
      bound: Math.min(...wholes.map((whole) => entries[whole]?.most ?? Infinity)),
    });
  }
  return (number) => states.get(number) as EntryState;
}

/**
 * A part lies where its wholes do. Of one that would lie on both sides there is nothing; or, where its count says that
 * there is, the record contradicts itself, and the entry lies where it says itself.
 */
function lyingOf({ lies, least }: CountedEntry, found: ReadonlySet<Lying | undefined>): Lying {
  if (found.has('in') && found.has('out')) return least > 0 ? lies : 'out';
  if (found.has('out')) return 'out';
  return found.has('in') ? 'in' : 'open';
}

/** Entries that count each other in a circle are a fault of the record: then `inCircle`, which bounds nothing, is taken. */
function remembered(inCircle: number, compute: OfEntry): OfEntry {
  const known = new Map<number, number>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    known.set(number, inCircle);
    const found = compute(number);
    known.set(number, found);
    return found;
  };
}

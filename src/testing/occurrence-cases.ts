/** For tests: every case that entries leave open, tried one by one. It shares no code with the bounds that it checks. */
import type { CountRange } from '#domain/evidence/occurrences.ts';
import type { CountedEntry } from '#domain/query/occurrences/bounds.ts';
import type { PartLink } from '#domain/query/occurrences/part-graph.ts';

export interface NamedEntry extends CountedEntry {
  readonly id: string;
}

/** The fewest and the most that are counted in any case; undefined where the entries contradict each other. */
export function inAllCases(
  entries: readonly NamedEntry[],
  links: readonly PartLink[],
): CountRange | undefined {
  const classes = classesOf(entries, links);
  const room = new Map(entries.map(({ id, most }) => [id, most]));
  let [least, most] = [Infinity, -Infinity];
  const place = (from: number, counted: number) => {
    const one = classes[from];
    if (!one) {
      if (entries.some((entry) => entry.most - (room.get(entry.id) ?? 0) < entry.least)) return;
      [least, most] = [Math.min(least, counted), Math.max(most, counted)];
      return;
    }
    const free = Math.min(...one.of.map((id) => room.get(id) ?? 0));
    for (let times = 0; times <= free; times += 1) {
      take(room, one.of, times);
      place(from + 1, counted + (one.isCounted ? times : 0));
      take(room, one.of, -times);
    }
  };
  place(0, 0);
  return least <= most ? { least, most } : undefined;
}

function take(room: Map<string, number>, ids: readonly string[], times: number): void {
  for (const id of ids) room.set(id, (room.get(id) ?? 0) - times);
}

interface OccurrenceClass {
  /** The entries that an occurrence of this class belongs to. */
  readonly of: readonly string[];
  readonly isCounted: boolean;
}

/** The ways in which one occurrence can belong to entries, and lie in or out of what is asked for. */
function classesOf(entries: readonly NamedEntry[], links: readonly PartLink[]): OccurrenceClass[] {
  const sets = subsetsOf(entries).filter((set) => set.length > 0 && isPossible(set, links));
  return sets.flatMap((set) => {
    const of = set.map(({ id }) => id);
    const canBeIn = set.every(({ lies }) => lies !== 'out');
    const canBeOut = set.every(({ lies }) => lies !== 'in');
    const isShown = set.some((entry) => entry.isShown);
    return [
      ...(canBeIn ? [{ of, isCounted: isShown }] : []),
      ...(canBeOut ? [{ of, isCounted: false }] : []),
    ];
  });
}

function isPossible(set: readonly NamedEntry[], links: readonly PartLink[]): boolean {
  const ids = set.map(({ id }) => id);
  const isClosed = links.every(
    ({ part, whole, isDoubtful }) => isDoubtful || !ids.includes(part) || ids.includes(whole),
  );
  const within = links.filter(({ part, whole }) => ids.includes(part) && ids.includes(whole));
  const hasClosest = ids.some((id) => ids.every((other) => reaches(id, other, within)));
  const share = ids.every((one) => ids.every((other) => canShare(one, other, links)));
  return isClosed && hasClosest && share;
}

function canShare(one: string, other: string, links: readonly PartLink[]): boolean {
  const sure = links.filter(({ isDoubtful }) => !isDoubtful);
  const ids = [...new Set([one, other, ...links.flatMap(({ part, whole }) => [part, whole])])];
  return ids.some(
    (third) =>
      (reaches(third, one, sure) && reaches(third, other, links)) ||
      (reaches(third, other, sure) && reaches(third, one, links)),
  );
}

function reaches(part: string, whole: string, links: readonly PartLink[]): boolean {
  const reached = new Set([part]);
  for (const id of reached) for (const link of links) if (link.part === id) reached.add(link.whole);
  return reached.has(whole);
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => sets.concat(sets.map((set) => [...set, item])), [[]]);
}

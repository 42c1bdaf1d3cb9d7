/** The lanes of a table: which kinds have one, and which lane each kind of the table has. */
import type { KindId } from '#domain/record/subject.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { isUndated } from '#domain/rows/time/row-span.ts';
import { OTHER_KINDS } from '#features/timeline/marks/lanes.ts';

/** More would push the rest of the page away. */
const MOST_LANES = 12;

export interface LaneKinds {
  /** From the top. */
  readonly kinds: readonly KindId[];
  /** By kind of the table; negative: it has no lane. */
  readonly laneOfKind: readonly number[];
}

/**
 * A lane for each kind that has dated incidents, in the order in which the kinds are offered. Of many kinds those that have
 * most incidents, and a last lane for the others.
 */
export function laneKindsOf(table: EventTable, offered: readonly KindId[]): LaneKinds {
  const { incidents, kind, kindIds } = table;
  const dated = new Uint32Array(kindIds.length);
  for (let incident = 0; incident < incidents; incident += 1)
    if (!isUndated(table, incident))
      dated[kind[incident] as number] = (dated[kind[incident] as number] ?? 0) + 1;
  const counts = new Map(kindIds.map((id, at) => [id, dated[at] as number]));
  const countOf = (id: KindId) => counts.get(id) ?? 0;
  const present = offered.filter((id) => countOf(id) > 0);
  const kinds = withFewLanes(present, countOf);
  const lanes = new Map(kinds.map((id, lane) => [id, lane]));
  const rest = lanes.get(OTHER_KINDS) ?? -1;
  return { kinds, laneOfKind: kindIds.map((id) => lanes.get(id) ?? rest) };
}

function withFewLanes(kinds: readonly KindId[], countOf: (kind: KindId) => number): readonly KindId[] {
  if (kinds.length <= MOST_LANES) return kinds;
  const byCount = [...kinds].sort((a, b) => countOf(b) - countOf(a));
  const own = new Set(byCount.slice(0, MOST_LANES - 1));
  return [...kinds.filter((kind) => own.has(kind)), OTHER_KINDS];
}
